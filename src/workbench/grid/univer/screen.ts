import type { ICellData, Injector, IRange, IStyleData, Nullable, Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber, ICommandService, IUniverInstanceService, UniverInstanceType, WrapStrategy } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { MarkDirtyRowAutoHeightOperation } from '@univerjs/preset-sheets-core';
import type { Area, Screen } from '../grid';
import { walk } from './walk-cells';

type FWorkbook = NonNullable<ReturnType<FUniver['getActiveWorkbook']>>;
type FWorksheet = ReturnType<FWorkbook['getActiveSheet']>;

/** @param rangeOf makes room for the area, and answers it with its sheet */
export function screenOf(
  workbook: () => Workbook,
  rangeOf: (id: string, area: Area) => { readonly sheet: FWorksheet; readonly range: ReturnType<FWorksheet['getRange']> },
): Screen {
  const columnsOf = (id: string, column: number, columns: number) => rangeOf(id, { row: 0, column, rows: 1, columns }).sheet;
  return {
    isBold(id, area) {
      const worksheet = rangeOf(id, area).sheet.getSheet();
      const cells = worksheet.getCellMatrix().getMatrix() as Parameters<typeof walk>[0];
      const styles = workbook().getStyles();
      let bold = 0;
      walk(cells, worksheet, (_row, _column, cell) => void (bold += styles.getStyleByCell(cell)?.bl === BooleanNumber.TRUE ? 1 : 0), area);
      return bold === 0 ? false : bold === area.rows * area.columns ? true : null;
    },
    setBold: (id, area, isBold) => void rangeOf(id, area).range.setFontWeight(isBold ? 'bold' : 'normal'),
    columnWidth: (id, column) => columnsOf(id, column, 1).getColumnWidth(column),
    setColumnWidth: (id, column, columns, width) => void columnsOf(id, column, columns).setColumnWidths(column, columns, width),
    freezeRows: (id, rows) => {
      const { sheet } = rangeOf(id, { row: 0, column: 0, rows: rows + 1, columns: 1 });
      if (rows > 0) sheet.setFrozenRows(rows);
      else sheet.cancelFreeze();
    },
  };
}

// Univer 0.25.1 measures every row of what was written, 500 rows at a time while nothing else is done, and after ten seconds all that are left at
// once: 18 s of work after 100,000 rows got numbers, and a page that hangs.
/** Has rows measured only where something in them may need another height than a line, or had it before. */
export function measureRowsInNeed(injector: Injector): void {
  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (command.id !== MarkDirtyRowAutoHeightOperation.id) return;
    const params = command.params as { readonly unitId: string; readonly subUnitId: string; ranges: IRange[] };
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(params.unitId, UniverInstanceType.UNIVER_SHEET);
    const sheet = workbook?.getSheetBySheetId(params.subUnitId);
    if (workbook && sheet) params.ranges = rowsInNeed(workbook, sheet, params.ranges);
  });
}

function rowsInNeed(workbook: Workbook, sheet: Worksheet, ranges: readonly IRange[]): IRange[] {
  const cells = sheet.getCellMatrix().getMatrix() as Record<number, Record<number, ICellData | null> | undefined>;
  const isTall = new Map<ICellData['s'], boolean>();
  const needs = (cell: ICellData | null): boolean => {
    if (!cell) return false;
    if (cell.p || (typeof cell.v === 'string' && cell.v.includes('\n'))) return true;
    if (!cell.s) return false;
    if (!isTall.has(cell.s)) isTall.set(cell.s, mayBeTall(workbook.getStyles().getStyleByCell(cell)));
    return isTall.get(cell.s)!;
  };
  return ranges.flatMap((range) => {
    const { startRow, endRow } = range;
    const found: IRange[] = [];
    for (let row = startRow; row <= endRow; row++)
      if (sheet.getRowManager().getRow(row)?.ah !== undefined || Object.values(cells[row] ?? {}).some(needs))
        found.push({ ...range, startRow: row, endRow: row });
    return found;
  });
}

const mayBeTall = (style: Nullable<IStyleData>): boolean =>
  style?.tb === WrapStrategy.WRAP || [style?.fs, style?.ff, style?.tr, style?.pd].some((part) => part !== undefined && part !== null);
