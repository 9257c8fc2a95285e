import { newDuplicateCount } from '../../../src/roster/check/duplicate-count';

const rowsOf = (lines: readonly (readonly [agency: unknown, month?: unknown])[]) => {
  const count = newDuplicateCount();
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
    'both months blank: of no month',
    [
      ['a', ''],
      ['a', ''],
    ],
    [],
  ],
  [
    'a month that cannot be read',
    [
      ['a', 'x'],
      ['a', 'x'],
    ],
    [],
  ],
  ['no agency', [[''], ['']], []],
])('%s', (_, lines, rows) => expect(rowsOf(lines)).toEqual(rows));
