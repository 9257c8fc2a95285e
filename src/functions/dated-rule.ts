import { plainCell } from '../engine/cell';
import { firstDay, monthOf, type Month } from '../engine/month';
import type { Problem } from '../engine/problem';
import { ruleOfCell, ruleOnDay } from '../engine/rule-of-cell';
import { typedText } from '../engine/typed-text';
import type { Rule } from '../rules/rule';
import type { RulebookReading } from '../rules/rulebook';

// The last that Excel has; days of five-digit years would not compare as text.
const lastMonth = monthOf(9999, 12);

/** As ruleOfCell, and the word `dated`: the version in force on the first day of the month of assessment. */
export function datedRule(reading: RulebookReading, cell: unknown, assessed: Month): Rule | Problem {
  const value = plainCell(cell);
  const isDated = typeof value === 'string' && typedText(value).toLowerCase() === 'dated';
  return isDated ? ruleOnDay(reading, firstDay(Math.min(assessed, lastMonth))) : ruleOfCell(reading, cell);
}
