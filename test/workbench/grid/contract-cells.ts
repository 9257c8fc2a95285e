import { area, errors, sheetOf, values, write, type Clause } from './clause';

export const cellsContract: readonly Clause[] = [
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
    name: 'knows the smallest part of an area that holds every filled cell of it',
    async run(grid, { equal }) {
      write(grid, 'A1', [1]);
      write(grid, 'C3', ['x']);
      write(grid, 'D7', ['=A1']);
      await grid.settled();
      const within = (address: string) => grid.usedArea(sheetOf(grid), area(address));
      equal(within('B2:Z100'), area('C3:D7'));
      equal(within('A2:C8'), area('C3'));
      equal(within('B1:B9'), null);
      equal(within('E1:XFD1048576'), null);
      equal(within('A:A'), area('A1'));
    },
  },
  {
    name: 'finds formulas and filled cells far to the right and far down, too',
    async run(grid, { equal }) {
      write(grid, 'B2', [7]);
      write(grid, 'CZ3000', ['=B2']);
      write(grid, 'AA5:AB5', ['=CZ3000', 'x']);
      await grid.settled();
      equal(values(grid, 'CZ3000'), [[7]]);
      equal(grid.usedArea(sheetOf(grid)), area('B2:CZ3000'));
      write(grid, 'B2', [8]);
      await grid.settled();
      equal(values(grid, 'AA5:AB5'), [[8, 'x']]);
      write(grid, 'CZ3000', [null]);
      await grid.settled();
      equal(grid.usedArea(sheetOf(grid)), area('B2:AB5'));
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
    name: 'reckons by the four rules and sums, as the sheets in the pane’s tests do',
    async run(grid, { equal }) {
      write(grid, 'A1:D1', [1.5, 'text', null, true]);
      const formulas = [
        '=A1*2+3',
        '=2*(A1-3)/4',
        '=-A1-1',
        '=1-2-3',
        '=A1/C1',
        '=A1+B1',
        '=C1+D1',
        '="2"*3',
        '=SUM(A1:D1)',
        '=SUM(A1:B1,4,"5")',
      ];
      formulas.forEach((formula, i) => write(grid, `A${i + 3}`, [formula]));
      write(grid, 'B3:B4', ['=SUM(A1,A7)'], ['=A7>1']);
      await grid.settled();
      equal(errors(values(grid, 'A3:A12')).flat(), [6, -0.75, -2.5, -4, '#DIV/0!', '#VALUE!', 1, 6, 1.5, 10.5]);
      equal(errors(values(grid, 'B3:B4')).flat(), ['#DIV/0!', '#DIV/0!']);
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
];
