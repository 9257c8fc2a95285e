// Which of several columns of money is the GMV to assess, which an earlier month's, which an order's amount.
import { byKind } from './columns/amount-kind';
import type { ColumnMeaning, Doubt } from './columns/meaning';
import type { HeaderMonth } from './header-text';
import type { RosterPath } from './roster-path';

export interface MoneyRole {
  readonly column: ColumnMeaning;
  readonly role: 'gmv' | 'earlierGmv' | 'amount';
  readonly doubt: Doubt | null;
}

/** What a person had count (计入金额) wins, then a column that names the rule's own measure (推客), wherever it stands; else what comes nearest to it, and a person is asked. */
export function moneyRoles(columns: readonly ColumnMeaning[], path: RosterPath): MoneyRole[] {
  const measures = columns.filter(({ meaning }) => meaning === 'gmv' || meaning === 'money').sort(byNearness);
  const amounts = columns.filter(({ meaning }) => meaning === 'orderAmount').sort(byNearness);
  if (path === 'orders') {
    // The rule counts what orders were concluded at (成交).
    const all = [
      ...measures.filter(({ meaning }) => meaning === 'money'),
      ...amounts,
      ...measures.filter(({ meaning }) => meaning === 'gmv'),
    ];
    const pool = ownOf(all);
    return pool[0] ? [{ column: pool[0], role: 'amount', doubt: pool.length > 1 ? 'several' : null }] : [];
  }
  const earlier = ownOf(columns.filter(({ meaning }) => meaning === 'earlierGmv').sort(byNearness));
  const before = (column: ColumnMeaning | undefined): MoneyRole[] => (column ? [{ column, role: 'earlierGmv', doubt: null }] : []);
  if (measures.length === 0) {
    const [amount, other] = ownOf(amounts);
    const doubt = other ? 'several' : amount && isOwn(amount) ? null : 'weak';
    return [...(amount ? [{ column: amount, role: 'gmv', doubt } as const] : []), ...before(earlier[0])];
  }
  const pool = ownOf(measures);
  const dated = pool.filter(({ month }) => month !== null);
  if (dated.length > 1) {
    const latest = [...dated].sort((a, b) => monthOrder(b.month!, a.month!));
    const monthBefore = latest.find(({ month, kind }) => kind === latest[0]!.kind && monthOrder(month!, latest[0]!.month!) !== 0);
    return [{ column: latest[0]!, role: 'gmv', doubt: 'several' }, ...before(monthBefore ?? earlier[0])];
  }
  // The deposit follows the GMV of the month before (上月); which month a sheet calls so, only a person knows.
  const gmv = pool.find(({ period }) => period === 'last') ?? pool.find(({ period }) => period === 'this') ?? pool[0]!;
  const isAnotherMonths = !isCounted(gmv) && gmv.period !== 'last' && measures.some(({ period }) => period === 'last');
  return [{ column: gmv, role: 'gmv', doubt: pool.length > 1 || isAnotherMonths ? 'several' : null }, ...before(earlier[0])];
}

const isCounted = ({ kind }: ColumnMeaning): boolean => kind === 'counted';
const isOwn = (column: ColumnMeaning): boolean => column.kind === 'tuike' || isCounted(column);

/** Those that a person had count, else those that name the rule's own measure, or all where none does. */
function ownOf(columns: readonly ColumnMeaning[]): readonly ColumnMeaning[] {
  return [isCounted, isOwn].map((is) => columns.filter(is)).find((own) => own.length > 0) ?? columns;
}

/** Without years, December stands before January where the two follow each other. */
export function monthOrder(a: HeaderMonth, b: HeaderMonth): number {
  if (a.year !== null && b.year !== null) return a.year * 12 + a.month - (b.year * 12 + b.month);
  return Math.abs(a.month - b.month) > 6 ? b.month - a.month : a.month - b.month;
}

const byNearness = (a: ColumnMeaning, b: ColumnMeaning): number =>
  Number(isOwn(b)) - Number(isOwn(a)) || a.rank - b.rank || byKind(a.kind, b.kind) || a.index - b.index;
