import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useHandOverWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
const pageKey = memoryKey<{ readonly Page: ComponentType } | null>(() => null);

/** The last step: what leaves the house must not depend on the add-in. Its page is loaded when somebody asks for it. */
export function HandOverSection() {
  const { text } = useHandOverWords();
  const [loaded, keep] = useMemory(pageKey);
  const [refused, setRefused] = useState<string | null>(null);
  const open = () => {
    setRefused(null);
    import(/* webpackChunkName: "hand-over" */ './page').then(
      ({ HandOverPage }) => keep({ Page: HandOverPage }),
      (error: unknown) => setRefused(errorReason(error)),
    );
  };
  return (
    <Section heading={text.heading}>
      <p>{text.intro}</p>
      {loaded ? <loaded.Page /> : <Button onPress={open}>{text.open}</Button>}
      {refused !== null && (
        <Notice kind="fault">
          <p>{text.failed(refused)}</p>
        </Notice>
      )}
    </Section>
  );
}
