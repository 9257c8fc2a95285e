import { readPrevTier } from '../../src/engine/prev-tier';

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
  ['第二档'],
  ['T2档'],
  ['2.0'],
  ['20000'],
  ['abc'],
])('%j is refused', (cell) => expect(readPrevTier(cell, 4)).toMatchObject({ code: 'not-a-tier', tiers: 4 }));

it('an error cell is handed on', () => expect(readPrevTier({ code: '#REF!' }, 4)).toEqual({ code: 'error-cell', seen: '#REF!' }));
