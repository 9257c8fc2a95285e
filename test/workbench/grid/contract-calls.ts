import type { CellValue } from '../../../src/workbench/grid/grid';
import { errors, sheetOf, testFunctions, values, write, type Clause } from './clause';
import { until } from '../until';

export const callsContract: readonly Clause[] = [
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
    name: 'a column that formulas compare again has its zeros, texts of digits and errors as at first',
    async run(grid, { equal }) {
      testFunctions(grid);
      const guarded = '=IF(A1:A6="","",TEST.TWICE(A1:A6))';
      write(grid, 'A1:E1', [0, guarded, guarded, '=A1:A6=""', '=A1:A6=1000']);
      write(grid, 'A2:A6', [null], ['=IF(A2="","",1)'], [1000], ["'1000"], ['=TEST.NONE()']);
      await grid.settled();
      const plain = values(grid, 'A1:E6').map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.error : cell)));
      equal(plain, [
        [0, 0, 0, false, false],
        [null, '', '', true, false],
        ['', '', '', true, false],
        [1000, 2000, 2000, false, true],
        ['1000', '1000', '1000', false, false],
        ['#NAME?', '#NAME?', '#NAME?', '#NAME?', '#NAME?'],
      ]);
    },
  },
];
