import type { CellLook } from '../../../src/workbench/grid/cell-look';
import type { CellInput } from '../../../src/workbench/grid/grid';
import { area, errors, sheetOf, testFunctions, write, type Clause } from './clause';

export const sheetsContract: readonly Clause[] = [
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
      equal(grid.formulas(first, area('A1')), [['=#REF!']]);
      // What was lost stays lost, though a sheet of that name comes again.
      grid.addSheet('Second');
      await grid.settled();
      equal(errors(grid.values(first, area('A1'))), [['#REF!']]);
    },
  },
  {
    name: 'refuses a name that Excel does not take, alone or beside another sheet’s',
    async run(grid, { equal }) {
      const second = grid.addSheet('Orders');
      const refused = (work: () => unknown) => {
        try {
          work();
          return 'taken';
        } catch (fault) {
          return (fault as Error).message.split(' / ')[1];
        }
      };
      equal(
        ['orders', 'History', "a'", 'x'.repeat(32)].map((name) => refused(() => grid.addSheet(name))),
        [
          'A sheet is already called orders',
          'Excel takes no sheet called History',
          "Excel takes no sheet called a'",
          `Excel takes no sheet called ${'x'.repeat(32)}`,
        ],
      );
      equal(
        refused(() => grid.renameSheet(second.id, 'HISTORY')),
        'Excel takes no sheet called HISTORY',
      );
      grid.renameSheet(second.id, 'ORDERS');
      await grid.settled();
      equal(grid.sheets()[1]?.name, 'ORDERS');
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
  {
    name: 'keeps looks, of blank cells too, whatever is written over them',
    async run(grid, { equal }) {
      const looks: CellLook[] = [
        { isBold: true, fontSize: 16, fontName: '黑体', color: 'FF0000', fill: 'FFFF00' },
        { isItalic: true, isStruck: true, underline: 'double', horizontal: 'distributed', vertical: 'center', isWrapped: true },
        { borders: { top: { line: 'slantDashDot' }, left: { line: 'double', color: '00FF00' } } },
      ];
      grid.open({
        sheets: [{ name: 'a', cells: [['gmv', 1]], looks, cellLooks: [[0, 1], [], [null, null, 2]], frozenRows: 1, frozenColumns: 2 }],
      });
      const sheet = grid.activeSheet();
      grid.write(sheet, area('A1:B2'), [
        [5, '=A1'],
        [null, 7],
      ]);
      grid.setNumberFormats(sheet, area('A1:B2'), [
        ['0.00', '0.00'],
        ['0.00', '0.00'],
      ]);
      await grid.settled();
      const [kept] = grid.book().sheets;
      const at = (row: number, column: number) => kept?.looks?.[kept.cellLooks?.[row]?.[column] ?? -1] ?? null;
      equal([at(0, 0), at(0, 1), at(2, 2), at(1, 0)], [...looks, null]);
      equal(grid.numberFormats(sheet, area('A1:B1')), [['0.00', '0.00']]);
      equal([kept?.frozenRows, kept?.frozenColumns], [1, 2]);
    },
  },
];
