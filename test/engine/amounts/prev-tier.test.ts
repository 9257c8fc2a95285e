import { readPrevTier } from '../../../src/engine/amounts/prev-tier';

it.each<[unknown, number]>([
  [0, 0],
  [-0, 0],
  [null, 0],
  ['', 0],
  [' ', 0],
  [1, 1],
  [4, 4],
  ['2', 2],
  ['T2', 2],
  ['t2', 2],
  ['第2档', 2],
  ['2档', 2],
  ['２', 2],
  ['Ｔ２', 2],
  [' 第２档 ', 2],
  ['0', 0],
  ['2.0', 2],
  ['02', 2],
  ['T0', 0],
  ['第0档', 0],
  ['第零档', 0],
  ['第〇档', 0],
  ['第二档', 2],
  ['二档', 2],
  ['\u200b第 四 档'.replaceAll(' ', ''), 4],
])('%j is tier %d', (cell, tier) => expect(Object.is(readPrevTier(cell, 4), tier)).toBe(true));

it.each([
  [5],
  [-1],
  [1.5],
  [NaN],
  [true],
  [false],
  ['5'],
  ['T5'],
  ['T'],
  ['第2'],
  ['二'],
  ['T2档'],
  ['2.5'],
  ['2.01'],
  ['T2.0'],
  ['第五档'],
  ['第二十档'],
  ['二二档'],
  ['20000'],
  ['abc'],
])('%j is refused', (cell) => expect(readPrevTier(cell, 4)).toMatchObject({ code: 'not-a-tier', tiers: 4 }));

it('an error cell is handed on', () => expect(readPrevTier({ code: '#REF!' }, 4)).toEqual({ code: 'error-cell', seen: '#REF!' }));

it.each<[string, number]>([
  ['第十档', 10],
  ['T12', 12],
  ['第12档', 12],
  ['12.0', 12],
  ['2.00', 2],
  ['2.0000', 2],
  ['十二档', 12],
  ['二十档', 20],
  ['第九十九档', 99],
  ['一百档', 100],
  ['一百零五档', 105],
  ['一百一十档', 110],
  ['九百九十九档', 999],
])('%s is counted as %d', (text, tier) => expect(readPrevTier(text, 1000)).toBe(tier));

it.each(['十十档', '百档', '零五档', '一百零档', '二百五百档', '档', '第档', '2.00000', '12345', 'T12345', '第12345档'])(
  '%s counts nothing',
  (text) => expect(readPrevTier(text, 1000)).toMatchObject({ code: 'not-a-tier' }),
);
