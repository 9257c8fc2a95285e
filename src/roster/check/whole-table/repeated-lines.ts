// Order lines that stand there twice, as where an export was pasted again: each of them counts.
import { headerReading } from '../../table/columns/headers';
import { isFilled } from '../../table/header-row';
import { headerText, lineOf } from '../../table/header-text';
import type { SheetCells, TableColumn, TableLayout } from '../../table/table-layout';
import type { Finding } from '../finding';
import { eachInSlices, type Paused } from '../../table/in-slices';

/** A number of the row itself, which differs where all else is the same. */
const isRunningNumber = ({ role, header }: TableColumn): boolean => role === null && /^(?:序号|行号|no|#)$/.test(headerText(header).name);

/**
 * Lines that are the same in every cell but a running number: told where the table has order numbers, or times to the second. Lines of one
 * order that differ are its goods; without either, two orders of a day may be alike.
 */
export function* repeatedLines(cells: SheetCells, layout: TableLayout, rows: readonly number[]): Paused<Finding[]> {
  const orders = layout.columns.filter(({ role, header }) => role === null && headerReading(header).meaning === 'order');
  const date = layout.columns.find(({ role }) => role === 'date');
  const key = orders[0] ?? date;
  if (!key) return [];
  const compared = layout.columns.filter((column) => !isRunningNumber(column)).map(({ index }) => index);
  const isSame = (a: number, b: number): boolean => compared.every((column) => cells[a]![column] === cells[b]![column]);
  const firsts = new Map<string, number[]>();
  const groups = new Map<number, number[]>();
  yield* eachInSlices(rows, (row) => {
    const cell = cells[row]![key.index];
    if (!isFilled(cell) || (key === date && !hasTime(cell))) return;
    const text = lineOf(cell);
    const same = firsts.get(text);
    const first = same?.find((one) => isSame(one, row));
    if (first !== undefined) groups.set(first, [...(groups.get(first) ?? [first]), row]);
    // An order of very many goods is compared with its first ones.
    else if (!same) firsts.set(text, [row]);
    else if (same.length < 50) same.push(row);
  });
  const repeated = [...groups.values()].flat();
  return repeated.length === 0 ? [] : [{ kind: 'duplicate', role: 'amount', column: key.index, isBlocking: false, rows: repeated }];
}

const hasTime = (cell: unknown): boolean =>
  typeof cell === 'number' ? !Number.isInteger(cell) && cell < 190_000 : typeof cell === 'string' && /\d:\d\d:\d\d/.test(cell);
