import { saveOwnVersion } from '../../../excel/rules/change-rules';
import { faultSentence } from '../../../i18n/fault-sentence';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { usePane } from '../../pane-context';
import type { Draft } from './draft';
import { readDraft } from './draft-faults';
import { placesOfDraft } from './places-of-draft';
import { FactFields } from './fact-fields';
import { OutcomeNotice } from './outcome-notice';
import type { Page } from './page';
import { PageHeading } from './page-heading';
import { SourceFields } from './source-fields';
import { TierFields } from './tier-fields';
import { useChanges } from './use-changes';
import { useVersionsWords } from './words';

interface EditorPageProps {
  readonly draft: Draft;
  readonly rulebook: Rulebook;
  readonly open: (page: Page) => void;
  readonly onBack: () => void;
}

/** An own version while it is written; what reading it would refuse is said at each field as it is typed. */
export function EditorPage({ draft, rulebook, open, onBack }: EditorPageProps) {
  const { language, text } = useVersionsWords();
  const words = text.editor;
  const { actions } = usePane();
  const changes = useChanges();
  const reading = readDraft(draft, rulebook);
  const faults = 'faults' in reading ? reading.faults : [];
  const flags = 'flags' in reading ? reading.flags : [];
  const places = placesOfDraft(draft);
  const others = faults.filter(({ place }) => !places.has(place));
  const edit = (change: Partial<Draft>): void => open({ name: 'editor', draft: { ...draft, ...change } });
  const name = draft.name[language];
  const save = async (): Promise<void> => {
    if ('faults' in reading) {
      actions.announce(words.cannotSave);
      document.querySelector<HTMLElement>('.field.invalid fluent-text-input')?.focus();
      return;
    }
    if (await changes.make(text.outcome.saved(name), () => saveOwnVersion(reading.rule, new Date().toISOString()))) onBack();
  };
  return (
    <>
      <PageHeading heading={draft.edits === null ? words.copyHeading : words.editHeading(name)} onBack={onBack}>
        {draft.edits !== null && draft.edits === chosenRule(rulebook)?.id && <p>{words.inUse}</p>}
      </PageHeading>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FactFields draft={draft} faults={faults} edit={edit} />
        <TierFields draft={draft} faults={faults} edit={edit} />
        <SourceFields draft={draft} faults={faults} edit={edit} />
        <div class="lead outcome closing">
          {[[words.others, others] as const, [words.flags, flags] as const].map(
            ([heading, listed]) =>
              listed.length > 0 && (
                <Notice kind={listed === flags ? 'caution' : 'fault'} key={heading}>
                  <h2>{heading}</h2>
                  {listed.map((fault, index) => (
                    <p key={index}>{faultSentence(language, fault)}</p>
                  ))}
                </Notice>
              ),
          )}
          <OutcomeNotice changes={{ ...changes, done: null }} />
          <p>{faults.length > 0 ? words.faults(String(faults.length)) : words.sound}</p>
          <Button type="submit" look="primary" isDisabled={faults.length > 0 || changes.isChanging}>
            {words.save}
          </Button>
        </div>
      </form>
    </>
  );
}
