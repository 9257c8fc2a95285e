import { useId, useMemo, useState } from 'preact/hooks';
import { replaceSettings, type ChangeOutcome } from '../../../excel/rules/change-rules';
import { faultSentence } from '../../../i18n/fault-sentence';
import { salvageOf, type Salvage } from '../../../rules/salvage';
import { settingsText } from '../../../rules/settings';
import { shippedRules } from '../../../rules/shipped';
import { Button } from '../../button';
import { Choice } from '../../choice';
import { dayText } from '../../date-text';
import { Notice } from '../../notice';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { useRepairWords } from './repair-words';

/** Puts sound settings in the place of damaged ones: what can still be read is kept, and which version holds is a person's choice alone. */
export function RepairSettings({ stored }: { stored: unknown }) {
  const { language, text } = useRepairWords();
  const { actions } = usePane();
  const name = useId();
  const salvage = useMemo(() => salvageOf(stored), [stored]);
  const [chosen, choose] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<Exclude<ChangeOutcome, { state: 'done' }>>();
  const rules = [...shippedRules, ...(salvage?.versions ?? [])];
  const apply = async (): Promise<void> => {
    setMissing(chosen === undefined);
    if (chosen === undefined) return;
    const { effectiveFrom = {}, versions = [] } = salvage ?? {};
    const outcome = await replaceSettings(
      settingsText({ chosen, chosenBy: 'person', chosenAt: new Date().toISOString(), effectiveFrom, versions }),
    );
    if (outcome.state !== 'done') return setRefusal(outcome);
    // What had the focus is gone.
    actions.openView('rule');
    actions.announce(text.done);
  };
  return (
    <Section heading={text.heading}>
      <Salvaged salvage={salvage} />
      <p>{text.lost}</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void apply();
        }}
      >
        <fieldset aria-describedby={`${name}-wrong`}>
          <legend>{text.choose}</legend>
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
              <p>{refusal.state === 'refused' ? text.refused(refusal.reason) : text.invalid}</p>
              {'faults' in refusal && refusal.faults.map((fault, index) => <p key={index}>{faultSentence(language, fault)}</p>)}
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
    </>
  );
}
