// Which of several columns of money is the GMV to assess, which an earlier month's, which an order's amount.
import type { ColumnMeaning, Doubt } from './columns/meaning';
import type { HeaderMonth } from './header-text';
import type { RosterPath } from './roster-path';

export interface MoneyRole {
  readonly column: ColumnMeaning;
  readonly role: 'gmv' | 'earlierGmv' | 'amount';
  readonly doubt: Doubt | null;
}

export function moneyRoles(columns: readonly ColumnMeaning[], path: RosterPath): MoneyRole[] {
  const measures = columns.filter(({ meaning }) => meaning === 'gmv' || meaning === 'money').sort(byRank);
  const amounts = columns.filter(({ meaning }) => meaning === 'orderAmount').sort(byRank);
  if (path === 'orders') {
    // The rule counts what orders were concluded at (成交).
    const all = [
      ...measures.filter(({ meaning }) => meaning === 'money'),
      ...amounts,
      ...measures.filter(({ meaning }) => meaning === 'gmv'),
    ];
    return all[0] ? [{ column: all[0], role: 'amount', doubt: all.length > 1 ? 'several' : null }] : [];
  }
  const earlier = columns.filter(({ meaning }) => meaning === 'earlierGmv');
  const before = (column: ColumnMeaning | undefined): MoneyRole[] => (column ? [{ column, role: 'earlierGmv', doubt: null }] : []);
  if (measures.length === 0) {
    const [amount] = amounts;
    return [
      ...(amount ? [{ column: amount, role: 'gmv', doubt: amounts.length > 1 ? 'several' : 'weak' } as const] : []),
      ...before(earlier[0]),
    ];
  }
  if (measures.length === 1) return [{ column: measures[0]!, role: 'gmv', doubt: null }, ...before(earlier[0])];
  const dated = measures.filter(({ month }) => month !== null);
  if (dated.length > 1) {
    const latest = [...dated].sort((a, b) => monthOrder(b.month!, a.month!));
    return [{ column: latest[0]!, role: 'gmv', doubt: 'several' }, ...before(latest[1])];
  }
  // The deposit follows the GMV of the month before (上月); which month a sheet calls so, only a person knows.
  const gmv = measures.find(({ period }) => period === 'last') ?? measures.find(({ period }) => period === 'this') ?? measures[0]!;
  return [{ column: gmv, role: 'gmv', doubt: 'several' }, ...before(earlier[0])];
}

/** Without years, December stands before January where the two follow each other. */
function monthOrder(a: HeaderMonth, b: HeaderMonth): number {
  if (a.year !== null && b.year !== null) return a.year * 12 + a.month - (b.year * 12 + b.month);
  return Math.abs(a.month - b.month) > 6 ? b.month - a.month : a.month - b.month;
}

const byRank = (a: ColumnMeaning, b: ColumnMeaning): number => a.rank - b.rank || a.index - b.index;
