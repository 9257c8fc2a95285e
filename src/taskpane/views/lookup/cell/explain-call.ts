// What follows from a resolved call under the workbook's rules: pure, so that a change of rule needs no new reading.
import { isProblem } from '../../../../engine/amounts/cell';
import { cellReasoning, type CellReasoning } from '../../../../engine/reasoning/cell-reasoning';
import type { Day } from '../../../../engine/amounts/month';
import type { ArgumentName, Problem } from '../../../../engine/amounts/problem';
import type { Reasoning } from '../../../../engine/tiers/deposit';
import { ruleChoice, type RuleChoice } from '../../../../engine/tiers/rule-choice';
import { settingsProblem } from '../../../../engine/tiers/rule-of-cell';
import {
  rosterReasoning,
  scheduleReasoning,
  type RosterReasoning,
  type ScheduleReasoning,
} from '../../../../engine/reasoning/table-reasoning';
import { byArgument, declarationOf, type Declaration } from '../../../../engine/tables/declarations';
import { ruleAt, tiersChoice } from '../../../../engine/tables/rules';
import type { RosterCells } from '../../../../engine/tables/roster';
import type { ScheduleCells } from '../../../../engine/tables/schedule';
import { leftOut } from '../../../../engine/tables/shapes';
import { yuan } from '../../../../i18n/yuan';
import type { Rule } from '../../../../rules/rule';
import type { RulebookReading } from '../../../../rules/rulebook';
import type { ResolvedArgument } from './resolve-arguments';
import type { ResolvedCell } from './resolve-cell';

export type CallExplanation =
  | { readonly kind: 'unknown-function' }
  /** These arguments could not be resolved, so nothing can be said of the answer. */
  | { readonly kind: 'unresolved'; readonly names: readonly ArgumentName[] }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly choice: RuleChoice | null }
  | { readonly kind: 'cell'; readonly choice: RuleChoice; readonly outcome: CellReasoning }
  | { readonly kind: 'roster'; readonly row: RosterReasoning }
  | { readonly kind: 'schedule'; readonly row: ScheduleReasoning }
  | { readonly kind: 'tiers'; readonly rule: Rule; readonly choice: RuleChoice; /** 0: the header row. */ readonly tier: number }
  | { readonly kind: 'rule-at'; readonly day: Day; readonly rule: Rule }
  | { readonly kind: 'blank' }
  /** RULES, BUILD: there is nothing to derive. */
  | { readonly kind: 'plain' };

export function explainCall(reading: RulebookReading, { call, source }: ResolvedCell): CallExplanation {
  const declaration = call && declarationOf(call.name);
  if (!call || !source || !declaration) return { kind: 'unknown-function' };
  const { name, resolved } = call;
  const open = resolved.filter(({ state }) => state === 'unresolved' || state === 'unread');
  if (open.length > 0) return { kind: 'unresolved', names: open.map((argument) => argument.name) };
  const given = Object.fromEntries(resolved.map((argument) => [argument.name, argument])) as Partial<
    Record<ArgumentName, ResolvedArgument>
  >;
  const cells = resolved.map((argument) => argument.cells ?? leftOut);
  switch (name) {
    case 'ROSTER':
      return { kind: 'roster', row: rosterReasoning(reading, byArgument(name, cells) as RosterCells, source.row, yuan) };
    case 'SCHEDULE':
      return { kind: 'schedule', row: scheduleReasoning(reading, byArgument(name, cells) as ScheduleCells, source.row) };
    case 'TIERS': {
      const choice = tiersChoice(reading, given.rule ?? { rows: 1, columns: 1 }, given.rule?.here?.cell ?? null);
      if ('problem' in choice) return { kind: 'problem', problem: choice.problem, choice: null };
      return isProblem(choice.rule)
        ? { kind: 'problem', problem: choice.rule, choice }
        : { kind: 'tiers', rule: choice.rule, choice, tier: source.row };
    }
    case 'RULEAT': {
      const inForce = ruleAt(reading, given.date?.here?.cell);
      if (inForce === null) return { kind: 'blank' };
      return isProblem(inForce) ? { kind: 'problem', problem: inForce, choice: null } : { kind: 'rule-at', ...inForce };
    }
    case 'RULES':
    case 'BUILD':
      return name === 'RULES' && reading.state !== 'ok'
        ? { kind: 'problem', problem: settingsProblem(reading), choice: null }
        : { kind: 'plain' };
    default:
      return cellwise(reading, given, declaration);
  }
}

/** The steps from a GMV to what is due, where the explanation has any. */
export function reasoningOf(explanation: CallExplanation): Reasoning | null {
  if (explanation.kind === 'cell') return explanation.outcome.state === 'reasoned' ? explanation.outcome.reasoning : null;
  if (explanation.kind !== 'roster' && explanation.kind !== 'schedule') return null;
  return explanation.row.state === 'reasoned' ? explanation.row.reasoning : null;
}

function cellwise(
  reading: RulebookReading,
  given: Partial<Record<ArgumentName, ResolvedArgument>>,
  declaration: Declaration,
): CallExplanation {
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
    // One that is needed and left out is a blank one: for TOPUP nothing is paid yet, SHORTFALL and SURPLUS answer blank.
    ...(second &&
      (second.state !== 'omitted' || !declaration.arguments.some(({ name, isOptional }) => name === second.name && isOptional)) && {
        second: { argument: prevTier ? 'prevTier' : 'held', cell: second.here?.cell },
      }),
  });
  return { kind: 'cell', choice, outcome };
}
