import type { Workbook } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
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
