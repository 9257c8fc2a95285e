import type { ComponentType } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useFilesWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
interface Loaded {
  readonly FilesSection: ComponentType<{ readonly rule: Rule }>;
}

let known: Loaded | null = null;
const isOpenKey = memoryKey(() => false);

/** The way to order files, in one line; what reads them is loaded once somebody wants it. */
export function FilesEntry({ rule }: { readonly rule: Rule }) {
  const { text } = useFilesWords();
  const named = useId();
  const [isOpen, open] = useMemory(isOpenKey);
  const [loaded, setLoaded] = useState(known);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpen || loaded) return;
    import(/* webpackChunkName: "roster-files" */ './section').then(
      ({ FilesSection }) => setLoaded((known = { FilesSection })),
      (error: unknown) => setRefused(errorReason(error)),
    );
  }, [isOpen]);
  if (isOpen && loaded) return <loaded.FilesSection rule={rule} />;
  return (
    <section aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named}>{text.heading}</h2>
        <p>{text.line}</p>
        <Button look="link" onPress={() => open(true)}>
          {text.open}
        </Button>
      </div>
      {refused !== null && (
        <Notice kind="fault">
          <p>{text.work.failed(refused)}</p>
        </Notice>
      )}
    </section>
  );
}
