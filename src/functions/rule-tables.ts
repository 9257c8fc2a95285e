// TIERS, RULES and RULEAT: the rule itself as cells.
import { isProblem } from '../engine/cell';
import { knownRules, ruleAt as ruleAtCell, tierRows, tiersChoice } from '../engine/tables/rules';
import { leftOut, shapeOf } from '../engine/tables/shapes';
import type { Context, Matrix } from './answer';
import { cellsOf } from './arguments';

export function tiersTable({ reading, sentences, errorCell }: Context, ruleArgument: unknown): Matrix {
  const cells = cellsOf(ruleArgument) ?? leftOut;
  const choice = tiersChoice(reading, shapeOf(cells), cells[0]?.[0]);
  if ('problem' in choice) return [[errorCell(choice.problem)]];
  return isProblem(choice.rule) ? [[errorCell(choice.rule)]] : [sentences.tiersHeader, ...tierRows(choice.rule)];
}

export function rulesTable({ reading, sentences, language, errorCell }: Context): Matrix {
  const rules = knownRules(reading);
  if (isProblem(rules)) return [[errorCell(rules)]];
  return [
    sentences.rulesHeader,
    ...rules.map(({ rule, lowest, highest, isWorkbooks }) => [
      ...[rule.id, rule.name[language], rule.effectiveFrom ?? '', rule.tiers.length, lowest, highest],
      ...[sentences.evidence[rule.evidence], isWorkbooks ? sentences.yes : ''],
    ]),
  ];
}

/** The id of the version in force on each date, rows × columns. */
export function ruleAt({ reading, errorCell }: Context, dates: unknown): Matrix {
  // Rows repeat the same dates, and finding a version orders all of them by day.
  const known = new Map<unknown, unknown>();
  return (cellsOf(dates) ?? leftOut).map((row) =>
    row.map((cell) => {
      if (!known.has(cell)) known.set(cell, idOn(cell));
      return known.get(cell);
    }),
  );

  function idOn(cell: unknown): unknown {
    const inForce = ruleAtCell(reading, cell);
    return inForce === null ? '' : isProblem(inForce) ? errorCell(inForce) : inForce.rule.id;
  }
}
