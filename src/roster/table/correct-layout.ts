// What a person corrects of a guess; each answers a new layout.
import type { ColumnRole } from './columns/role';
import { bodyRows } from './body-rows';
import { inOneGo } from './in-slices';
import type { RosterPath } from './roster-path';
import type { SheetCells, TableColumn, TableLayout } from './table-layout';

/** A role has one column and a column one role; null takes the role away. */
export function withRole(layout: TableLayout, role: ColumnRole, index: number | null): TableLayout {
  return { ...layout, columns: layout.columns.map((column) => ({ ...column, role: roleOf(column, role, index) })) };
}

function roleOf(column: TableColumn, role: ColumnRole, index: number | null): ColumnRole | null {
  if (column.index === index) return role;
  return column.role === role ? null : column.role;
}

/** Other rows of the body, of which totals and blank ones are left out again. */
export function withRows(layout: TableLayout, cells: SheetCells, firstRow: number, endRow: number): TableLayout {
  const agencies = layout.columns.filter(({ role }) => role === 'agency' || role === 'agencyName').map(({ index }) => index);
  const header = layout.headerRow === null ? null : layout.columns.map((column) => column.header);
  return { ...layout, ...inOneGo(bodyRows(cells.slice(0, endRow), firstRow, header, agencies)), firstRow, endRow };
}

/** Whether a row of the body counts, whatever stands in it. */
export function withRowCounted(layout: TableLayout, row: number, isCounted: boolean): TableLayout {
  const others = layout.leftOut.filter((one) => one !== row);
  return { ...layout, leftOut: isCounted ? others : [...others, row].sort((a, b) => a - b) };
}

/** The roles as another path names them: an order's amount is a GMV elsewhere, its date the month's. */
export function forPath(layout: TableLayout, path: RosterPath): TableLayout {
  const renamed: readonly (readonly [ColumnRole, ColumnRole])[] =
    path === 'orders'
      ? [
          ['gmv', 'amount'],
          ['month', 'date'],
        ]
      : [
          ['amount', 'gmv'],
          ['date', 'month'],
        ];
  return renamed.reduce((changed, [from, to]) => {
    const [source, taken] = [columnWith(changed, from), columnWith(changed, to)];
    return source === undefined || taken !== undefined ? changed : withRole(changed, to, source);
  }, layout);
}

function columnWith({ columns }: TableLayout, role: ColumnRole): number | undefined {
  return columns.find((column) => column.role === role)?.index;
}

/** What a path cannot do without, and what else it makes use of; in the order of the questions. */
export const rolesOfPath: Readonly<Record<RosterPath, { readonly needed: readonly ColumnRole[]; readonly useful: readonly ColumnRole[] }>> =
  {
    roster: { needed: ['gmv'], useful: ['agency', 'agencyName', 'prevTier', 'held', 'earlierGmv', 'month'] },
    orders: { needed: ['agency', 'date', 'amount'], useful: ['agencyName'] },
    schedule: { needed: ['agency', 'month', 'gmv'], useful: ['agencyName', 'held'] },
  };

export function missingRoles(layout: TableLayout, path: RosterPath): readonly ColumnRole[] {
  return rolesOfPath[path].needed.filter((role) => columnWith(layout, role) === undefined);
}
