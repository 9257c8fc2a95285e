import fc from 'fast-check';
import { newCellUnion, overlap } from '../../src/engine/cell-union';
import { Decimal } from '../../src/engine/decimal';
import { depositFor } from '../../src/engine/deposit';
import { newDepositDifference, type DepositDifference } from '../../src/engine/deposit-difference';
import { gmvOfFormula } from '../../src/engine/gmv-of-formula';
import { fixed, floating, floatingLower } from './rules';

function differenceOf(cells: readonly unknown[], before = floating, after = fixed): DepositDifference {
  const count = newDepositDifference(before, after);
  cells.forEach((cell, row) => count.add(cell, 'Sheet1', row, 2));
  return count.counted();
}

it('counts who owes more, who may reclaim, and what cannot be read; text as cells read it', () => {
  const { amounts, blanks, unread, more, less, before, after, changedTiers } = differenceOf([0, '51.2万', 3_000_000, '', 'later', -1]);
  expect([amounts, blanks, unread, changedTiers]).toEqual([3, 1, 2, 2]);
  expect([before, after].map(String)).toEqual(['270000', '600000']);
  expect([more.count, String(more.sum), less.count, String(less.sum)]).toEqual([2, '330000', 0, '0']);
});

it('an amount exactly on an edge changes with the reading, by any path, and no other amount does', () => {
  const { largest } = differenceOf([499_999.99, 500_000, '500,000', '500000.000000000000000001', 500_000.01], floating, floatingLower);
  expect(largest.map(({ at, change }) => [at.row, String(change)])).toEqual([
    [1, '-30000'],
    [2, '-30000'],
  ]);
});

it('lists the ten largest changes, largest first, alike ones as they stand', () => {
  const { largest } = differenceOf([3e6, ...Array.from({ length: 12 }, () => 5e5), 0, 1e6]);
  expect(largest.map(({ at, change }) => [at.row, Number(change)])).toEqual([
    [13, 180_000],
    ...Array.from({ length: 9 }, (_, i) => [i + 1, 150_000]),
  ]);
});

it('totals are the sums of the single deposits, exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 4e6, noNaN: true })), (cells) => {
      const { before, after, more, less } = differenceOf(cells);
      const sum = (rule: typeof fixed) => cells.reduce((total, gmv) => total.plus(depositFor(rule, new Decimal(gmv))), new Decimal(0));
      expect([String(before), String(after)]).toEqual([String(sum(floating)), String(sum(fixed))]);
      expect(String(after.minus(before))).toBe(String(more.sum.minus(less.sum)));
    }),
  );
});

it.each([
  ['=TUIKE.DEPOSIT(C2)', 'area'],
  ['=tuike.topup(Roster!C2:C9,D2:D9)', 'area'],
  ['=IF(C2="","",TUIKE.TIER(C2))', 'area'],
  ['=TUIKE.DEPOSIT(C2,"fixed-v1")', 'independent'],
  ['=TUIKE.DEPOSIT(C2,)', 'area'],
  ['=TUIKE.DEPOSIT(512000)', 'value'],
  ['=TUIKE.DEPOSIT(C2,E1)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2*2)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2#)', 'unclear'],
  ['=TUIKE.DEPOSIT(C2)-TUIKE.DEPOSIT(C3)', 'unclear'],
  ['=TUIKE.SCHEDULE(A2:A9,B2:B9,C2:C9)', 'unclear'],
  ['=TUIKE.RULES()', 'independent'],
  ['=SUM(C2:C9)', 'independent'],
  ['TUIKE.DEPOSIT(C2)', 'independent'],
])('%s: %s', (formula, state) => expect(gmvOfFormula(formula).state).toBe(state));

it('a union holds each cell once, whatever areas name it', () => {
  const area = fc.record({ row: fc.nat(9), column: fc.nat(3), rows: fc.nat(5), columns: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(area), (areas) => {
      const union = newCellUnion();
      const named = new Set<string>();
      for (const { row, column, rows, columns } of areas) {
        union.add('S', { row, column, rows, columns });
        for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) named.add(`${r},${c}`);
      }
      const held = union
        .columns()
        .flatMap(({ column, spans }) => spans.flatMap(([a, b]) => Array.from({ length: b - a }, (_, i) => `${a + i},${column}`)));
      expect([...held].sort()).toEqual([...named].sort());
    }),
  );
});

it.each([
  [
    { row: 0, column: 0, rows: 3, columns: 3 },
    { row: 2, column: 1, rows: 9, columns: 1 },
    { row: 2, column: 1, rows: 1, columns: 1 },
  ],
  [{ row: 0, column: 0, rows: 3, columns: 3 }, { row: 3, column: 0, rows: 1, columns: 1 }, null],
])('overlap of %j and %j', (a, b, shared) => expect(overlap(a, b)).toEqual(shared));
