// What Excel hands over for one cell, as it is compared, named and shown.
import { readAgency } from '../../../src/engine/amounts/agency';
import { plainCell, typedText, withoutInvisible } from '../../../src/engine/amounts/cell';
import { glimpseOf } from '../../../src/engine/amounts/seen-cell';

it.each<[string, unknown, unknown]>([
  ['a number', 5, 5],
  ['a text', 'a', 'a'],
  ['FALSE', false, false],
  ['empty text', '', null],
  ['nothing', undefined, null],
  ['an empty value', { basicType: 'Empty', basicValue: '' }, null],
  ['an empty value that is told without a basic one', { basicType: 'Empty' }, null],
  ['a formatted number', { basicType: 'Double', basicValue: 5 }, 5],
  ['a rich text', { basicType: 'String', basicValue: 'a' }, 'a'],
  ['a rich text of nothing', { basicType: 'String', basicValue: '' }, null],
  ['a rich logical', { basicType: 'Boolean', basicValue: true }, true],
  ['an error by its code', { code: '#DIV/0!' }, { code: 'error-cell', seen: '#DIV/0!' }],
  ['an error with a value', { code: '#N/A', basicType: 'Double', basicValue: 5 }, { code: 'error-cell', seen: '#N/A' }],
  ['a rich error', { basicType: 'Error', basicValue: '#REF!' }, { code: 'error-cell', seen: '#REF!' }],
  ['a rich error that is no name', { basicType: 'Error', basicValue: 5 }, { code: 'error-cell', seen: '#VALUE!' }],
  ['an error whose code is a number', { code: 7 }, { code: 'error-cell', seen: '#VALUE!' }],
  ['a code that does not begin as errors do', { code: 'N/A', basicValue: '#NAME?' }, { code: 'error-cell', seen: '#NAME?' }],
  ['an entity', { basicType: 'Entity', basicValue: { a: 1 } }, { code: 'error-cell', seen: '#VALUE!' }],
])('%s', (_, cell, plain) => expect(plainCell(cell)).toEqual(plain));

it.each([
  ['abc', 'abc'],
  ['ａＢ１～！', 'aB1~!'],
  ['￥5￠', '¥5¢'],
  ['−5', '-5'],
  ['\u3000 a b\u00a0', 'a b'],
  ['\u200b\ufeff\t5\r\n\u200d', '5'],
  ['\u0009五\u000d', '五'],
  ['\u0008五\u000e', '\u0008五\u000e'],
  ['五\u200a六', '五\u200a六'],
  ['\u200e五', '\u200e五'],
  [' \u200b 五 \u200b ', '五'],
  ['\u200b\t\u200b五\u200d\r\u200d', '五'],
  ['\u200b\n\u200c五\u200c\v\f\u200c', '五'],
  ['\u200b\ufeff\u200b五\u200b\ufeff\u200b', '五'],
  ['\u2003五\u3000\u2003', '五'],
  ['\u200b\u200b', ''],
  ['\u3000', ''],
])('%j is typed as %j', (text, typed) => expect(typedText(text)).toBe(typed));

it('what is invisible is left out wherever it stands', () => {
  expect(withoutInvisible('A\u200b\u200c1\u200d\ufeff')).toBe('A1');
  expect(withoutInvisible('plain')).toBe('plain');
});

it.each<[unknown, unknown]>([
  ['A1', 'a1'],
  [' ａ\u200b1　', 'a1'],
  ['星河', '星河'],
  [123, '123'],
  ['123 ', '123'],
  ['00123', '00123'],
  [true, 'true'],
  [0, null],
  ['0', '0'],
  ['', null],
  ['\u3000 ', null],
  ['\u200b', null],
  [null, null],
  [NaN, { code: 'error-cell', seen: '#NUM!' }],
  [Infinity, { code: 'error-cell', seen: '#NUM!' }],
  [{ code: '#N/A' }, { code: 'error-cell', seen: '#N/A' }],
])('the agency of %j is %j', (cell, agency) => expect(readAgency(cell)).toEqual(agency));

it.each<[unknown, string]>([
  ['a'.repeat(40), 'a'.repeat(40)],
  ['a'.repeat(41), `${'a'.repeat(39)}…`],
  ['😀'.repeat(41), `${'😀'.repeat(39)}…`],
  ['a\u202eb\u2028c\n', 'a\ufffdb\ufffdc\ufffd'],
  [true, 'TRUE'],
  [1.5, '1.5'],
  [null, 'null'],
  [{ code: '#N/A' }, '#N/A'],
  [{ basicType: 'Error', basicValue: '#REF!' }, '#REF!'],
  [{ basicType: 'Double', basicValue: -5 }, '-5'],
  [{ basicType: 'Boolean', basicValue: false }, 'FALSE'],
])('a glimpse of %j', (cell, seen) => expect(glimpseOf(cell)).toBe(seen));
