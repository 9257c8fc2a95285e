// Who is to pay after a schedule's last month, and what earlier months left open: worked out by hand.
import { monthText } from '../../../src/engine/amounts/month';
import { callsOf, type ScheduleCall } from '../../../src/roster/schedule/calls';
import { scheduleResult } from '../../../src/roster/schedule/result';
import { floating } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const columns = { agency: 0, month: 1, gmv: 2, held: 3 };
type Row = readonly [string, string, number | string, number | string];

const shown = ({ row, month, required, held, due }: ScheduleCall): string =>
  [row, monthText(month), required.toFixed(), held.toFixed(), due.toFixed()].join(' ');

function called(...rows: readonly Row[]): { calls: string[]; arrears: string[] } {
  const { calls, arrears } = inOneGo(scheduleResult(rows, { firstRow: 0, endRow: rows.length, blanked: [] }, columns, () => floating));
  return { calls: calls.map(shown), arrears: arrears.map(shown) };
}

it.each<[string, readonly Row[], { calls: string[]; arrears: string[] }]>([
  [
    'of the last month, the largest first; months before are apart',
    [
      ['a', '2026-09', 100, ''],
      ['a', '2026-10', 600_000, ''],
      ['b', '2026-10', 2_000_000, 150_000],
      ['c', '2026-10', 100, 20_000],
    ],
    { calls: ['2 2026-10 200000 150000 50000', '1 2026-10 50000 20000 30000'], arrears: ['0 2026-09 20000 0 20000'] },
  ],
  [
    'a balance that is entered settles what was due before it',
    [
      ['a', '2026-09', 100, ''],
      ['a', '2026-10', 600_000, 20_000],
    ],
    { calls: ['1 2026-10 50000 20000 30000'], arrears: [] },
  ],
  [
    'a balance after the last month says what is still to pay',
    [
      ['a', '2026-10', 600_000, ''],
      ['a', '2026-11', '', 45_000],
      ['b', '2026-10', 600_000, ''],
      ['b', '2026-11', '', 50_000],
    ],
    { calls: ['0 2026-10 50000 45000 5000'], arrears: [] },
  ],
  [
    'a balance after the last month settles what was not known to be held',
    [
      ['a', '2026-09', 'abc', ''],
      ['a', '2026-10', 600_000, ''],
      ['a', '2026-11', '', 20_000],
      ['b', '2026-10', 600_000, 'x'],
      ['b', '2026-11', '', 50_000],
      ['c', '2026-10', 600_000, 'x'],
      ['c', '2026-11', '', 49_999.99],
    ],
    { calls: ['1 2026-10 50000 20000 30000', '5 2026-10 50000 49999.99 0.01'], arrears: [] },
  ],
  [
    'it settles nothing where the tier of the last month is not known',
    [
      ['a', '2026-10', 'abc', 0],
      ['a', '2026-11', '', 20_000],
      ['b', '2026-10', 100, 20_000],
    ],
    { calls: [], arrears: [] },
  ],
  [
    'of an agency that ends before, a balance since says what it still owes',
    [
      ['a', '2026-09', 600_000, 'x'],
      ['a', '2026-10', '', 20_000],
      ['b', '2026-10', 100, 20_000],
    ],
    { calls: [], arrears: ['0 2026-09 50000 20000 30000'] },
  ],
  [
    'a balance between two months settles what was due before it',
    [
      ['a', '2026-09', 600_000, ''],
      ['a', '2026-10', '', 50_000],
      ['a', '2026-11', 600_000, ''],
    ],
    { calls: [], arrears: [] },
  ],
  [
    'what such a balance is short of is due again in the next month, wherever its row stands',
    [
      ['a', '2026-11', 600_000, ''],
      ['a', '2026-10', '', 30_000],
      ['a', '2026-08', 100, ''],
      ['a', '2026-09', 600_000, ''],
    ],
    { calls: ['0 2026-11 50000 30000 20000'], arrears: [] },
  ],
  [
    'a balance settles nothing after it, whichever of several is the latest',
    [
      ['a', '2026-06', '', 20_000],
      ['a', '2026-07', 600_000, ''],
      ['a', '2026-08', '', 20_000],
      ['a', '2026-09', 600_000, ''],
      ['a', '2026-10', 600_000, ''],
      ['b', '2026-07', '', 20_000],
      ['b', '2026-08', 600_000, 30_000],
      ['b', '2026-09', 600_000, ''],
      ['b', '2026-10', 600_000, ''],
    ],
    { calls: [], arrears: ['6 2026-08 50000 30000 20000', '3 2026-09 50000 20000 30000'] },
  ],
  [
    'an agency that ends before the last month owes of an earlier one',
    [
      ['a', '2026-09', 100, 0],
      ['b', '2026-10', 100, 20_000],
    ],
    { calls: [], arrears: ['0 2026-09 20000 0 20000'] },
  ],
  [
    'alike ones, and what earlier months left, as they stand in the sheet',
    [
      ['d', '2026-10', 600_000, 0],
      ['c', '2026-09', 100, 0],
      ['b', '2026-09', 600_000, 0],
      ['e', '2026-10', 600_000, 0],
      ['a', '2026-10', 600_000, 0],
    ],
    {
      calls: ['0 2026-10 50000 0 50000', '3 2026-10 50000 0 50000', '4 2026-10 50000 0 50000'],
      arrears: ['1 2026-09 20000 0 20000', '2 2026-09 50000 0 50000'],
    },
  ],
  ['a row that cannot be assessed calls nobody', [['a', '2026-10', -1, 0]], { calls: [], arrears: [] }],
])('%s', (_, rows, expected) => expect(called(...rows)).toEqual(expected));

it('pauses at every hundred agencies, and before each of two lists is sorted', () => {
  const pauses = (agencies: number): number => {
    const rows: Row[] = Array.from({ length: agencies }, (_, i) => [`a${i}`, '2026-10', 100, 0]);
    const { paths } = inOneGo(scheduleResult(rows, { firstRow: 0, endRow: rows.length, blanked: [] }, columns, () => floating));
    return [...callsOf(paths, paths[0]!.steps[0]!.month)].length;
  };
  expect([1, 100, 101, 200, 201].map(pauses)).toEqual([3, 3, 4, 4, 5]);
});
