import type { ColumnRole } from './columns/role';
import type { TableColumn, TableLayout } from './table-layout';

const carried: readonly ColumnRole[] = ['agency', 'agencyName', 'month', 'gmv', 'prevTier', 'held'];

/** The columns that go along to a sheet of its own, so that each row says whose it is and what it rests on; in the order of the table. */
export function keyColumns({ columns }: TableLayout): readonly TableColumn[] {
  return columns.filter(({ role }) => role !== null && carried.includes(role));
}
