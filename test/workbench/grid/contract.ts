// What every grid must do, whichever it is: jest runs it on memory, a browser page on Univer. Each entry gets a fresh, empty grid.
import type { Argument, Area, CellInput, CellValue, FunctionEntry, Grid } from '../../../src/workbench/grid/grid';
import { parseAddress } from '../../../src/workbench/grid/address';
import { until } from '../until';

export interface Assert {
  /** Deep equality. */
  equal(actual: unknown, expected: unknown, what?: string): void;
}

export interface Clause {
  readonly name: string;
  run(grid: Grid, assert: Assert): Promise<void>;
}

const parameter = { name: 'x', type: 'any', dimensionality: 'matrix' } as const;
const entry = (name: string, parameters: FunctionEntry['parameters']): FunctionEntry => ({
  id: name,
  name,
  parameters,
  result: { dimensionality: 'matrix' },
  allowErrorForDataTypeAny: true,
});
const optional = { ...parameter, optional: true };

/** TWICE doubles numbers cell by cell, COUNT(n) answers 1 … n in a column, SAID tells its arguments as text, LATER answers when told to. */
function testFunctions(grid: Grid) {
  const calls: { id: string; args: readonly Argument[]; at: { sheet: string; row: number; column: number } }[] = [];
  const held: ((values: CellValue[][] | Error) => void)[] = [];
  grid.install(
    'TEST',
    ['TWICE', 'COUNT', 'SAID', 'LATER'].map((name) => entry(name, [parameter, optional, optional])),
    async (id, args, at) => {
      calls.push({ id, args, at });
      const [first] = args;
      if (id === 'TWICE') return (first ?? []).map((row) => row.map((value) => (typeof value === 'number' ? value * 2 : value)));
      if (id === 'COUNT') return Array.from({ length: Number(first?.[0]?.[0]) }, (_, index) => [index + 1]);
      if (id === 'SAID') return [[JSON.stringify(args.map((argument) => argument ?? 'left out'))]];
      return new Promise((resolve, reject) => held.push((values) => (values instanceof Error ? reject(values) : resolve(values))));
    },
  );
  return { calls, held };
}

const area = (address: string): Area => (parseAddress(address) as { area: Area }).area;
const sheetOf = (grid: Grid) => grid.activeSheet();
const write = (grid: Grid, address: string, ...rows: (CellInput | undefined)[][]) => grid.write(sheetOf(grid), area(address), rows);
const values = (grid: Grid, address: string) => grid.values(sheetOf(grid), area(address));
const errors = (cells: CellValue[][]) => cells.map((row) => row.map((cell) => (typeof cell === 'object' && cell ? cell.error : cell)));
const spill = (grid: Grid, address: string) => grid.spill(sheetOf(grid), area(address).row, area(address).column);

