import { readAgency } from '../../engine/amounts/agency';
import { isProblem } from '../../engine/amounts/cell';
import { readMonth } from '../../engine/amounts/month';
import { newFirstRows } from '../first-rows';
import { lineOf } from '../table/header-text';

interface DuplicateCount {
  readonly add: (row: number, agency: unknown, month: unknown) => void;
  /** Rows whose agency (and month) another row has too: each group together, groups by their first row. */
  readonly rows: () => number[];
}

/**
 * Agencies are told apart as the functions do it. Without a month column pass undefined. Two rows without a month are of one, and so are two
 * with the same words that are none (待定); with `needsMonth` they are refused for that already, and no twins.
 */
export function newDuplicateCount(needsMonth: boolean): DuplicateCount {
  const firstRow = newFirstRows<string>();
  const groups = new Map<number, number[]>();

  /** null where it is not known which. */
  function monthKey(cell: unknown): string | null {
    if (cell === undefined) return '';
    const month = readMonth(cell, 'month');
    if (month !== null && !isProblem(month)) return String(month);
    if (needsMonth) return null;
    // An error may be of any month.
    return month === null ? '' : lineOf(cell) || null;
  }

  return {
    add(row, agencyCell, monthCell) {
      const agency = readAgency(agencyCell);
      if (agency === null || isProblem(agency)) return;
      const month = monthKey(monthCell);
      if (month === null) return;
      const first = firstRow(agency, month, row);
      if (first === undefined) return;
      const group = groups.get(first);
      if (group) group.push(row);
      else groups.set(first, [first, row]);
    },
    rows: () => [...groups].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows),
  };
}
