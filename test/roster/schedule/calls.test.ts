// Who is to pay after a schedule's last month, and what earlier months left open: worked out by hand.
import { monthText } from '../../../src/engine/amounts/month';
import type { ScheduleCall } from '../../../src/roster/schedule/calls';
import { scheduleResult } from '../../../src/roster/schedule/result';
import { floating } from '../../engine/rules';
import { inOneGo } from '../../../src/roster/table/in-slices';

const columns = { agency: 0, month: 1, gmv: 2, held: 3 };
type Row = readonly [string, string, number | '', number | ''];

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
    'an agency that ends before the last month owes of an earlier one',
    [
      ['a', '2026-09', 100, 0],
      ['b', '2026-10', 100, 20_000],
    ],
    { calls: [], arrears: ['0 2026-09 20000 0 20000'] },
  ],
  ['a row that cannot be assessed calls nobody', [['a', '2026-10', -1, 0]], { calls: [], arrears: [] }],
])('%s', (_, rows, expected) => expect(called(...rows)).toEqual(expected));
