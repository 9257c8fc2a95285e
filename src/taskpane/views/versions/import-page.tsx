import { useId, useState } from 'preact/hooks';
import { faultSentence } from '../../../i18n/fault-sentence';
import type { Fault } from '../../../rules/reading/fault';
import { LIMITS } from '../../../rules/reading/limits';
import { readRuleText } from '../../../rules/reading/schema';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { draftOf } from './editor/draft';
import type { VersionsPageName } from './page';
import { PageHeading } from './page-heading';
import { useVersionsWords } from './words';

interface ImportPageProps {
  readonly open: (page: VersionsPageName) => void;
  readonly onBack: () => void;
}

/** A version from JSON: read as every version is, then opened for editing, so that nothing unseen comes into the workbook. */
export function ImportPage({ open, onBack }: ImportPageProps) {
  const { language, text } = useVersionsWords();
  const words = text.import;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [unread, setUnread] = useState<string>();
  const check = (json: string): void => {
    const reading = readRuleText(json);
    if ('rule' in reading) open({ name: 'editor', draft: draftOf(reading.rule, null) });
    else setFaults(reading.faults);
  };
  const load = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFaults([]);
    // A character takes four bytes at most.
    if (file.size > 4 * LIMITS.ruleText) return setUnread(words.fileTooLarge);
    const json = await file.text().catch(() => undefined);
    setUnread(json === undefined ? words.fileUnread : undefined);
    if (json === undefined) return;
    setTyped(json);
    check(json);
  };
  return (
    <>
      <PageHeading heading={words.heading} onBack={onBack}>
        <p>{words.intro}</p>
      </PageHeading>
      <form
        class="lead fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          check(typed);
        }}
      >
        <div class="field">
          <label for={`${id}-file`}>{words.file}</label>
          <input
            id={`${id}-file`}
            type="file"
            accept=".json,application/json"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </div>
        <div class="field">
          <label for={`${id}-text`}>{words.text}</label>
          <textarea
            id={`${id}-text`}
            rows={10}
            spellcheck={false}
            value={typed}
            aria-invalid={faults.length > 0}
            aria-describedby={`${id}-faults`}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </div>
        <div role="alert" id={`${id}-faults`}>
          {(faults.length > 0 || unread) && (
            <Notice kind="fault">
              <p>{unread ?? words.faults}</p>
              <ul class="listed">
                {faults.map((fault, index) => (
                  <li key={index}>{faultSentence(language, fault)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
        <Button type="submit" look="primary">
          {words.check}
        </Button>
      </form>
    </>
  );
}
