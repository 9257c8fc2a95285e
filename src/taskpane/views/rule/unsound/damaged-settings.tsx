import type { RepairText } from '../../../../i18n/en-US/pane/repair';
import { faultSentence } from '../../../../i18n/fault-sentence';
import type { Fault } from '../../../../rules/reading/fault';
import { Message } from '../../../controls/message';
import { Notice } from '../../../controls/notice';
import { Fold } from '../../../controls/fold';
import { Section } from '../../../controls/section';
import { useWords } from '../../../text/words';
import { ExportedText } from '../../../controls/copying/exported-text';
import { useRepairWords } from './repair-words';
import { useRuleWords } from '../words';
import { useId, useMemo, useState } from 'preact/hooks';
import { type ChangeOutcome, replaceSettings } from '../../../../excel/rules/change-rules';
import { readAnew, readingOf } from '../../../../excel/rules/workbook-rules';
import { chosenRule } from '../../../../rules/rulebook';
import { type Salvage, salvageOf } from '../../../../rules/workbook/salvage';
import { settingsText } from '../../../../rules/workbook/settings';
import { shippedRules } from '../../../../rules/shipped';
import { Button } from '../../../controls/button';
import { Choice } from '../../../controls/choice';
import { dayText, instantText } from '../../../text/date-text';
import { usePane } from '../../../pane-context';

interface StoredProps {
  readonly stored: unknown;
  /** Whole copies of the rule that a person can go back to. */
  readonly copies: readonly string[];
}

/** What cannot be read of the workbook's settings, what follows, the text itself, and the repair: nothing changes before a person chooses. */
export function DamagedSettings({ faults, ...held }: { faults: readonly Fault[] } & StoredProps) {
  const { stored } = held;
  const { language, text } = useRuleWords();
  const { state } = useWords().text;
  const words = text.damaged;
  const repair = useRepairWords().text;
  const raw = stored === undefined ? words.noRaw : typeof stored === 'string' ? stored : JSON.stringify(stored, null, 2);
  return (
    <Message heading={state.damaged}>
      <Notice kind="fault">
        <p>{words.meanwhile}</p>
      </Notice>
      <RepairSettings {...held} />
      <Section heading={words.faults}>
        <ul>
          {faults.map((fault, index) => (
            <li key={index}>{faultSentence(language, fault)}</li>
          ))}
        </ul>
      </Section>
      <Fold heading={words.remedies}>
        <ol>
          {words.remedy.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
        </ol>
      </Fold>
      <Fold heading={words.raw}>
        <ExportedText label={words.raw} content={raw} fileName="TUIKE-settings.json" words={repair} />
      </Fold>
    </Message>
  );
}

type Refusal = Exclude<ChangeOutcome, { state: 'done' }>;

function reasonOf(refusal: Refusal, text: RepairText): string {
  if (refusal.state === 'refused') return text.refused(refusal.reason);
  return refusal.state === 'changed' ? text.changed : text.invalid;
}

/** Puts sound settings in the place of damaged ones: what can still be read is kept, and which version holds is a person's choice alone. */
function RepairSettings({ stored, copies }: StoredProps) {
  const { language, text } = useRepairWords();
  const { actions } = usePane();
  const name = useId();
  const salvage = useMemo(() => salvageOf(stored), [stored]);
  const [chosen, choose] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const rules = [...shippedRules, ...(salvage?.versions ?? [])];
  const whole = copies.flatMap((copy) => {
    const reading = readingOf(copy);
    return reading.state === 'ok' && reading.rulebook.choice !== null
      ? { copy, rulebook: reading.rulebook, choice: reading.rulebook.choice }
      : [];
  });
  const apply = async (): Promise<void> => {
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    const { effectiveFrom = {}, versions = [] } = salvage ?? {};
    const copy = whole.find((one) => one.copy === chosen)?.copy;
    const outcome = await replaceSettings(
      copy ?? settingsText({ chosen, chosenBy: 'person', chosenAt: new Date().toISOString(), effectiveFrom, versions }),
      { text: stored, copies },
    );
    if (outcome.state !== 'done') return setRefusal(outcome);
    // What had the focus is gone.
    actions.openView('rule');
    actions.announce(text.done);
  };
  return (
    <Section heading={text.heading}>
      <Salvaged salvage={salvage} />
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <fieldset aria-describedby={`${name}-wrong`}>
          <legend>{text.choose}</legend>
          {whole.map(({ copy, rulebook, choice }) => (
            <Choice key={copy} type="radio" name={name} value={copy} checked={chosen === copy} onChange={() => choose(copy)}>
              {text.copyOf(chosenRule(rulebook)?.name[language] ?? rulebook.chosen, rulebook.chosen, instantText(choice.at, language))}
            </Choice>
          ))}
          {rules.map((rule) => (
            <Choice key={rule.id} type="radio" name={name} value={rule.id} checked={chosen === rule.id} onChange={() => choose(rule.id)}>
              {rule.name[language]} <code>{rule.id}</code>
              {rule.effectiveFrom !== null && <span class="aside">{dayText(rule.effectiveFrom, language)}</span>}
            </Choice>
          ))}
        </fieldset>
        <div role="alert" class="wrong" id={`${name}-wrong`}>
          {missing && chosen === undefined && <p>{text.notChosen}</p>}
          {refusal && (
            <Notice kind="fault">
              <p>{reasonOf(refusal, text)}</p>
              {'faults' in refusal && refusal.faults.map((fault, index) => <p key={index}>{faultSentence(language, fault)}</p>)}
              {refusal.state === 'changed' && <Button onPress={() => void readAnew()}>{text.look}</Button>}
            </Notice>
          )}
        </div>
        <Button type="submit">{text.apply}</Button>
      </form>
    </Section>
  );
}

function Salvaged({ salvage }: { salvage: Salvage | null }) {
  const { language, text } = useRepairWords();
  const kept = [
    ...(salvage?.versions ?? []).map((rule) => text.version(rule.name[language])),
    ...Object.entries(salvage?.effectiveFrom ?? {}).map(([id, day]) => text.date(id, dayText(day, language))),
    ...(salvage?.chosen == null ? [] : [text.chosen(salvage.chosen)]),
  ];
  if (kept.length === 0) return <p>{text.nothing}</p>;
  return (
    <>
      <p>{text.readable}</p>
      <ul class="listed">
        {kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.lost}</p>
    </>
  );
}
