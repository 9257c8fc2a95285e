import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useFilesWords } from './words';

/** A component is a function, which useState would call: so it stands in an object. */
interface Loaded {
  readonly FilesSection: ComponentType<{ readonly rule: Rule }>;
}

let known: Loaded | null = null;
const isOpenKey = memoryKey(() => false);

/** The way to order files; what reads them is loaded once somebody wants it. */
export function FilesEntry({ rule }: { readonly rule: Rule }) {
  const { text } = useFilesWords();
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
    <Section heading={text.heading}>
      <div class="roster-stack">
        <p>{text.intro}</p>
        {refused !== null && (
          <Notice kind="fault">
            <p>{text.work.failed(refused)}</p>
          </Notice>
        )}
        <div class="roster-buttons">
          <Button onPress={() => open(true)}>{text.open}</Button>
        </div>
      </div>
    </Section>
  );
}
