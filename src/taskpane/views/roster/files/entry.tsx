import { useId } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { PartByAndBy, type ViewPart } from '../../../part';
import type { FilesSectionProps } from './section';
import { useFilesWords } from './words';

const files: ViewPart<FilesSectionProps> = {
  load: () => import(/* webpackChunkName: "roster-files" */ './section').then((section) => section.FilesSection),
};
const isOpenKey = memoryKey(() => false);

/** The way to order files, in one line; what reads them is loaded once somebody wants it. */
export function FilesEntry({ rule }: FilesSectionProps) {
  const { text } = useFilesWords();
  const named = useId();
  const [isOpen, open] = useMemory(isOpenKey);
  if (isOpen) return <PartByAndBy part={files} props={{ rule }} />;
  return (
    <section aria-labelledby={named}>
      <div class="step-line">
        <h2 id={named}>{text.heading}</h2>
        <p>{text.line}</p>
        <Button look="link" onPress={() => open(true)}>
          {text.open}
        </Button>
      </div>
    </section>
  );
}
