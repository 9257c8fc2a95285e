import fc from 'fast-check';
import { centsOfText, readAmount } from '../../../src/engine/amounts/amount';
import { isProblem } from '../../../src/engine/amounts/cell';
import { Decimal } from '../../../src/engine/amounts/money';

it.each([
  ['0', 0],
  ['512000', 51_200_000],
  ['512,000.50', 51_200_050],
  ['1,234,567', 123_456_700],
  ['499999.99', 49_999_999],
  ['499999.999', 49_999_999.5],
  ['499999.990000', 49_999_999],
  ['499999.9900001', 49_999_999.5],
  ['0.009', 0.5],
  ['9999999999999', 999_999_999_999_900],
])('%s is %d cents', (text, cents) => expect(centsOfText(text)).toBe(cents));

it.each([
  [''],
  ['.5'],
  ['5.'],
  ['1,2,3'],
  ['0,512'],
  ['12,34.5'],
  ['1,234,'],
  ['1e5'],
  ['-1'],
  ['¥1'],
  ['１'],
  [' 1'],
  ['51.2万'],
  ['10000000000000'],
])('%j is left to the exact path', (text) => expect(centsOfText(text)).toBe(-1));

it('law: what the scanner reads is the exact amount in cents, cut down, with a half for what was cut', () => {
  const text = fc.oneof(
    fc.stringMatching(/^\d{1,14}(\.\d{1,30})?$/),
    fc.stringMatching(/^\d{1,4}(,\d{2,4}){0,4}(\.\d{0,5})?$/),
    fc.stringMatching(/^[\d,.]{0,12}$/),
  );
  fc.assert(
    fc.property(text, (typed) => {
      const cents = centsOfText(typed);
      if (cents < 0) return;
      const exact = readAmount(typed, 'gmv');
      if (exact === null || isProblem(exact)) throw new Error(`the exact path refuses ${typed}`);
      const whole = exact.times(100).floor();
      expect(cents).toBe(whole.toNumber() + (exact.times(100).eq(whole) ? 0 : 0.5));
      expect(new Decimal(Math.floor(cents)).eq(whole)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
