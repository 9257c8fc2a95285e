// What follows from a resolved call under the workbook's rules: pure, so that a change of rule needs no new reading.
import { isProblem } from '../../../engine/cell';
import { cellReasoning, type CellReasoning } from '../../../engine/cell-reasoning';
import { readDay, type Day } from '../../../engine/month';
import type { ArgumentName, Problem } from '../../../engine/problem';
import { ruleChoice, type RuleChoice } from '../../../engine/rule-choice';
import { ruleOnDay, settingsProblem } from '../../../engine/rule-of-cell';
import { rosterRow, scheduleRow, type RosterRow, type ScheduleLine } from '../../../engine/table-reasoning';
import type { Rule } from '../../../rules/rule';
import type { RulebookReading } from '../../../rules/rulebook';
import { argumentNames, isTableFunction, type ResolvedArgument } from './resolve-arguments';
import type { ResolvedCell } from './resolve-cell';

export type CallExplanation =
  | { readonly kind: 'unknown-function' }
  /** These arguments could not be resolved, so nothing can be said of the answer. */
  | { readonly kind: 'unresolved'; readonly names: readonly ArgumentName[] }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly choice: RuleChoice | null }
  | { readonly kind: 'cell'; readonly choice: RuleChoice; readonly outcome: CellReasoning }
  | { readonly kind: 'roster'; readonly row: RosterRow }
  | { readonly kind: 'schedule'; readonly row: ScheduleLine }
  | { readonly kind: 'tiers'; readonly rule: Rule; readonly choice: RuleChoice; /** 0: the header row. */ readonly tier: number }
  | { readonly kind: 'rule-at'; readonly day: Day; readonly rule: Rule }
  | { readonly kind: 'blank' }
  /** RULES, BUILD: there is nothing to derive. */
  | { readonly kind: 'plain' };

type Cells = readonly (readonly unknown[])[];

export function explainCall(reading: RulebookReading, { call, source }: ResolvedCell): CallExplanation {
  if (!call || !source || !argumentNames(call.name)) return { kind: 'unknown-function' };
  const { name, resolved } = call;
  const open = resolved.filter(({ state }) => state === 'unresolved' || state === 'unread');
  if (open.length > 0) return { kind: 'unresolved', names: open.map((argument) => argument.name) };
  const given = Object.fromEntries(resolved.map((argument) => [argument.name, argument])) as Partial<
    Record<ArgumentName, ResolvedArgument>
  >;
  if (isTableFunction(name)) {
    const cells = (argument: ArgumentName): Cells => given[argument]?.cells ?? [[null]];
    const [agency, month, rule] = [cells('agency'), cells('month'), cells('rule')];
    return name === 'ROSTER'
      ? { kind: 'roster', row: rosterRow(reading, { agency, date: cells('date'), amount: cells('amount'), month, rule }, source.row) }
      : { kind: 'schedule', row: scheduleRow(reading, { agency, month, gmv: cells('gmv'), held: cells('held'), rule }, source.row) };
  }
  switch (name) {
    case 'TIERS': {
      const { rows, columns } = given.rule ?? { rows: 1, columns: 1 };
      if (rows * columns > 1) return { kind: 'problem', problem: { code: 'not-one-value', argument: 'rule', rows, columns }, choice: null };
      const choice = ruleChoice(reading, given.rule?.here?.cell ?? null);
      return isProblem(choice.rule)
        ? { kind: 'problem', problem: choice.rule, choice }
        : { kind: 'tiers', rule: choice.rule, choice, tier: source.row };
    }
    case 'RULEAT': {
      const day = readDay(given.date?.here?.cell, 'date');
      const rule = day === null ? null : isProblem(day) ? day : ruleOnDay(reading, day);
      if (isProblem(rule) || isProblem(day)) return { kind: 'problem', problem: (isProblem(day) ? day : rule) as Problem, choice: null };
      if (day !== null && rule !== null) return { kind: 'rule-at', day, rule };
      return reading.state === 'ok' ? { kind: 'blank' } : { kind: 'problem', problem: settingsProblem(reading), choice: null };
    }
    case 'RULES':
    case 'BUILD':
      return name === 'RULES' && reading.state !== 'ok'
        ? { kind: 'problem', problem: settingsProblem(reading), choice: null }
        : { kind: 'plain' };
    default:
      return cellwise(reading, given, name);
  }
}

function cellwise(reading: RulebookReading, given: Partial<Record<ArgumentName, ResolvedArgument>>, name: string): CallExplanation {
  const { gmv, prevTier, held, rule } = given;
  const second = prevTier ?? held;
  // A cell beyond a shorter argument comes before all else, in the order of the arguments.
  for (const argument of [gmv, second, rule]) {
    const cell = argument?.here?.cell;
    if (isProblem(cell) && cell.code === 'beyond-argument') return { kind: 'problem', problem: cell, choice: null };
  }
  const choice = ruleChoice(reading, rule?.here?.cell ?? null);
  const outcome = cellReasoning(choice.rule, {
    gmv: gmv?.here?.cell,
    // TOPUP takes a previous tier that is left out as a blank one: nothing paid yet.
    ...(second &&
      (second.state !== 'omitted' || name === 'TOPUP') && {
        second: { argument: prevTier ? 'prevTier' : 'held', cell: second.here?.cell },
      }),
  });
  // SHORTFALL and SURPLUS without what is held answer blank.
  const isHeldMissing = held?.state === 'omitted' && outcome.state === 'reasoned';
  return { kind: 'cell', choice, outcome: isHeldMissing ? { state: 'blank' } : outcome };
}
