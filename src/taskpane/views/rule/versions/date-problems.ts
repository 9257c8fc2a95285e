import { day as dayFormat } from '../../../../rules/reading/formats';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { shippedRules } from '../../../../rules/shipped';
import { dayOrNull } from './editor/draft';

export type DateProblem = { readonly kind: 'bad' } | { readonly kind: 'taken'; readonly other: Rule };
/** Days by version; those who are not in it have none. */
type Days = Readonly<Record<string, string>>;
/** The days that versions bring along, which stand where the workbook gives none. */
export function broughtDays({ settings }: Rulebook): Days {
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
