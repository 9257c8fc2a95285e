// A money cell of a column that counts in another unit: what the column of yuan beside a sheet (yuan-formula.test.ts) makes of it.
import fc from 'fast-check';
import { Decimal } from '../../../src/engine/amounts/money';
import { amountInUnit } from '../../../src/roster/check/amount-in-unit';
import type { AmountUnit } from '../../../src/roster/table/header-text';

const shown = (cell: unknown, unit: AmountUnit): string => {
  const amount = amountInUnit(cell, unit);
  return amount === null ? 'blank' : 'code' in amount ? amount.code : amount.toFixed();
};

it.each<[AmountUnit, unknown, string]>([
  ['yuan', 5, '5'],
  ['yuan', 499_999.99999999994, '500000'],
  ['yuan', '¥5', '5'],
  ['yuan', 1e13 + 0.01, '10000000000000.01'],
  ['yuan', '5万', '50000'],
  ['wan', '0', '0'],
  ['yuan', '0.1万', '1000'],
  ['fen', 5, '0.05'],
  ['wan', 5, '50000'],
  ['wan', -1.2, '-12000'],
  ['wan', 0, '0'],
  // A residue of 万 is money: cents are cents of yuan.
  ['wan', 49.9999999, '499999.999'],
  ['wan', 5.0000004, '50000.004'],
  ['wan', 0.57, '5700'],
  ['wan', '49.9999999', '499999.999'],
  ['wan', '1,000.5', '10005000'],
  // A currency is no unit.
  ['wan', '¥5', '50000'],
  ['wan', '￥5', '50000'],
  ['wan', 'RMB 5', '50000'],
  ['wan', '5 CNY', '50000'],
  ['wan', '人民币5', '50000'],
  ['fen', '¥5', '0.05'],
  // A text that names its unit is what it says.
  ['wan', '5元', '5'],
  ['wan', '¥5元', '5'],
  ['wan', '0.1万', '1000'],
  ['wan', '0.1 万元', '1000'],
  ['yi', '5万', '50000'],
  ['wan', '0.5亿', '50000000'],
  ['billion', '2', '2000000000'],
  ['wan', '', 'blank'],
  ['wan', null, 'blank'],
  ['wan', 'x', 'not-an-amount'],
  ['wan', '待万', 'not-an-amount'],
  ['wan', true, 'not-an-amount'],
  ['wan', NaN, 'not-an-amount'],
  ['wan', Infinity, 'not-an-amount'],
  ['wan', { code: '#N/A' }, 'error-cell'],
])('in %s, %j is %s', (unit, cell, amount) => expect(shown(cell, unit)).toBe(amount));

it('cents in 万 come back to the cent, as a number and as its text', () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), (cents) => {
      const wan = new Decimal(cents).div(1_000_000);
      const yuan = new Decimal(cents).div(100).toFixed();
      expect([shown(wan.toNumber(), 'wan'), shown(wan.toFixed(), 'wan')]).toEqual([yuan, yuan]);
    }),
  );
});
