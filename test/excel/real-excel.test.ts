// Excel's worse side, point by point (real Excel could not be tried): which test holds each. A title that is no longer there fails here.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { limits as english } from '../../src/i18n/en-US/help/limits';
import { limits as chinese } from '../../src/i18n/zh-CN/help/limits';

import { openPorts, removePorts } from './ports-page';

afterAll(removePorts);

const root = path.join(__dirname, '..');

type Held = readonly [file: string, ...titles: string[]];

const here = 'excel/real-excel.test.ts';

const points: Readonly<Record<string, readonly Held[]>> = {
  '1 text cells': [
    ['workbench/host/model/range/range.test.ts', 'stays text in cells formatted as text'],
    [
      'excel/plan/write-plan.test.ts',
      'cells of format “@”, as where a whole sheet was made text to save long ids',
      'where a formula became text all the same, it is told with its place, and nothing is left',
    ],
  ],
  '2 a co-author’s change without an event': [
    [
      'excel/rules/stored-rules.test.ts',
      'a co-author changes the rule, and Excel says nothing',
      'a function is asked: it answers by the new rule within seconds, and everything else follows once',
      'a thousand functions asked at once ask Excel once',
    ],
  ],
  '3 settings of one channel; three editions': [
    ['excel/rules/stored-rules.test.ts', 'a workbook that holds nothing gets the newest version, wherever this Excel can keep it'],
    ['manifest/editions.test.ts', 'the three have three identities'],
  ],
  '4 a cell being edited at the start': [
    [
      'excel/functions-in-excel.test.ts',
      'while a cell is being edited when the add-in starts, cells are #BUSY!, and answer when it no longer is',
    ],
  ],
  '5 recipients without the add-in': [
    [here, 'the help says what recipients see, of the trust prompt, and how to send a copy without it, in %s'],
  ],
  '6 downloads and the clipboard': [
    ['taskpane/views/lookup/chart.test.ts', 'is copied as a PNG where that is allowed, and offered for download where it is not'],
    [
      'taskpane/views/copying.test.ts',
      'the frame refuses the clipboard: the browser’s own way to copy is taken',
      'both ways are refused: the list stands there selected',
    ],
    [here, 'office.js for %s: a file can leave the pane: %s'],
  ],
  '7 errors that functions may not answer': [
    ['functions/error-cell.test.ts', 'an error that functions cannot answer, %s, is #N/A with a sentence that names it'],
  ],
  '8 not busy is not done': [['excel/events/calculation.test.ts', 'and is looked at until it is computed, not until it shows a number']],
  '9 events of every sheet; selection in edit mode': [
    ['excel/rules/change-rules.test.ts', 'reads each text of settings once, however often Excel tells of it'],
    ['excel/rules/stored-rules.test.ts', 'while a cell is being edited what was read holds'],
  ],
  '10 recalculation of this workbook only': [
    ['excel/rules/change-rules.test.ts', 'is stored as a person’s choice, is in force at once and recalculates once'],
  ],
  '11 perpetual Excel, Chinese of other places, framing hosts': [
    ['excel/plan/write-plan.test.ts', 'an Excel with no more than the manifest demands writes, rolls back and undoes too'],
    ['manifest/unified.test.ts', 'whoever uses Office in a Chinese of whatever place reads Chinese, as the XML has it'],
    ['site/hosting.test.ts', 'only Excel’s hosts of this cloud may frame it'],
    ['site/production.test.ts', 'another site cannot frame it'],
  ],
  '12 older WebKit': [['taskpane/unloaded.test.ts', 'without %s: it names the systems that it needs, and DEPOSIT answers']],
  '13 office.js for the web, Windows and Mac': [
    ['excel/functions-in-excel.test.ts', 'office.js for %s:', 'every function of the contract answers'],
    ['functions/error-cell.test.ts', 'office.js for %s:'],
    ['workbench/host/events.test.ts', 'office.js for %s:', 'a %s tells that it was calculated'],
    ['workbench/host/start.test.ts', 'Office is ready, in Excel for %s: it says %s and loads %s'],
  ],
  '14 tables and sheets of every kind': [
    ['roster/table/find-table.test.ts', 'a totals row never counts, wherever it stands'],
    ['excel/plan/obstacles.test.ts', 'an Excel that knows no filters tells of hidden rows'],
    ['workbench/host/model/table/tables.test.ts', 'make room for a header where there is none'],
    ['excel/cells/table-at-hand.test.ts', '%s %p: it says so, and where the table stands then'],
    ['workbench/host/model/worksheets.test.ts', 'can be hidden, all but the last that shows; a hidden one is no place to go'],
  ],
  '15 traps of custom XML parts': [
    [
      'workbench/host/xml-parts.test.ts',
      'are added, found by namespace, given another text and deleted; another text is another part',
      '%s is refused',
    ],
    [
      'excel/rules/stored-rules.test.ts',
      '%s: no version holds, nothing is changed, and it is said',
      'a person says which copy holds, and everything agrees again',
    ],
  ],
  '16 formulas stuck at #NAME?': [
    ['excel/sheets/stuck-formulas.test.ts', 'recalculating does not cure them; entering them again does, and no formula has changed'],
  ],
  '17 calls that fail on some hosts': [
    ['taskpane/views/lookup/chart.test.ts', 'an older Excel cannot take it, and the view says so; the rest works'],
  ],
};

const all = Object.entries(points).flatMap(([point, held]) =>
  held.flatMap(([file, ...titles]) => titles.map((title) => ({ point, file, title }))),
);

it.each(all)('$point: “$title” in $file', ({ file, title }) => {
  const text = readFileSync(path.join(root, file), 'utf8');
  const quoted = /^\s*(?:(?:it|test|describe)\b|[\])'])/;
  expect(text.split('\n').some((line) => quoted.test(line) && line.includes(`'${title}'`))).toBe(true);
});

it('there are seventeen, each with a test', () => {
  expect(Object.keys(points).map((point) => Number.parseInt(point, 10))).toEqual(Array.from({ length: 17 }, (_, i) => i + 1));
  expect(Object.keys(points).filter((point) => points[point]?.length === 0)).toEqual([]);
});

it.each([
  ['web', true],
  ['win32', true],
  ['mac', false],
] as const)('office.js for %s: a file can leave the pane: %s', async (build, downloads) => {
  const page = await openPorts({ build });
  expect(page.ports.capabilities()).toMatchObject({ downloads });
  page.close();
});

it.each([
  ['en-US', english, [/#NAME\?/, /trust/, /Inspect Document/]],
  ['zh-CN', chinese, [/#NAME\?/, /信任/, /检查文档/]],
])('the help says what recipients see, of the trust prompt, and how to send a copy without it, in %s', (_, { sections }, words) => {
  const says = JSON.stringify(sections.find(({ id }) => id === 'recipients'));
  for (const word of words) expect(says).toMatch(word);
});
