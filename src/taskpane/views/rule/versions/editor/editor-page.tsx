import { saveOwnVersion } from '../../../../../excel/rules/change-rules';
import { chosenRule, type Rulebook } from '../../../../../rules/rulebook';
import { Button } from '../../../../controls/button';
import { Notice } from '../../../../controls/notice';
import { usePane } from '../../../../pane-context';
import { type Draft, type DraftSource } from './draft';
import { placesOfDraft, sourceFields } from './places-of-draft';
import { FactFields } from './fact-fields';
import { OutcomeNotice } from '../outcome-notice';
import type { RulePage } from '../../page';
import { PageHeading } from '../page-heading';
import { TierFields } from './tier-fields';
import { useChanges } from '../use-changes';
import { useVersionsWords } from '../words';
import { type Fault } from '../../../../../rules/reading/fault';
import { useRef, useState } from 'preact/hooks';
import type { Source } from '../../../../../rules/rule';
import { Section } from '../../../../controls/section';
import { ChoiceField } from '../../../../controls/choice-field';
import { Confirmation } from '../../../../controls/confirmation';
import { useBandWords } from './band-words';
import { DraftField } from './draft-field';
import { useFieldFault } from './field-fault';
import { readDraft } from './read-draft';

interface SourceFieldsProps {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  readonly edit: (change: Partial<Draft>) => void;
}

const newSource: DraftSource = { role: 'figures', title: '', publisher: '', captured: '', href: '' };
const roles: readonly Source['role'][] = ['figures', 'verify'];

/** Where the figures come from, and where they can be verified. */
function SourceFields({ draft, faults, edit }: SourceFieldsProps) {
  const { text } = useVersionsWords();
  const { fields, editor } = text;
  const { sources } = draft;
  const last = useRef<HTMLElement>(null);
  const hints = { captured: fields.capturedHint, href: fields.hrefHint };
  const change = (index: number, part: Partial<DraftSource>): void =>
    edit({ sources: sources.map((source, i) => (i === index ? { ...source, ...part } : source)) });
  return (
    <Section heading={fields.sources}>
      {sources.map((source, i) => (
        <fieldset class="fields" key={i}>
          <legend>{fields.source(String(i + 1))}</legend>
          <ChoiceField
            label={fields.role}
            value={source.role}
            choices={roles.map((role) => [role, fields.roles[role]])}
            onChoose={(role) => change(i, { role })}
          />
          {sourceFields.map((field) => (
            <DraftField
              key={field}
              place={`sources[${i}].${field}`}
              label={fields[field]}
              {...(field in hints ? { hint: hints[field as keyof typeof hints] } : {})}
              value={source[field]}
              faults={faults}
              onInput={(value) => change(i, { [field]: value })}
            />
          ))}
          <Button
            onPress={() => {
              edit({ sources: sources.filter((_, index) => index !== i) });
              last.current?.focus();
            }}
          >
            {editor.removeSource(String(i + 1))}
          </Button>
        </fieldset>
      ))}
      <Button ref={last} onPress={() => edit({ sources: [...sources, newSource] })}>
        {editor.addSource}
      </Button>
    </Section>
  );
}

interface EditorPageProps {
  readonly draft: Draft;
  /** As it was when the page was opened. */
  readonly begun: Draft;
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
  readonly onBack: () => void;
}

/** An own version while it is written; what reading it would refuse is said at each field as it is typed. */
export function EditorPage({ draft, begun, rulebook, open, onBack }: EditorPageProps) {
  const { language, text } = useVersionsWords();
  const words = text.editor;
  const { actions } = usePane();
  const changes = useChanges();
  const sentence = useFieldFault();
  const [isLeaving, setLeaving] = useState(false);
  const leave = (): void => (JSON.stringify(draft) === JSON.stringify(begun) ? onBack() : setLeaving(true));
  const reading = readDraft(draft, rulebook, useBandWords());
  const faults = 'faults' in reading ? reading.faults : [];
  const flags = 'flags' in reading ? reading.flags : [];
  const places = placesOfDraft(draft);
  const others = faults.filter(({ place }) => !places.has(place));
  const edit = (change: Partial<Draft>): void => open({ name: 'editor', draft: { ...draft, ...change }, begun });
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
      <PageHeading heading={draft.edits === null ? words.copyHeading : words.editHeading(name)} onBack={leave}>
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
                    <p key={index}>{sentence(fault)}</p>
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
      {isLeaving && (
        <Confirmation
          heading={words.leave.heading}
          refuse={words.leave.stay}
          confirm={words.leave.discard}
          onAnswer={(isConfirmed) => {
            setLeaving(false);
            if (isConfirmed) onBack();
          }}
        >
          <p>{words.leave.body}</p>
        </Confirmation>
      )}
    </>
  );
}
