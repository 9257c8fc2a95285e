import { newDuplicateCount } from '../../../src/roster/check/duplicate-count';

const rowsOf = (lines: readonly (readonly [agency: unknown, month?: unknown])[], needsMonth = false) => {
  const count = newDuplicateCount(needsMonth);
  for (const [row, [agency, month]] of lines.entries()) count.add(row, agency, month);
  return count.rows();
};

it.each<[string, Parameters<typeof rowsOf>[0], readonly number[]]>([
  ['none twice', [['a'], ['b']], []],
  ['groups by their first row, each together', [['a'], ['b'], ['b'], ['a']], [0, 3, 1, 2]],
  ['three times', [['a'], ['a'], ['a']], [0, 1, 2]],
  ['as the functions tell agencies apart', [['Ab1'], [' ａＢ１ ']], [0, 1]],
  [
    'of another month',
    [
      ['a', '2026-10'],
      ['a', '2026-11'],
    ],
    [],
  ],
  [
    'of the same month, however written',
    [
      ['a', '2026-10'],
      ['a', 202610],
    ],
    [0, 1],
  ],
  [
    'both months blank',
    [
      ['a', ''],
      ['a', null],
    ],
    [0, 1],
  ],
  [
    'one month blank: of another, for all that is known',
    [
      ['a', ''],
      ['a', '2026-10'],
    ],
    [],
  ],
  [
    'the same month, in words that cannot be read',
    [
      ['a', '待定'],
      ['a', ' 待定 '],
      ['a', '十月'],
    ],
    [0, 1],
  ],
  [
    'months that are errors',
    [
      ['a', { code: '#N/A' }],
      ['a', { code: '#N/A' }],
    ],
    [],
  ],
  ['no agency', [[''], ['']], []],
])('%s', (_, lines, rows) => expect(rowsOf(lines)).toEqual(rows));

it.each<[string, unknown]>([
  ['blank', ''],
  ['not to be read', '待定'],
])('where each row needs its month, rows whose month is %s are refused for that alone', (_, month) =>
  expect(
    rowsOf(
      [
        ['a', month],
        ['a', month],
        ['b', '2026-10'],
        ['b', 202610],
      ],
      true,
    ),
  ).toEqual([2, 3]),
);
