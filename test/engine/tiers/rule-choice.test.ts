// Which version a `rule` cell means, why that one, and on which day. What it answers is ruleOfCell's (rule-of-cell.test.ts).
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthOf } from '../../../src/engine/amounts/month';
import type { Problem } from '../../../src/engine/amounts/problem';
import { dayOfAssessment, ruleChoice } from '../../../src/engine/tiers/rule-choice';
import { unreadRulebook } from '../../../src/rules/rulebook';
import { dated, fresh } from '../../functions/context';

const november = monthOf(2025, 11);
const noMonth: Problem = { code: 'not-a-month', argument: 'month', seen: '?' };

function chosen(reading: typeof fresh, cell: unknown, assessed?: number | Problem): string {
  const { rule, why, day = '' } = ruleChoice(reading, cell, assessed);
  return `${isProblem(rule) ? rule.code : rule.id} ${why} ${day}`.trim();
}

it.each<[string, unknown, string]>([
  ['a blank', null, 'floating-v2 workbook'],
  ['empty text', '', 'floating-v2 workbook'],
  ['spaces', '\u3000', 'floating-v2 workbook'],
  ['0, as a blank is handed over', 0, 'floating-v2 workbook'],
  ['an id', 'fixed-v1', 'fixed-v1 named'],
  ['an id in capitals, full width', ' ＦＩＸＥＤ－ｖ１', 'fixed-v1 named'],
  ['a day as text', '2025-10-31', 'fixed-v1 by-date 2025-10-31'],
  ['a day as a number', 45_962, 'floating-v2 by-date 2025-11-01'],
  ['a month', '2025年11月', 'floating-v2 by-date 2025-11-01'],
  ['a day before all', '2024-01-01', 'before-first-rule by-date 2024-01-01'],
  ['an id that nobody knows', 'fixed-v9', 'rule-unknown unknown'],
  ['TRUE', true, 'rule-unknown unknown'],
  ['an error', { code: '#N/A' }, 'error-cell unknown'],
  ['the word dated, without a month', 'dated', 'rule-unknown unknown'],
])('%s', (_, cell, answer) => expect(chosen(dated, cell)).toBe(answer));

describe('with the month of assessment, "dated" is its first day', () => {
  it.each<[string, unknown, number | Problem, string]>([
    ['from the first day of a version', 'dated', november, 'floating-v2 by-date 2025-11-01'],
    ['the month before', ' DATED ', november - 1, 'fixed-v1 by-date 2025-10-01'],
    ['full width', 'ｄａｔｅｄ', november, 'floating-v2 by-date 2025-11-01'],
    ['a month that cannot be told', 'dated', noMonth, 'not-a-month by-date'],
    ['another cell, whatever the month', 'fixed-v1', november, 'fixed-v1 named'],
    ['another cell, and a month that cannot be told', '', noMonth, 'floating-v2 workbook'],
  ])('%s', (_, cell, assessed, answer) => expect(chosen(dated, cell, assessed)).toBe(answer));

  it('of the last month that Excel has where the assessment falls after it', () => {
    expect(dayOfAssessment(monthOf(9999, 12))).toBe('9999-12-01');
    expect(dayOfAssessment(monthOf(9999, 12) + 1)).toBe('9999-12-01');
    expect(dayOfAssessment(monthOf(9999, 11))).toBe('9999-11-01');
  });
});

it('where no version has a day, or the settings could not be read, that is what keeps it from being found', () => {
  expect(chosen(fresh, 'dated', november)).toBe('rule-dates-missing by-date 2025-11-01');
  const unread = unreadRulebook('busy');
  expect(chosen(unread, '')).toBe('settings-unread workbook');
  expect(chosen(unread, 'fixed-v1')).toBe('fixed-v1 named');
  expect(chosen(unread, '2025-11-01')).toBe('settings-unread by-date 2025-11-01');
});
