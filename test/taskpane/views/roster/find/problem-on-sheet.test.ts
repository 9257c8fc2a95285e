import type { Problem } from '../../../../../src/engine/amounts/problem';
import { rosterFind as english } from '../../../../../src/i18n/en-US/pane/roster/find';
import { rosterFind as chinese } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import { problems as englishProblems } from '../../../../../src/i18n/en-US/problems';
import { problemSentence } from '../../../../../src/i18n/problem-sentence';
import { problems as chineseProblems } from '../../../../../src/i18n/zh-CN/problems';
import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { problemOnSheet } from '../../../../../src/taskpane/views/roster/find/problem-on-sheet';
import type { TableSource } from '../../../../../src/taskpane/views/roster/source/source';

// The table stands from row 4 of the sheet on, its header in the second of its rows: line 9 of the orders is row 14.
const source: TableSource = {
  area: sheetArea('订单', 3, 1, 20, 3),
  ...{ tableName: null, cells: [], path: 'orders' },
  layout: { headerRow: 1, firstRow: 2, endRow: 20, leftOut: [], columns: [] },
};
const [inChinese, inEnglish] = [problemSentence(chineseProblems), problemSentence(englishProblems)];
const unread: Problem = { code: 'not-a-day', argument: 'date', seen: '10月' };

it.each<[string, Problem, string, string]>([
  ['an order line', { code: 'line-unreadable', line: 9, problem: unread }, '工作表“订单”第 14 行', 'row 14 of the sheet “订单”'],
  ['a month that stands twice', { code: 'agency-month-twice', row: 1 }, '工作表“订单”第 6 行', 'row 6 of the sheet “订单”'],
  ['a row that waits', { code: 'held-unknown', row: 3 }, '工作表“订单”第 8 行', 'row 8 of the sheet “订单”'],
])('%s is named by the sheet’s own number', (_, problem, zh, en) => {
  expect(problemOnSheet(inChinese, chinese.onSheet, source)(problem)).toContain(zh);
  expect(problemOnSheet(inEnglish, english.onSheet, source)(problem)).toContain(en);
});

it('tells the reason too, and every other problem as cells do', () => {
  const say = problemOnSheet(inChinese, chinese.onSheet, source);
  expect(say({ code: 'line-unreadable', line: 9, problem: unread })).toContain(say(unread));
});
