// Which column is what: one column per role, and what a person should look at before trusting it.
import type { ColumnRole } from './column-role';
import type { HeaderMeaning } from './column-headers';
import type { ColumnMeaning, Doubt } from './column-meaning';
import { moneyRoles } from './money-columns';
import type { RosterPath } from './roster-path';

export interface AssignedRoles {
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly doubts: ReadonlyMap<number, Doubt>;
}

export function assignRoles(columns: readonly ColumnMeaning[], path: RosterPath): AssignedRoles {
  const roles = new Map<number, ColumnRole>();
  const doubts = new Map<number, Doubt>();
  const meaning = (...meanings: readonly HeaderMeaning[]): ColumnMeaning[] =>
    columns.filter((column) => column.meaning !== null && meanings.includes(column.meaning)).sort(byRank);
  const assign = (column: ColumnMeaning | undefined, role: ColumnRole, doubt?: Doubt | null): void => {
    if (!column || roles.has(column.index)) return;
    roles.set(column.index, role);
    const doubted = column.isByCells ? 'cells' : (doubt ?? (column.rank === 3 ? 'weak' : null));
    if (doubted) doubts.set(column.index, doubted);
  };
  /** Where two columns say the same as surely, neither is sure. */
  const rivals = ([first, second]: readonly ColumnMeaning[]): Doubt | null => (first && second?.rank === first.rank ? 'several' : null);

  const [ids, names] = [meaning('agency'), meaning('agencyName')];
  if (ids.length > 0) {
    assign(ids[0], 'agency', rivals(ids));
    assign(names[0] ?? ids[1], 'agencyName');
  } else {
    assign(names[0], 'agency', rivals(names));
    assign(names[1], 'agencyName');
  }
  if (path === 'orders') {
    const dates = meaning('date');
    assign(dates[0] ?? meaning('month')[0], 'date', dates.length > 1 ? 'several' : null);
  } else {
    const months = meaning('month');
    assign(months[0] ?? (path === 'schedule' ? meaning('date')[0] : undefined), 'month', rivals(months));
  }
  for (const { column, role, doubt } of moneyRoles(columns, path)) assign(column, role, doubt);
  if (path === 'orders') return { roles, doubts };
  for (const role of ['prevTier', 'held'] as const) assign(meaning(role)[0], role, rivals(meaning(role)));
  return { roles, doubts };
}

const byRank = (a: ColumnMeaning, b: ColumnMeaning): number => a.rank - b.rank || a.index - b.index;