export const contract: readonly Clause[] = [
  {
    name: 'begins with one empty sheet, its first cell selected',
    async run(grid, { equal }) {
      equal(grid.sheets().length, 1);
      equal(grid.usedArea(sheetOf(grid)), null);
      equal(grid.selection(), { sheet: sheetOf(grid), areas: [area('A1')] });
    },
  },
  {
    name: 'shows the constants written into it, text as it was written',
    async run(grid, { equal }) {
      const cells = [
        [1.5, '名单', true],
        ['007', '12345678901234567890', { error: '#N/A' } as const],
      ];
      write(grid, 'B2:D3', ...cells);
      await grid.settled();
      equal(errors(values(grid, 'B2:D3')), [
        [1.5, '名单', true],
        ['007', '12345678901234567890', '#N/A'],
      ]);
      equal(values(grid, 'A1:A2'), [[null], [null]]);
      equal(grid.formulas(sheetOf(grid), area('B2:C2')), [[null, null]]);
    },
  },
  {
    name: 'takes null as "empty the cell", undefined as "leave it", an apostrophe as "this is text"',
    async run(grid, { equal }) {
      write(grid, 'A1:C1', [1, 2, 3]);
      write(grid, 'A1:C1', [null, undefined, "'=A1"]);
      await grid.settled();
      equal(values(grid, 'A1:C1'), [[null, 2, '=A1']]);
      equal(grid.formulas(sheetOf(grid), area('C1')), [[null]]);
    },
  },
  {
    name: 'knows the smallest area that holds every filled cell',
    async run(grid, { equal }) {
      write(grid, 'C5', [1]);
      write(grid, 'E3', ['x']);
      equal(grid.usedArea(sheetOf(grid)), area('C3:E5'));
      write(grid, 'C5', [null]);
      equal(grid.usedArea(sheetOf(grid)), area('E3'));
      write(grid, 'E3', [null]);
      equal(grid.usedArea(sheetOf(grid)), null);
    },
  },
  {
    name: 'computes a reference, and again when what it refers to changes',
    async run(grid, { equal }) {
      write(grid, 'A1:B1', [7, '=$A$1']);
      await grid.settled();
      equal(values(grid, 'B1'), [[7]]);
      write(grid, 'A1', [8]);
      await grid.settled();
      equal(values(grid, 'B1'), [[8]]);
      equal(grid.formulas(sheetOf(grid), area('A1:B1')), [[null, '=$A$1']]);
    },
  },
  {
    name: 'calls a function in any case, with matrices, undefined for what is left out, null for blanks, errors as they are',
    async run(grid, { equal }) {
      const { calls } = testFunctions(grid);
      write(grid, 'A1:A4', [1], ['x'], [null], [{ error: '#DIV/0!' }]);
      write(grid, 'B1', ['=test.Said(A1:A4,,TRUE)']);
      await grid.settled();
      equal(calls.length, 1);
      equal(calls[0]?.at, { sheet: sheetOf(grid), row: 0, column: 1 });
      equal(errors((calls[0]?.args[0] ?? []) as CellValue[][]), [[1], ['x'], [null], ['#DIV/0!']]);
      equal(calls[0]?.args.slice(1), [undefined, [[true]]]);
    },
  },
  {
    name: 'hands over literals and array constants',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'A1', ['=TEST.SAID({1,2;3,4},"a""b",-2.5)']);
      await grid.settled();
      equal(values(grid, 'A1'), [['[[[1,2],[3,4]],[["a\\"b"]],[[-2.5]]]']]);
    },
  },
  {
    name: 'spills an answer over the cells below and to the right',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'A1:B2', [1, 2], [3, 'x']);
      write(grid, 'D4', ['=TEST.TWICE(A1:B2)']);
      await grid.settled();
      equal(values(grid, 'D4:E5'), [
        [2, 4],
        [6, 'x'],
      ]);
      equal(spill(grid, 'D4'), area('D4:E5'));
      equal(spill(grid, 'E5'), null);
      equal(grid.formulas(sheetOf(grid), area('D4:E5')), [
        ['=TEST.TWICE(A1:B2)', null],
        [null, null],
      ]);
      equal(grid.usedArea(sheetOf(grid)), area('A1:E5'));
    },
  },
  {
    name: 'does not call a single answer a spill',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'A1', ['=TEST.COUNT(1)']);
      await grid.settled();
      equal([values(grid, 'A1'), spill(grid, 'A1')], [[[1]], null]);
    },
  },
  {
    name: 'grows and shrinks a spill, and leaves nothing behind',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'A1:B1', [4, '=TEST.COUNT(A1)']);
      await grid.settled();
      write(grid, 'A1', [2]);
      await grid.settled();
      equal(values(grid, 'B1:B4'), [[1], [2], [null], [null]]);
      write(grid, 'B1', [null]);
      await grid.settled();
      equal(values(grid, 'B1:B4'), [[null], [null], [null], [null]]);
    },
  },
  {
    name: 'shows #SPILL! where a cell is in the way, and spills once it is not',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'B3', ['in the way']);
      write(grid, 'B1', ['=TEST.COUNT(4)']);
      await grid.settled();
      equal(errors(values(grid, 'B1:B4')), [['#SPILL!'], [null], ['in the way'], [null]]);
      equal(spill(grid, 'B1'), null);
      write(grid, 'B3', [null]);
      await grid.settled();
      equal(values(grid, 'B1:B4'), [[1], [2], [3], [4]]);
    },
  },
  {
    name: 'shows #SPILL! when something is written into a spill',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'B1', ['=TEST.COUNT(3)']);
      await grid.settled();
      write(grid, 'B2', ['mine']);
      await grid.settled();
      equal(errors(values(grid, 'B1:B3')), [['#SPILL!'], ['mine'], [null]]);
    },
  },
  {
    name: 'computes what refers to spilled cells',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'A1:C1', [3, '=TEST.COUNT(A1)', '=TEST.TWICE(B1:B3)']);
      await grid.settled();
      equal(values(grid, 'C1:C3'), [[2], [4], [6]]);
      write(grid, 'A1', [2]);
      await grid.settled();
      equal(errors(values(grid, 'C1:C2')), [[2], [4]]);
    },
  },
  {
    name: 'shows #BUSY! until the answer comes, and settles only then',
    async run(grid, { equal }) {
      const { held } = testFunctions(grid);
      write(grid, 'A1', ['=TEST.LATER(1)']);
      await until(() => held.length === 1);
      equal(errors(values(grid, 'A1')), [['#BUSY!']]);
      let isSettled = false;
      const settled = grid.settled().then(() => (isSettled = true));
      await new Promise((resolve) => setTimeout(resolve, 20));
      equal(isSettled, false);
      held[0]?.([[42]]);
      await settled;
      equal(values(grid, 'A1'), [[42]]);
    },
  },
  {
    name: 'asks for all cells of a column before the first has answered',
    async run(grid, { equal }) {
      const { held } = testFunctions(grid);
      write(grid, 'A1:A40', ...Array.from({ length: 40 }, (_, index) => [`=TEST.LATER(${index})`]));
      await until(() => held.length >= 40);
      equal(held.length, 40);
      held.forEach((answer, index) => answer([[index]]));
      await grid.settled();
      equal(values(grid, 'A39:A40'), [[38], [39]]);
    },
  },
  {
    name: 'waits for an inner function before it calls the outer one',
    async run(grid, { equal }) {
      const { calls, held } = testFunctions(grid);
      write(grid, 'A1', ['=TEST.TWICE(TEST.LATER(1))']);
      await until(() => held.length === 1);
      equal(
        calls.map((call) => call.id),
        ['LATER'],
      );
      held[0]?.([[21]]);
      await grid.settled();
      equal(values(grid, 'A1'), [[42]]);
    },
  },
  {
    name: 'forgets an answer that comes after its cell has changed',
    async run(grid, { equal }) {
      const { held } = testFunctions(grid);
      write(grid, 'A1:B1', [1, '=TEST.LATER(A1)']);
      await until(() => held.length === 1);
      write(grid, 'A1', [2]);
      await until(() => held.length === 2);
      held[1]?.([['second']]);
      held[0]?.([['first']]);
      await grid.settled();
      equal(values(grid, 'B1'), [['second']]);
    },
  },
  {
    name: 'calls again when a precedent changes, not when another cell does, and always when told to recalculate',
    async run(grid, { equal }) {
      const { calls } = testFunctions(grid);
      write(grid, 'A1:B1', [1, '=TEST.TWICE(A1)']);
      await grid.settled();
      write(grid, 'D9', ['elsewhere']);
      await grid.settled();
      equal(calls.length, 1);
      write(grid, 'A1', [5]);
      await grid.settled();
      equal([calls.length, values(grid, 'B1')], [2, [[10]]]);
      grid.recalculate();
      await grid.settled();
      equal(calls.length, 3);
    },
  },
  {
    name: 'keeps the sentence that an error came with',
    async run(grid, { equal }) {
      const { held } = testFunctions(grid);
      write(grid, 'A1', ['=TEST.LATER(1)']);
      await until(() => held.length === 1);
      held[0]?.([[1], [{ error: '#VALUE!', message: '金额不能为负' }]]);
      await grid.settled();
      equal(values(grid, 'A1:A2'), [[1], [{ error: '#VALUE!', message: '金额不能为负' }]]);
    },
  },
  {
    name: 'shows an error where the add-in could not be reached',
    async run(grid, { equal }) {
      const { held } = testFunctions(grid);
      write(grid, 'A1', ['=TEST.LATER(1)']);
      await until(() => held.length === 1);
      held[0]?.(new Error('gone'));
      await grid.settled();
      const [[shown]] = errors(values(grid, 'A1')) as [[CellValue]];
      equal([typeof shown, shown === '#BUSY!'], ['string', false]);
    },
  },
  {
    name: 'shows #NAME? for a function that nobody installed, until somebody does',
    async run(grid, { equal }) {
      write(grid, 'A1', ['=TEST.COUNT(2)']);
      await grid.settled();
      equal(errors(values(grid, 'A1')), [['#NAME?']]);
      testFunctions(grid);
      await grid.settled();
      equal(values(grid, 'A1:A2'), [[1], [2]]);
    },
  },
  {
    name: 'understands the guard that the add-in writes: IF(A1="","",…)',
    async run(grid, { equal }) {
      const { calls } = testFunctions(grid);
      write(grid, 'A1:B2', [null, '=IF(A1="","",TEST.TWICE(A1))'], [21, '=IF(A2="","",TEST.TWICE(A2))']);
      await grid.settled();
      equal(values(grid, 'B1:B2'), [[''], [42]]);
      equal(
        calls.some((call) => call.args[0]?.[0]?.[0] === 21),
        true,
      );
    },
  },
  {
    name: 'keeps number formats, General where none was set',
    async run(grid, { equal }) {
      grid.setNumberFormats(sheetOf(grid), area('A1:A2'), [['#,##0.00'], ['@']]);
      equal(grid.numberFormats(sheetOf(grid), area('A1:A3')), [['#,##0.00'], ['@'], ['General']]);
    },
  },
  {
    name: 'adds, renames, activates and removes sheets, and formulas follow',
    async run(grid, { equal }) {
      const first = sheetOf(grid);
      const second = grid.addSheet('Orders');
      grid.write(second.id, area('A1'), [[5]]);
      grid.write(first, area('A1'), [['=Orders!A1']]);
      await grid.settled();
      equal(grid.values(first, area('A1')), [[5]]);
      grid.renameSheet(second.id, '订单 2026');
      await grid.settled();
      equal(grid.formulas(first, area('A1')), [["='订单 2026'!A1"]]);
      grid.write(second.id, area('A1'), [[6]]);
      await grid.settled();
      equal(grid.values(first, area('A1')), [[6]]);
      grid.activateSheet(second.id);
      equal(grid.activeSheet(), second.id);
      equal(
        grid
          .sheets()
          .map((sheet) => sheet.name)
          .slice(1),
        ['订单 2026'],
      );
      grid.removeSheet(second.id);
      await grid.settled();
      equal([grid.sheets().length, grid.activeSheet(), errors(grid.values(first, area('A1')))], [1, first, [['#REF!']]]);
    },
  },
  {
    name: 'selects, and tells of it',
    async run(grid, { equal }) {
      let told = 0;
      const stop = grid.on('selection', () => told++);
      grid.select(sheetOf(grid), area('B2:C5'));
      equal(grid.selection(), { sheet: sheetOf(grid), areas: [area('B2:C5')] });
      equal(told > 0, true);
      stop();
      const before = told;
      grid.select(sheetOf(grid), area('A1'));
      equal(told, before);
    },
  },
  {
    name: 'tells of changes, passes and sheets',
    async run(grid, { equal }) {
      const told = { change: 0, calculated: 0, sheets: 0 };
      for (const event of ['change', 'calculated', 'sheets'] as const) grid.on(event, () => told[event]++);
      testFunctions(grid);
      write(grid, 'A1', ['=TEST.COUNT(2)']);
      await grid.settled();
      grid.addSheet('More');
      await grid.settled();
      equal([told.change > 0, told.calculated > 0, told.sheets > 0], [true, true, true]);
    },
  },
  {
    name: 'opens a book in place of what was there, and gives it back',
    async run(grid, { equal }) {
      testFunctions(grid);
      write(grid, 'Z99', ['old']);
      const cells: CellInput[][] = [
        ['gmv', "'=text", "''quoted"],
        [500_000, '=TEST.COUNT(2)', null],
        [null, null, true],
      ];
      grid.open({
        sheets: [
          { name: '名单', cells, columnFormats: ['#,##0.00'], cellFormats: [[null], [null], ['0.0']], columnWidths: [120], frozenRows: 1 },
          { name: 'Second', cells: [] },
        ],
        active: 1,
      });
      await grid.settled();
      const [first] = grid.sheets();
      equal(
        grid.sheets().map((sheet) => sheet.name),
        ['名单', 'Second'],
      );
      equal(grid.activeSheet(), grid.sheets()[1]?.id);
      equal(grid.values(first?.id ?? '', area('A1:C3')), [
        ['gmv', '=text', "'quoted"],
        [500_000, 1, null],
        [null, 2, true],
      ]);
      equal(grid.numberFormats(first?.id ?? '', area('A2:A3')), [['#,##0.00'], ['0.0']]);
      const book = grid.book();
      equal(book.sheets[0]?.cells, cells);
      equal([book.active, book.sheets[0]?.frozenRows, book.sheets[0]?.spills], [1, 1, [area('B2:B3')]]);
    },
  },
];
