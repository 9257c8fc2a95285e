// What the check of a table reports and what the join of balances refuses is one answer.
import { areCutTexts, hasLostDigits } from '../../../src/roster/check/lost-digits';
import { heldListOf } from '../../../src/roster/orders/held';

it.each<[string, unknown, boolean]>([
  ['15 digits', 999_999_999_999_999, false],
  ['16 digits, the last a 0', 1_234_567_890_123_450, true],
  ['16 digits, which a file may bring and Excel neither shows nor compares', 1_234_567_890_123_456, true],
  ['the least number of 16 digits', 1e15, true],
  ['more than a double tells apart', 2 ** 53 + 2, true],
  ['a negative one', -1_234_567_890_123_450, true],
  ['a number with a format of its own', { basicType: 'Double', basicValue: 1_234_567_890_123_450 }, true],
  ['a text that was such a number', '1.23456E+15', true],
  ['the same in full-width forms', '１.２３E+15', true],
  ['the same of 12 digits, as a column shows it', '1.23457E+11', true],
  ['16 digits as text', '1234567890123456', false],
  ['a text that ends in 0', '1234567890123450', false],
  ['letters before an exponent', 'A1E+15', false],
  ['an ordinary id', 10_001, false],
  ['a name', '甲', false],
  ['blank', '', false],
  ['an error', { code: '#N/A' }, false],
])('%s', (_, id, isLost) => {
  expect(hasLostDigits(id)).toBe(isLost);
  const list = heldListOf([[id, 1]], { headerRow: null, firstRow: 0, endRow: 1, leftOut: [], columns: [] }, 0);
  expect(list.matchOf(id).state === 'digits-lost').toBe(isLost);
});

const cut = ['1234567890123450', '1234567890123460', '1234567890123470', '1234567890123480', '1234567890123490'];

it.each<[string, readonly unknown[], boolean]>([
  ['five long ids that all end in 0', cut, true],
  ['and a short one beside them', [...cut, 'A1'], true],
  ['four', cut.slice(1), false],
  ['one of them five times', Array(5).fill(cut[0]), false],
  ['one that kept its last digit', [...cut, '1234567890123451'], false],
  ['no long id', ['A1', 'A2', 'A3', 'A4', 'A5'], false],
])('ids cut before they became text: %s', (_, ids, are) => expect(areCutTexts(ids)).toBe(are));
