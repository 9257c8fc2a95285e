// TIERS, RULES and RULEAT: the rule itself as cells.
import { isProblem } from '../engine/cell';
import { Decimal } from '../engine/decimal';
import { depositOfTier } from '../engine/deposit';
import { readDay } from '../engine/month';
import { plainNumber } from '../engine/question';
import { ruleOfCell, ruleOnDay, settingsProblem } from '../engine/rule-of-cell';
import type { Context, Matrix } from './answer';
import { cellsOf, oneValue } from './arguments';

export function tiersTable(context: Context, ruleArgument: unknown): Matrix {
  const given = oneValue(ruleArgument, 'rule');
  const rule = isProblem(given) ? given : ruleOfCell(context.reading, given.cell);
  if (isProblem(rule)) return [[context.errorCell(rule)]];
  return [
    context.sentences.tiersHeader,
    ...rule.tiers.map((tier, i) => {
      const next = rule.tiers[i + 1];
      const amounts = [rule.base, tier.supplement].map(Number);
      return [i + 1, Number(tier.from), next ? Number(next.from) : '', ...amounts, plainNumber(depositOfTier(rule, i + 1))];
    }),
  ];
}

export function rulesTable(context: Context): Matrix {
  const { reading, sentences, language } = context;
  if (reading.state !== 'ok') return [[context.errorCell(settingsProblem(reading))]];
  const { rules, chosen } = reading.rulebook;
  return [
    sentences.rulesHeader,
    ...rules.map((rule) => {
      const deposits = rule.tiers.map((_, i) => depositOfTier(rule, i + 1));
      return [
        rule.id,
        rule.name[language],
        rule.effectiveFrom ?? '',
        rule.tiers.length,
        plainNumber(Decimal.min(...deposits)),
        plainNumber(Decimal.max(...deposits)),
        sentences.evidence[rule.evidence],
        rule.id === chosen.toLowerCase() ? sentences.yes : '',
      ];
    }),
  ];
}

/** The id of the version in force on each date, rows × columns. */
export function ruleAt(context: Context, dates: unknown): Matrix {
  const { reading, errorCell } = context;
  // Rows repeat the same dates, and finding a version orders all of them by day.
  const known = new Map<unknown, unknown>();
  return (cellsOf(dates) ?? [[null]]).map((row) =>
    row.map((cell) => {
      if (!known.has(cell)) known.set(cell, idOn(cell));
      return known.get(cell);
    }),
  );

  function idOn(cell: unknown): unknown {
    const day = readDay(cell, 'date');
    if (day === null) return reading.state === 'ok' ? '' : errorCell(settingsProblem(reading));
    const rule = isProblem(day) ? day : ruleOnDay(reading, day);
    return isProblem(rule) ? errorCell(rule) : rule.id;
  }
}
