// What a refund counts whose header names no unit: what the amounts beside it count, for one export says 万元 once.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { isUnnamed } from '../check/unit-check';
import { unitOfRatio } from '../check/yuan-formula';
import { countedRows, findTable } from '../table/find-table';
import { type AmountUnit, headerText } from '../table/header-text';
import type { SheetCells, TableLayout } from '../table/table-layout';
import { type StatusColumn, statusColumns } from './order-status';

/** As many as a unit is told by. */
const sampled = 5000;

/**
 * The columns of statuses and refunds, each refund with its unit. `amount` is the column of money in use, `decided` what a person decided that it
 * counts, or what nobody doubted; null while nobody has: then it is what its header or the title states.
 */
export function statusColumnsIn(cells: SheetCells, layout: TableLayout, amount: number, decided: AmountUnit | null): StatusColumn[] {
  const columns = statusColumns(layout);
  const unnamed = columns.filter(({ kind, unit }) => kind === 'refund' && unit === null);
  const last = Math.max(...unnamed.map(({ index }) => index));
  const ofAmounts =
    unnamed.length === 0 ? 'yuan' : (unitReplaced(cells, layout, amount, last) ?? unitOfAmounts(cells, layout, amount, decided));
  return columns.map((column) => ({ ...column, unit: column.unit ?? (column.kind === 'refund' ? ofAmounts : 'yuan') }));
}

/** What the column of money in use counts; arguments as above. */
export function unitOfAmounts(cells: SheetCells, layout: TableLayout, amount: number, decided: AmountUnit | null): AmountUnit {
  const stated = headerText(layout.columns[amount]?.header).unit ?? titleUnit(cells, layout) ?? 'yuan';
  if (decided === null || decided === stated) return stated;
  // Where each amount names its own unit (51.2万), nobody was asked, and yuan are no decision.
  return decided !== 'yuan' || sampledRows(layout).some((row) => isUnnamed(cells[row]![amount])) ? decided : stated;
}

/**
 * What the amounts count in whose place a column of yuan was written, right of all (check/yuan-formula.ts): it stands there under the same name,
 * and the two cells of a row tell the unit. null where there is none.
 */
function unitReplaced(cells: SheetCells, layout: TableLayout, amount: number, last: number): AmountUnit | null {
  if (amount < last) return null;
  const nameOf = (index: number): string => {
    const { name, month } = headerText(layout.columns[index]?.header);
    return JSON.stringify([name, month]);
  };
  const before = layout.columns.filter(({ index }) => index < amount && nameOf(index) === nameOf(amount));
  for (const { index } of before) {
    const row = sampledRows(layout).find((one) => isUnnamed(cells[one]![index]) && moneyIn(cells[one]![amount]) !== null);
    const unit = row === undefined ? null : unitOfRatio(moneyIn(cells[row]![amount])!.div(moneyIn(cells[row]![index])!));
    if (unit !== null) return unit;
  }
  return null;
}

const sampledRows = (layout: TableLayout): readonly number[] => countedRows(layout).slice(0, sampled);

/** null for 0 too. */
function moneyIn(cell: unknown) {
  const amount = readAmount(cell, 'amount', true);
  return amount === null || isProblem(amount) || amount.isZero() ? null : amount;
}

/** As it was found with the table, of which only the rows above the body tell it. */
const titleUnit = (cells: SheetCells, { headerRow, firstRow }: TableLayout): AmountUnit | null =>
  headerRow === null ? null : findTable(cells.slice(0, firstRow), { header: headerRow, path: 'orders' }).titleUnit;
