// The word `dated` means one thing in cells, in the pane's reasoning and in its schedules: whoever answers otherwise shows another deposit.
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthOf, type Month } from '../../../src/engine/amounts/month';
import { scheduleReasoning } from '../../../src/engine/reasoning/table-reasoning';
import { rosterQuestion } from '../../../src/engine/tables/roster';
import { scheduleAnswer as cellsOfSchedule } from '../../../src/functions/answers';
import { ruleOfMonth } from '../../../src/taskpane/views/roster/schedule/rule';
import { ruleOfSource } from '../../../src/taskpane/views/roster/source/rule';
import type { TableSource } from '../../../src/taskpane/views/roster/source/source';
import { contextOf, dated } from '../../functions/context';
import { floating } from '../rules';

it.each<[string, Month, string]>([
  ['2024-12', monthOf(2024, 12), 'before-first-rule'],
  ['2025-09', monthOf(2025, 9), 'fixed-v1'],
  ['2025-10', monthOf(2025, 10), 'floating-v2'],
  ['9999-11', monthOf(9999, 11), 'floating-v2'],
  // Assessed in a month that Excel does not have: what was in force last is.
  ['9999-12', monthOf(9999, 12), 'floating-v2'],
])('GMV of %s', (earned, month, answer) => {
  const given = { agency: [['甲']], month: [[earned]], gmv: [[3_000_000]], held: [[null]], rule: [['dated']] };
  const [[tier]] = cellsOfSchedule(contextOf(dated), given) as [[unknown]];
  expect(isProblem(tier) ? tier.code : { 1: 'fixed-v1', 4: 'floating-v2' }[tier as number]).toBe(answer);

  const row = scheduleReasoning(dated, given, 0);
  expect(row.state === 'problem' ? row.problem.code : row.state === 'reasoned' && row.reasoning.rule.id).toBe(answer);

  const ofPane = ruleOfMonth('dated', floating, dated)(month);
  expect(isProblem(ofPane) ? ofPane.code : ofPane.id).toBe(answer);

  const ofRoster = ruleOfSource({ assessed: month + 1 } as TableSource, floating, dated);
  expect(isProblem(ofRoster) ? ofRoster.code : ofRoster.id).toBe(answer);

  const assessed =
    month === monthOf(9999, 12) ? earned : `${Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, '0')}`;
  const roster = rosterQuestion(dated, { agency: [['甲']], date: [['']], amount: [['']], month: [[assessed]], rule: [['dated']] });
  expect('problem' in roster ? roster.problem.code : roster.rule.id).toBe(answer);
});
