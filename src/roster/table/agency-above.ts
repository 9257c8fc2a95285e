// Order lines that leave their agency out because it stands above them, as exports of merged cells do.
import { readAgency } from '../../engine/amounts/agency';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { addAmount, addNumber, newSum, totalOf } from '../../engine/amounts/exact-sum';
import { isFilled } from './header-row';
import type { SheetCells, TableLayout } from './table-layout';

/** An agency's name and the lines below it that have none. */
interface Block {
  readonly row: number;
  readonly below: number[];
  readonly sum: ReturnType<typeof newSum>;
  /** A sum below says the same as its lines. */
  isSummed: boolean;
}

/**
 * Row → the row above that names its agency. Only where the table proves it: by a merge, by a sum below the block that equals its lines to the cent, or by
 * a pattern, each agency named once, every line of it complete, and two blocks of several lines at least. Nothing where neither does: a name
 * that is missing may be anybody's.
 */
export function agencyAbove(cells: SheetCells, layout: TableLayout): ReadonlyMap<number, number> {
  const of = (role: string) => layout.columns.find((column) => column.role === role)?.index;
  const [agency, name, date, amount] = [of('agency'), of('agencyName'), of('date'), of('amount')];
  const above = new Map<number, number>();
  if (agency === undefined || date === undefined || amount === undefined) return above;
  const isNamed = (row: readonly unknown[]): boolean => isFilled(row[agency]) || (name !== undefined && isFilled(row[name]));
  const leftOut = new Set(layout.leftOut);
  if (unnamedRow(cells, layout, agency) === null) return above;

  for (const { column, row, rows } of layout.merged ?? []) {
    if (column !== agency || row < layout.firstRow || !isFilled(cells[row]?.[agency])) continue;
    for (let line = row + 1; line < Math.min(row + rows, layout.endRow); line++) if (!leftOut.has(line)) above.set(line, row);
  }

  const blocks: Block[] = [];
  const named = new Set<unknown>();
  let current: Block | null = null;
  let isPattern = true;
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    const line = cells[row]!;
    if (leftOut.has(row)) {
      // The total of a whole table says nothing of who its lines are of.
      if (current && (blocks.length > 1 || line.some(isSubtotalWord))) current.isSummed = isSumOf(current.sum, line[amount]);
      current = null;
    } else if (isNamed(line)) {
      const key = readAgency(line[agency]);
      if (named.has(key)) isPattern = false;
      named.add(key);
      if (typeof key !== 'string') {
        isPattern = false;
        current = null;
        continue;
      }
      current = { row, below: [], sum: newSum(), isSummed: false };
      addCell(current.sum, line[amount]);
      blocks.push(current);
    } else if (isFilled(line[date]) || isFilled(line[amount])) {
      if (current === null || !isFilled(line[date]) || !isFilled(line[amount])) isPattern = false;
      current?.below.push(row);
      if (current) addCell(current.sum, line[amount]);
    }
  }
  const several = blocks.filter(({ below }) => below.length > 0);
  const isProven = isPattern && several.length > 1;
  for (const { row, below, isSummed } of several) if (isProven || isSummed) for (const line of below) above.set(line, row);
  return above;
}

/** The first counted row that leaves a column blank; null where none does. */
export function unnamedRow(cells: SheetCells, { firstRow, endRow, leftOut }: TableLayout, column: number): number | null {
  const skipped = new Set(leftOut);
  for (let row = firstRow; row < endRow; row++) if (!skipped.has(row) && !isFilled(cells[row]![column])) return row;
  return null;
}

const isSubtotalWord = (cell: unknown): boolean => typeof cell === 'string' && /小\s?[计計]|sub-?total/i.test(cell);

function addCell(sum: ReturnType<typeof newSum>, cell: unknown): void {
  if (typeof cell === 'number' && Number.isFinite(cell)) return addNumber(sum, cell);
  const amount = readAmount(cell, 'amount', true);
  if (amount !== null && !isProblem(amount)) addAmount(sum, amount);
}

/** What Excel adds up in doubles may differ from the exact sum by less than half a cent. */
function isSumOf(sum: ReturnType<typeof newSum>, cell: unknown): boolean {
  const total = readAmount(cell, 'amount', true);
  return total !== null && !isProblem(total) && totalOf(sum).minus(total).abs().lt('0.005');
}
