// What one of each unit is in yuan, and the formula of each unit, to the letter.
import fc from 'fast-check';
import { readAmount } from '../../../src/engine/amounts/amount';
import { Decimal } from '../../../src/engine/amounts/money';
import { digitsFormula, hasSign, unitTextFormula, yuanFormula, yuanPerUnit } from '../../../src/roster/check/yuan-formula';
import type { AmountUnit } from '../../../src/roster/table/header-text';

const units = [
  ['fen', '0.01', 'E-2', 'E-2', false],
  ['yuan', '1', 'E0', 'E0', false],
  ['hundred', '100', 'E2', 'E2', false],
  ['thousand', '1000', 'E3', 'E3', false],
  ['wan', '10000', 'E4', '万', true],
  ['hundred-thousand', '100000', 'E5', 'E5', false],
  ['million', '1000000', 'E6', 'E6', false],
  ['ten-million', '10000000', 'E7', 'E7', false],
  ['yi', '100000000', 'E8', '亿', true],
  ['billion', '1000000000', 'E9', 'E9', false],
] as const satisfies readonly (readonly [AmountUnit, string, string, string, boolean])[];

const digits = '{0,1,2,3,4,5,6,7,8,9,"０","１","２","３","４","５","６","７","８","９"}';
const named = (cell: string): string =>
  `OR(ISNUMBER(FIND("万",${cell})),ISNUMBER(FIND("亿",${cell})),ISNUMBER(FIND("元",${cell})),COUNT(FIND(${digits},${cell}))=0)`;

describe.each(units)('%s', (unit, yuan, exponent, sign, isSign) => {
  it('is so many yuan', () => expect(yuanPerUnit(unit).toFixed()).toBe(yuan));

  it('has a sign of its own, or none', () => expect(hasSign(unit)).toBe(isSign));

  it('moves the point in the text of digits', () =>
    expect(digitsFormula('AB12', unit)).toBe(`VALUE(SUBSTITUTE(AB12,",","?")&"${exponent}")`));

  it('moves the point of a number, and gives a text its unit', () =>
    expect(yuanFormula('D7', unit as 'wan')).toBe(
      `=IF(D7="","",IF(ISNUMBER(D7),IFERROR(VALUE(D7&"${exponent}"),D7*${yuan}),IF(${named('D7')},D7,D7&"${sign}")))`,
    ));
});

it.each([
  ['wan', '万'],
  ['yi', '亿'],
] as const)('a number in %s gets %s behind, a text what it lacks', (unit, sign) =>
  expect(unitTextFormula('D7', unit)).toBe(`=IF(D7="","",IF(ISNUMBER(D7),D7&"${sign}",IF(${named('D7')},D7,D7&"${sign}")))`),
);

it('law: what stands behind the digits is read as that many yuan of the unit', () =>
  fc.assert(
    fc.property(fc.constantFrom(...units), fc.nat(1_000_000), fc.integer({ min: 0, max: 8 }), ([unit, , exponent, sign], whole, places) => {
      const amount = new Decimal(whole).div(new Decimal(10).pow(places));
      for (const behind of [exponent, sign]) {
        const read = readAmount(`${amount.toFixed()}${behind}`, 'gmv') as Decimal;
        expect(read.toFixed()).toBe(amount.times(yuanPerUnit(unit)).toFixed());
      }
    }),
  ));
