import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { callList, type CashCall } from '../../../src/roster/assess/call-list';

const call = (row: number, due: string): CashCall => ({
  row,
  tier: 1,
  gmv: new Decimal(0),
  deposit: new Decimal(0),
  due: new Decimal(due),
});
const rows = (dues: readonly string[]): number[] => callList(dues.map((due, row) => call(row, due))).map(({ row }) => row);

it.each<[what: string, dues: readonly string[], order: readonly number[]]>([
  ['the largest first', ['1', '3', '2'], [1, 2, 0]],
  ['alike ones as they stand', ['1', '1', '2', '1'], [2, 0, 1, 3]],
  ['a cent apart below where doubles tell cents', ['9999999999999.98', '9999999999999.99'], [1, 0]],
  ['a cent apart above it, in doubles alike', ['90000000000000000.01', '90000000000000000.02', '90000000000000000.01'], [1, 0, 2]],
  ['exactly there', ['10000000000000', '10000000000000.0000001', '10000000000000'], [1, 0, 2]],
  ['less than a cent apart, in doubles alike', ['0.1', '0.1000000000000000000001', '0.1'], [1, 0, 2]],
  ['less than a cent apart, the first of whole cents', ['0.10000000000000000001', '0.1', '0.10000000000000000002'], [2, 0, 1]],
])('%s', (_what, dues, order) => {
  expect(rows(dues)).toEqual(order);
});

const due = fc
  .tuple(fc.constantFrom('1', '999999999999', '9999999999999', '10000000000000', '123456789012345678'), fc.constantFrom('', '.01', '.1', '.100000000000000000001', '.99', '.999'))
  .map(([whole, part]) => `${whole}${part}`); // prettier-ignore

test('exactly as a comparison of decimals orders them, whatever order they are given in', () => {
  fc.assert(
    fc.property(fc.array(due, { maxLength: 12 }), (dues) => {
      const slow = dues.map((_, row) => row).sort((a, b) => new Decimal(dues[b]!).cmp(new Decimal(dues[a]!)) || a - b);
      expect(rows(dues)).toEqual(slow);
      const turned = callList(dues.map((one, row) => call(row, one)).reverse());
      expect(turned.map(({ row }) => row)).toEqual(slow);
    }),
  );
});
