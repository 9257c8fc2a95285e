// Which rule assesses a roster: the workbook's version, or by date the one in force on the first day of the month of assessment.
import { monthText } from '../../../../engine/amounts/month';
import type { Problem } from '../../../../engine/amounts/problem';
import { dayOfAssessment } from '../../../../engine/tiers/rule-choice';
import { ruleOnDay } from '../../../../engine/tiers/rule-of-cell';
import type { Rule } from '../../../../rules/rule';
import type { RulebookReading } from '../../../../rules/rulebook';
import type { TableSource } from './source';

export function ruleOfSource({ assessed = null }: TableSource, workbook: Rule, reading: RulebookReading): Rule | Problem {
  return assessed === null ? workbook : ruleOnDay(reading, dayOfAssessment(assessed));
}

/** What a formula over the source names as its rule: a month, which means its first day; null for the workbook's version. */
export function ruleArgument({ assessed = null }: TableSource): string | null {
  return assessed === null ? null : monthText(assessed);
}
