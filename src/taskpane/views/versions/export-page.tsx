import type { Rule } from '../../../rules/rule';
import { ExportedText } from '../../exported-text';
import { PageHeading } from './page-heading';
import { useVersionsWords } from './words';

/** A version as JSON, to download or to copy. */
export function ExportPage({ rule, onBack }: { rule: Rule; onBack: () => void }) {
  const { language, text } = useVersionsWords();
  const words = text.export;
  return (
    <>
      <PageHeading heading={words.heading(rule.name[language])} onBack={onBack}>
        <p>{words.intro}</p>
      </PageHeading>
      <div class="lead">
        <ExportedText label={words.text} content={JSON.stringify(rule, null, 2)} fileName={`${rule.id}.json`} words={words} />
      </div>
    </>
  );
}
