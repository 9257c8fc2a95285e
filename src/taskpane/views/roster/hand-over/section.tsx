import { useId } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { PartByAndBy, type ViewPart } from '../../../part';
import { useHandOverWords } from './words';

const page: ViewPart = { load: () => import(/* webpackChunkName: "hand-over" */ './page').then((loaded) => loaded.HandOverPage) };
const isOpenKey = memoryKey(() => false);

/** The last step, one line until somebody asks for it: what leaves the house must not depend on the add-in. */
export function HandOverSection() {
  const { text } = useHandOverWords();
  const [isOpen, open] = useMemory(isOpenKey);
  const named = useId();
  return (
    <section class="step-after" aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named}>{text.heading}</h2>
        <p>{text.line}</p>
        {!isOpen && (
          <Button look="link" onPress={() => open(true)}>
            {text.open}
          </Button>
        )}
      </div>
      {isOpen && <PartByAndBy part={page} props={{}} />}
    </section>
  );
}
