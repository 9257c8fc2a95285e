import { useId, useState } from 'preact/hooks';
import { faultSentence } from '../../../../i18n/fault-sentence';
import type { Fault } from '../../../../rules/reading/fault';
import { LIMITS } from '../../../../rules/reading/limits';
import { readRuleText } from '../../../../rules/reading/schema';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { canonicalText } from '../../../../rules/canonical';
import type { Rule } from '../../../../rules/rule';
import { type Rulebook, ruleById } from '../../../../rules/rulebook';
import { draftOf } from './editor/draft';
import type { RulePage } from '../page';
import { PageHeading } from './page-heading';
import { useVersionsWords } from './words';

interface ImportPageProps {
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
  readonly onBack: () => void;
}

/** Who mistyped a field or two reads them at once; a file of something else is told by the first sentence. */
const mostAtOnce = 3;

/** The workbook's day for a version is no part of what it says. */
const isSame = (a: Rule, b: Rule): boolean => canonicalText({ ...a, effectiveFrom: null }) === canonicalText({ ...b, effectiveFrom: null });

/** A version from JSON: read as every version is, then opened for editing, so that nothing unseen comes into the workbook. */
export function ImportPage({ rulebook, open, onBack }: ImportPageProps) {
  const { language, text } = useVersionsWords();
  const words = text.import;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [unread, setUnread] = useState<string>();
  const [known, setKnown] = useState<{ readonly rule: Rule; readonly isSame: boolean; readonly isOwn: boolean } | null>(null);
  const check = (json: string): void => {
    const reading = readRuleText(json);
    setUnread(undefined);
    setKnown(null);
    setFaults('faults' in reading ? reading.faults : []);
    if (!('rule' in reading)) return;
    const { rule } = reading;
    const known = ruleById(rulebook, rule.id);
    if (!known) return edit(rule, null);
    setKnown({ rule, isSame: isSame(known, rule), isOwn: rulebook.ownIds.has(known.id) });
  };
  const edit = (rule: Rule, edits: string | null): void => {
    const draft = draftOf(rule, edits);
    // Nothing of it is in the workbook yet, so leaving it asks.
    open({ name: 'editor', draft, begun: draftOf({ ...rule, id: '' }, edits) });
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
  const list = (
    <ul class="listed">
      {faults.map((fault, index) => (
        <li key={index}>{faultSentence(language, fault)}</li>
      ))}
    </ul>
  );
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
              {faults.length > mostAtOnce ? (
                <details>
                  <summary tabIndex={0}>{words.details(String(faults.length))}</summary>
                  {list}
                </details>
              ) : (
                list
              )}
            </Notice>
          )}
        </div>
        <div role="status">
          {known && (
            <Notice kind="caution">
              <p>
                {known.isSame
                  ? words.known(known.rule.name[language], known.rule.id)
                  : known.isOwn
                    ? words.differs(known.rule.id)
                    : words.published(known.rule.id)}
              </p>
              {!known.isSame && known.isOwn && (
                <Button onPress={() => edit(known.rule, known.rule.id)}>{words.replace(known.rule.id)}</Button>
              )}
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
