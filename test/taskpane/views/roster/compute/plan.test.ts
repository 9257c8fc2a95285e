// Which formula or value goes into which cell, without a browser.
import type { WritePlan } from '../../../../../src/excel/plan/shape';
import { sheetArea } from '../../../../../src/sheet/sheet-area';
import { stretches } from '../../../../../src/roster/assess/stretches';
import {
  computePlan,
  singleFormulas,
  type ComputePlanned,
  type PlannedAnswer,
} from '../../../../../src/taskpane/views/roster/compute/plan';
import type { TableSource } from '../../../../../src/taskpane/views/roster/source/source';

/** On "数据 1" from B3 on: a header, two agencies, a subtotal, one agency. */
const source: TableSource = {
  area: sheetArea('数据 1', 2, 1, 5, 3),
  tableName: null,
  cells: [
    ['机构', 'GMV', '余额'],
    ['甲', 500000, 20000],
    ['乙', '51.2万', ''],
    ['小计', 1012000, ''],
    ['丙', { code: '#N/A' }, 5],
  ],
  layout: {
    headerRow: 0,
    firstRow: 1,
    endRow: 5,
    leftOut: [3],
    columns: [
      { index: 0, header: '机构', role: 'agency' },
      { index: 1, header: 'GMV', role: 'gmv' },
      { index: 2, header: '余额', role: 'held' },
    ],
  },
  path: 'roster',
};
const answer = (kind: PlannedAnswer['kind'], how: PlannedAnswer['how'], values?: unknown[]): PlannedAnswer => ({
  kind,
  header: kind,
  how,
  ...(values && { values }),
});
const planned = (where: ComputePlanned['where'], ...answers: PlannedAnswer[]): ComputePlanned => ({
  ...{ source, stretches: stretches(source.cells, source.layout, 1), answers, where, column: where === 'sheet' ? 3 : 4 },
  ...{ sheetName: '结果', keyFormats: ['0', '0.00', null], spills: true },
});
/** Cell by cell, "row,column" → what is entered; a spill says how far. */
const entries = ({ blocks }: WritePlan) =>
  Object.fromEntries(
    blocks.flatMap(({ row, column, cells, spill }) =>
      cells.flatMap((line, r) =>
        line.map((cell, c) => {
          const text = typeof cell === 'object' && cell !== null ? cell.formula : cell;
          return [`${row + r},${column + c}`, spill ? `${String(text)} ↓${spill.rows}` : text];
        }),
      ),
    ),
  );

it('one formula per column and part, none in the row of the sum', () => {
  const plan = computePlan(planned('beside', answer('deposit', 'spill'), answer('shortfall', 'spill')));
  expect(plan.sheet).toEqual({ name: '数据 1' });
  expect(entries(plan)).toEqual({
    '2,4': 'deposit',
    '2,5': 'shortfall',
    '3,4': '=IF(C4:C5="","",TUIKE.DEPOSIT(C4:C5)) ↓2',
    '3,5': '=TUIKE.SHORTFALL(IF(C4:C5="","",C4:C5),IF(D4:D5="","",D4:D5)) ↓2',
    '6,4': '=IF(C7="","",TUIKE.DEPOSIT(C7)) ↓1',
    '6,5': '=TUIKE.SHORTFALL(IF(C7="","",C7),IF(D7="","",D7)) ↓1',
  });
});

it('one formula per cell, values beside them: an error by its name, a blank as a blank', () => {
  const plan = computePlan(planned('beside', answer('tier', 'cells'), answer('check', 'values', ['edge', '', { code: '#N/A' }])));
  expect(entries(plan)).toEqual({
    '2,4': 'tier',
    '2,5': 'check',
    '3,4': '=IF(C4="","",TUIKE.TIER(C4))',
    '3,5': 'edge',
    '4,4': '=IF(C5="","",TUIKE.TIER(C5))',
    '4,5': '',
    '6,4': '=IF(C7="","",TUIKE.TIER(C7))',
    '6,5': '#N/A',
  });
  expect(singleFormulas(planned('beside', answer('tier', 'cells'), answer('check', 'values')))).toBe(3);
});

it('an Excel table takes in as many columns as there are answers', () => {
  const inTable = { ...planned('table', answer('tier', 'cells')), source: { ...source, tableName: 'Roster' } };
  expect(computePlan(inTable)).toMatchObject({ sheet: { name: '数据 1' }, growTable: { name: 'Roster', columns: 1 } });
});

it('on a sheet of its own the rows close up, and formulas carry the columns along that say whose they are', () => {
  const plan = computePlan(planned('sheet', answer('tier', 'spill')));
  expect([plan.sheet, plan.freezeRows]).toEqual([{ newName: '结果' }, 1]);
  expect(entries(plan)).toMatchObject({
    '0,0': '机构',
    '0,3': 'tier',
    '1,0': `=IF('数据 1'!B4:B5="","",'数据 1'!B4:B5) ↓2`,
    '1,3': `=IF('数据 1'!C4:C5="","",TUIKE.TIER('数据 1'!C4:C5)) ↓2`,
    '3,2': `=IF('数据 1'!D7="","",'数据 1'!D7) ↓1`,
    '3,3': `=IF('数据 1'!C7="","",TUIKE.TIER('数据 1'!C7)) ↓1`,
  });
});

it('values on a sheet of their own carry values along', () => {
  const plan = computePlan(planned('sheet', answer('tier', 'values', [2, 2, { code: '#N/A' }])));
  expect(entries(plan)).toEqual({
    ...{ '0,0': '机构', '0,1': 'GMV', '0,2': '余额', '0,3': 'tier' },
    ...{ '1,0': '甲', '1,1': 500000, '1,2': 20000, '1,3': 2 },
    ...{ '2,0': '乙', '2,1': '51.2万', '2,2': '', '2,3': 2 },
    ...{ '3,0': '丙', '3,1': '#N/A', '3,2': 5, '3,3': '#N/A' },
  });
});
