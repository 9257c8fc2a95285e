// Power Query: what the golden texts do not have, another side of edges, amounts beyond fifteen digits, texts with marks of the language.
import { mFunction } from '../../src/dialects/m/m-function';
import { mRoster } from '../../src/dialects/m/m-roster';
import { dialects as enUS } from '../../src/i18n/en-US/dialects';
import { floating, floatingLower, twoTiers } from '../engine/rules';
import { mRosterAsk } from './golden/texts';
import { published } from './proof/vectors';

it('an amount on an edge is above it less 0.000001, or reaches it and 0.000001', () => {
  const counted = (operator: string) => `List.Select(Edges, (edge) => Value.Compare(gmv, edge, Precision.Decimal) ${operator} 0)`;
  expect(mFunction(published(floating), enUS)).toContain(counted('>'));
  expect(mFunction(published(floatingLower), enUS)).toContain(counted('>='));
});

describe('amounts that fifteen digits do not hold with six decimals are refused where an edge lies that high', () => {
  const refused = '      else if Value.Compare(gmv, 999999999.99, Precision.Decimal) > 0 then "amount-too-large"';
  const said = `//   amount-too-large: ${enUS.problem['amount-too-large']}`;
  it.each([
    ['999999998.99', false],
    ['999999999', true],
    ['1000000000', true],
  ])('an edge of %s: %s', (from, isRefused) => {
    const text = mFunction(published(twoTiers(from)), enUS).split('\n');
    for (const line of [refused, said, `// ${enUS.m.limit}`]) expect([line, text.includes(line)]).toEqual([line, isRefused]);
  });
});

it('names of folders and columns are texts of the language, whatever they hold', () => {
  const text = mRoster(published(floating), { ...mRosterAsk, agency: 'a"b', amount: '#(tab)' }, enUS);
  expect(text).toContain('  Agency = "a""b",\n');
  expect(text).toContain('  Amount = "#(#)(tab)",\n');
});

it('a month that nobody looked at before is no text', () => {
  expect(() => mRoster(published(floating), { ...mRosterAsk, month: '2026-13' }, enUS)).toThrow(
    '2026-13 was not held against problemsOfAsk.',
  );
});
