import { readAgency } from '../../engine/amounts/agency';
import { isProblem } from '../../engine/amounts/cell';
import { readMonth } from '../../engine/amounts/month';

interface DuplicateCount {
  readonly add: (row: number, agency: unknown, month: unknown) => void;
  /** Rows whose agency (and month) another row has too: each group together, groups by their first row. */
  readonly rows: () => number[];
}

/** Agencies are told apart as the functions do it. Without a month column pass undefined; a month that cannot be read is none. */
export function newDuplicateCount(): DuplicateCount {
  const first = new Map<string, number>();
  const groups = new Map<number, number[]>();
  return {
    add(row, agencyCell, monthCell) {
      const agency = readAgency(agencyCell);
      if (agency === null || isProblem(agency)) return;
      const month = monthCell === undefined ? '' : readMonth(monthCell, 'month');
      if (month === null || isProblem(month)) return;
      const key = `${agency}\n${month}`;
      const before = first.get(key);
      if (before === undefined) first.set(key, row);
      else {
        const group = groups.get(before);
        if (group) group.push(row);
        else groups.set(before, [before, row]);
      }
    },
    rows: () => [...groups].sort(([a], [b]) => a - b).flatMap(([, rows]) => rows),
  };
}
