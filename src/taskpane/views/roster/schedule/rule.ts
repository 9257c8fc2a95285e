// The rule of each month of a schedule: one for all, or by date.
import type { Month } from '../../../../engine/amounts/month';
import type { Problem } from '../../../../engine/amounts/problem';
import { dayOfAssessment } from '../../../../engine/tiers/rule-choice';
import { ruleOnDay } from '../../../../engine/tiers/rule-of-cell';
import type { RuleOfMonth } from '../../../../roster/schedule/rows';
import type { Rule } from '../../../../rules/rule';
import type { RulebookReading } from '../../../../rules/rulebook';

export type ScheduleRule = 'workbook' | 'dated';

/** `dated`: the version in force on the first day of the month of assessment, as SCHEDULE has it for the word. */
export function ruleOfMonth(which: ScheduleRule, rule: Rule, reading: RulebookReading): RuleOfMonth {
  if (which === 'workbook') return () => rule;
  const known = new Map<Month, Rule | Problem>();
  return (earned) => {
    // A row without a month says so, whatever the rule.
    if (earned === null) return rule;
    const assessed = earned + 1;
    let found = known.get(assessed);
    if (!found) known.set(assessed, (found = ruleOnDay(reading, dayOfAssessment(assessed))));
    return found;
  };
}
