// Which version a formula means, and why that one.
import type { Rule } from '../../rules/rule';
import { type RulebookReading, ruleById } from '../../rules/rulebook';
import { isProblem, plainCell, typedText } from '../amounts/cell';
import { type Day, firstDay, type Month, monthOf, readDay } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { rulebookIn, ruleOfCell, ruleOnDay } from './rule-of-cell';

export interface RuleChoice {
  readonly rule: Rule | Problem;
  /** workbook: nothing is named; named: by its id; by-date: in force on `day`; unknown: the cell names nothing that is known. */
  readonly why: 'workbook' | 'named' | 'by-date' | 'unknown';
  readonly day?: Day;
}

// The last that Excel has; days of five-digit years would not compare as text.
const lastMonth = monthOf(9999, 12);

/** The day that "dated" means for a month of assessment: its first, or that of the last month that Excel has. */
export const dayOfAssessment = (assessed: Month): Day => firstDay(Math.min(assessed, lastMonth));

/**
 * The choice of a `rule` cell. With the month of assessment, as in SCHEDULE and ROSTER, the word "dated" means its first day; a month that
 * cannot be told is then what keeps the rule from being found.
 */
export function ruleChoice(reading: RulebookReading, cell: unknown, assessed?: Month | Problem): RuleChoice {
  const value = plainCell(cell);
  const named = typeof value === 'string' ? typedText(value) : value;
  if (assessed !== undefined && typeof named === 'string' && named.toLowerCase() === 'dated') {
    if (isProblem(assessed)) return { rule: assessed, why: 'by-date' };
    const day = dayOfAssessment(assessed);
    return { rule: ruleOnDay(reading, day), why: 'by-date', day };
  }
  const rule = ruleOfCell(reading, cell);
  if (named === null || named === '' || named === 0) return { rule, why: 'workbook' };
  if (typeof named === 'string' && ruleById(rulebookIn(reading), named)) return { rule, why: 'named' };
  const day = typeof named === 'object' || typeof named === 'boolean' ? null : readDay(named, 'rule');
  return day === null || isProblem(day) ? { rule, why: 'unknown' } : { rule, why: 'by-date', day };
}
