// What is held, by agency, from a list of its own: found by the agency's id, never by where the row stands.
import { readAgency } from '../../engine/amounts/agency';
import { hasLostDigits } from '../check/lost-digits';
import type { SheetCells, TableLayout } from '../table/table-layout';

/** Rows count from 0 within the list's cells. */
export type HeldMatch =
  | { readonly state: 'found'; readonly row: number }
  | { readonly state: 'missing' }
  /** Spelled otherwise than in the list, as Excel's lookup sees it: with full-width forms, or characters that nobody sees. */
  | { readonly state: 'spelled-otherwise'; readonly row: number }
  /** The list names the agency more than once. */
  | { readonly state: 'several'; readonly rows: readonly number[] }
  /** Its last digits are lost, so it may be another agency's. */
  | { readonly state: 'digits-lost' };

/** A list of balances joined to a roster. */
export interface HeldJoin {
  readonly cells: SheetCells;
  readonly heldColumn: number;
  /** One per row of the roster. */
  readonly matches: readonly HeldMatch[];
}

export interface HeldList {
  readonly matchOf: (agency: unknown) => HeldMatch;
  /** Agencies of the list that nobody asked for, by the first of their rows. */
  readonly unasked: () => readonly number[];
  /** Rows whose agency is blank, an error, or a number that lost digits. */
  readonly unreadRows: readonly number[];
}

export function heldListOf(cells: SheetCells, layout: TableLayout, agencyColumn: number): HeldList {
  const rowsOf = new Map<string, number[]>();
  const unreadRows: number[] = [];
  const asked = new Set<string>();
  const leftOut = new Set(layout.leftOut);
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    if (leftOut.has(row)) continue;
    const cell = cells[row]?.[agencyColumn];
    const key = readAgency(cell);
    if (typeof key !== 'string' || hasLostDigits(cell)) {
      unreadRows.push(row);
      continue;
    }
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  return {
    unreadRows,
    unasked: () => [...rowsOf].flatMap(([key, [first]]) => (asked.has(key) || first === undefined ? [] : [first])),
    matchOf(agency) {
      const key = readAgency(agency);
      if (typeof key !== 'string') return { state: 'missing' };
      if (hasLostDigits(agency)) return { state: 'digits-lost' };
      asked.add(key);
      const rows = rowsOf.get(key);
      if (!rows) return { state: 'missing' };
      return rows.length > 1 ? { state: 'several', rows } : { state: 'found', row: rows[0]! };
    },
  };
}
