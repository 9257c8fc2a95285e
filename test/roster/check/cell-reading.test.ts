import { Decimal } from '../../../src/engine/amounts/money';
import { monthOf } from '../../../src/engine/amounts/month';
import { cellReading } from '../../../src/roster/check/cell-reading';
import type { ColumnRole } from '../../../src/roster/table/columns/role';

const amount = (yuan: string) => ({ state: 'amount', amount: new Decimal(yuan) });
const problem = (code: string) => ({ state: 'problem', problem: expect.objectContaining({ code }) as unknown });

it.each<[role: ColumnRole, cell: unknown, reading: unknown]>([
  ['agency', ' Ａ1 ', { state: 'agency', agency: 'a1' }],
  ['agencyName', '甲传媒', { state: 'agency', agency: '甲传媒' }],
  ['agency', { code: '#N/A' }, problem('error-cell')],
  ['gmv', '51.2万', amount('512000')],
  ['earlierGmv', '51.2万', amount('512000')],
  ['held', 20_000, amount('20000')],
  ['amount', -5, amount('-5')],
  ['gmv', -5, problem('amount-negative')],
  ['earlierGmv', -5, problem('amount-negative')],
  ['held', -5, problem('amount-negative')],
  ['month', '2026-10', { state: 'month', month: monthOf(2026, 10) }],
  ['month', '待定', problem('not-a-month')],
  ['date', '2026-10-01', { state: 'day', day: '2026-10-01' }],
  ['date', '待定', problem('not-a-day')],
  ['prevTier', 'T2', { state: 'tier', tier: 2 }],
  ['prevTier', 5, problem('not-a-tier')],
  ...(['agency', 'agencyName', 'gmv', 'earlierGmv', 'held', 'amount', 'month', 'date', 'prevTier'] as const).map(
    (role): [ColumnRole, unknown, unknown] => [role, '', { state: 'blank' }],
  ),
])('%s: %p', (role, cell, reading) => {
  expect(cellReading(role, cell, 4)).toEqual(reading);
});
