import { useState } from 'preact/hooks';
import { setEffectiveDates } from '../../../../excel/rules/change-rules';
import type { Rulebook } from '../../../../rules/rulebook';
import { Button } from '../../../controls/button';
import { dayText } from '../../../text/date-text';
import { usePane } from '../../../pane-context';
import { Section } from '../../../controls/section';
import { TextField } from '../../../controls/text-field';
import { dayUnderstood } from './editor/draft';
import type { Changes } from './use-changes';
import { versionName } from '../../../text/version-name';
import { useVersionsWords } from './words';
import type { DateProblem } from './date-problems';
import { broughtDays, dateProblems, changedDays } from './date-problems';

/** The first day of each version, saved together: swapping two days must not pass through a state that is refused. */
export function EffectiveDates({ rulebook, changes }: { rulebook: Rulebook; changes: Changes }) {
  const { language, text } = useVersionsWords();
  const words = text.dates;
  const { actions } = usePane();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const brought = broughtDays(rulebook);
  const problems = dateProblems(rulebook.rules, typed, brought);
  const sentence = (id: string, problem: DateProblem | undefined): string | null => {
    if (!problem) return null;
    return problem.kind === 'bad' ? words.bad(typed[id] ?? '') : words.taken(versionName(problem.other, rulebook, language));
  };
  const understood = (value: string | undefined): string | undefined => {
    const day = value === undefined ? null : dayUnderstood(value);
    return day === null ? undefined : words.understood(day);
  };
  const save = async (): Promise<void> => {
    const days = changedDays(rulebook.rules, typed, brought);
    if (problems.size > 0) return actions.announce(text.editor.cannotSave);
    if (Object.keys(days).length === 0) return actions.announce(words.unchanged);
    if (await changes.make(words.saved, () => setEffectiveDates(days, new Date().toISOString()))) setTyped({});
  };
  return (
    <Section heading={words.heading}>
      <form
        class="fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p>{words.intro}</p>
        {rulebook.rules.map((rule) => (
          <TextField
            key={rule.id}
            label={versionName(rule, rulebook, language)}
            hint={brought[rule.id] === undefined ? words.hint : words.ownDay(dayText(brought[rule.id] ?? '', language))}
            understood={understood(typed[rule.id])}
            value={typed[rule.id] ?? rule.effectiveFrom ?? ''}
            problems={[sentence(rule.id, problems.get(rule.id))]}
            onInput={(value) => setTyped({ ...typed, [rule.id]: value })}
          />
        ))}
        <Button type="submit" isDisabled={problems.size > 0 || changes.isChanging}>
          {words.save}
        </Button>
      </form>
    </Section>
  );
}
