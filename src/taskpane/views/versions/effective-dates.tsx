import { useState } from 'preact/hooks';
import { setEffectiveDates } from '../../../excel/rules/change-rules';
import type { Rulebook } from '../../../rules/rulebook';
import { Button } from '../../controls/button';
import { dayText } from '../../text/date-text';
import { usePane } from '../../pane-context';
import { Section } from '../../controls/section';
import { TextField } from '../../controls/text-field';
import type { Changes } from './use-changes';
import { useVersionsWords } from './words';
import { day as dayFormat } from '../../../rules/reading/formats';
import type { Rule } from '../../../rules/rule';
import { shippedRules } from '../../../rules/shipped';
import { dayOrNull } from './editor/draft';

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
    return problem.kind === 'bad' ? words.bad(typed[id] ?? '') : words.taken(problem.other.name[language]);
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
            label={rule.name[language]}
            hint={brought[rule.id] === undefined ? words.hint : words.ownDay(dayText(brought[rule.id] ?? '', language))}
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

type DateProblem = { readonly kind: 'bad' } | { readonly kind: 'taken'; readonly other: Rule };

/** Days by version; those who are not in it have none. */
type Days = Readonly<Record<string, string>>;

/** The days that versions bring along, which stand where the workbook gives none. */
function broughtDays({ settings }: Rulebook): Days {
  const own = settings?.versions ?? [];
  return Object.fromEntries(
    [...shippedRules, ...own].flatMap(({ id, effectiveFrom }) => (effectiveFrom === null ? [] : [[id, effectiveFrom]])),
  );
}

/** What is wrong with the days that are typed, by version; both of two versions with one day are told. */
export function dateProblems(rules: readonly Rule[], typed: Days, brought: Days): ReadonlyMap<string, DateProblem> {
  const days = rules.map((rule) => ({ rule, day: dayOrNull(typed[rule.id] ?? rule.effectiveFrom ?? '') ?? brought[rule.id] ?? null }));
  const problems = new Map<string, DateProblem>();
  for (const { rule, day } of days) {
    if (day === null) continue;
    const twin = days.find((other) => other.rule !== rule && other.day === day);
    if (dayFormat(day) !== null) problems.set(rule.id, { kind: 'bad' });
    else if (twin) problems.set(rule.id, { kind: 'taken', other: twin.rule });
  }
  return problems;
}

/** The days that differ from what the versions have, for setEffectiveDates. */
export function changedDays(rules: readonly Rule[], typed: Days, brought: Days): Record<string, string | null> {
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const day = dayOrNull(typed[rule.id] ?? rule.effectiveFrom ?? '');
      return (day ?? brought[rule.id] ?? null) === rule.effectiveFrom ? [] : [[rule.id, day]];
    }),
  );
}
