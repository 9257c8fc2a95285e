import { area, errors, sheetOf, spill, testFunctions, values, write, type Clause } from './clause';

export const spillsContract: readonly Clause[] = [
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
      equal(grid.usedArea(sheetOf(grid), area('E2:F9')), area('E4:E5'));
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
];
