// The rule of each month of a schedule: one for all, or by date.
import { firstDay, monthOf, type Month } from '../../../../engine/month';
import type { Problem } from '../../../../engine/problem';
import { ruleOnDay } from '../../../../engine/rule-of-cell';
import type { RuleOfMonth } from '../../../../roster/schedule/rows';
import type { Rule } from '../../../../rules/rule';
import type { RulebookReading } from '../../../../rules/rulebook';

export type ScheduleRule = 'workbook' | 'dated';

// The last that Excel has; days of five-digit years would not compare as text.
const lastMonth = monthOf(9999, 12);

/** `dated`: the version in force on the first day of the month of assessment, as SCHEDULE has it for the word. */
export function ruleOfMonth(which: ScheduleRule, rule: Rule, reading: RulebookReading): RuleOfMonth {
  if (which === 'workbook') return () => rule;
  const known = new Map<Month, Rule | Problem>();
  return (earned) => {
    // A row without a month says so, whatever the rule.
    if (earned === null) return rule;
    const assessed = Math.min(earned + 1, lastMonth);
    let found = known.get(assessed);
    if (!found) known.set(assessed, (found = ruleOnDay(reading, firstDay(assessed))));
    return found;
  };
}
