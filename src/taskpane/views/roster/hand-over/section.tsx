import type { ComponentType } from 'preact';
import { useId, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useHandOverWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
const pageKey = memoryKey<{ readonly Page: ComponentType } | null>(() => null);

/** The last step, one line until somebody asks for it: what leaves the house must not depend on the add-in. */
export function HandOverSection() {
  const { text } = useHandOverWords();
  const [loaded, keep] = useMemory(pageKey);
  const named = useId();
  const [refused, setRefused] = useState<string | null>(null);
  const open = () => {
    setRefused(null);
    import(/* webpackChunkName: "hand-over" */ './page').then(
      ({ HandOverPage }) => keep({ Page: HandOverPage }),
      (error: unknown) => setRefused(errorReason(error)),
    );
  };
  return (
    <section class="step-after" aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named}>{text.heading}</h2>
        <p>{text.line}</p>
        {!loaded && (
          <Button look="link" onPress={open}>
            {text.open}
          </Button>
        )}
      </div>
      {refused !== null && (
        <Notice kind="fault">
          <p>{text.failed(refused)}</p>
        </Notice>
      )}
      {loaded && <loaded.Page />}
    </section>
  );
}
