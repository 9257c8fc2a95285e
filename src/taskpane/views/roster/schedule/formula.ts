// The formula that assesses a whole schedule.
import { rectangleAddress } from '../../../../sheet/address';
import { copyOfCells, tuikeText } from '../../../../sheet/formula-texts';
import { quotedPrefix } from '../../../../sheet/sheet-name';
import type { ScheduleColumns, ScheduleSpan } from '../../../../roster/schedule/rows';
import type { TableSource } from '../source/source';

export interface ScheduleFormulaOptions {
  /** Whether it stands on the source's own sheet. */
  readonly isOnSheet: boolean;
  readonly isDated: boolean;
}

/** Of more subtotals than these the formula would grow too long to be read. */
export const mostBlanked = 20;

/**
 * =TUIKE.SCHEDULE(A2:A25,B2:B25,IF(C2:C25="","",C2:C25),IF(D2:D25="","",D2:D25)). Rows that are no agency's are handed over blank; they are
 * found by cells, not by numbers, so that they are still found when rows are inserted above.
 */
export function scheduleFormula(
  source: TableSource,
  columns: ScheduleColumns,
  span: ScheduleSpan,
  { isOnSheet, isDated }: ScheduleFormulaOptions,
): string {
  const { cells, blanked } = references(source, span, isOnSheet);
  const isBlanked = blanked(columns.agency);
  const guarded = (column: number): string => {
    const range = cells(column);
    const condition = isBlanked === '' ? `${range}=""` : `(${range}="")+${isBlanked}`;
    return `IF(${condition},"",${range})`;
  };
  const plain = (column: number): string => (isBlanked === '' ? cells(column) : `IF(${isBlanked},"",${cells(column)})`);
  const given = [plain(columns.agency), plain(columns.month), guarded(columns.gmv)];
  if (columns.held !== null) given.push(guarded(columns.held));
  if (isDated) given.push(...(columns.held === null ? [''] : []), '"dated"');
  return `=${tuikeText('SCHEDULE', given)}`;
}

/** A column of the source as it is, blank where it is blank. */
export function copyFormula(source: TableSource, span: ScheduleSpan, column: number): string {
  return copyOfCells(references(source, span, false).cells(column));
}

function references({ area }: TableSource, { firstRow, endRow, blanked }: ScheduleSpan, isOnSheet: boolean) {
  const sheet = isOnSheet ? '' : quotedPrefix(area.sheet);
  const at = (row: number, column: number, rows: number): string =>
    `${sheet}${rectangleAddress({ row: area.row + row, column: area.column + column, rows, columns: 1 })}`;
  const cells = (column: number): string => at(firstRow, column, endRow - firstRow);
  return {
    cells,
    blanked: (column: number): string => blanked.map((row) => `(ROW(${cells(column)})=ROW(${at(row, column, 1)}))`).join('+'),
  };
}
