// What Univer holds as a Book. Univer's own `save()` leaves spilled values out.
import type { Workbook, Worksheet } from '@univerjs/presets';
import type { Book, BookSheet, CellInput, CellValue } from '../grid';
import { writtenValue } from './cell-value';
import type { Reading } from './reading';

function sheetOf(worksheet: Worksheet, workbook: Workbook, reading: Reading): BookSheet {
  const used = reading.usedArea();
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const spills = reading.spills();
  const cells: CellInput[][] = [];
  const values: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = Array.from({ length: columns }, (_, column) => reading.value(row, column));
    values.push(line);
    cells.push(line.map((value, column) => reading.formula(row, column) ?? writtenValue(value)));
  }
  for (const { row, column, rows: height, columns: width } of spills) {
    for (let r = row; r < row + height; r++) {
      for (let c = column; c < column + width; c++) if (r > row || c > column) (cells[r] as CellInput[])[c] = null;
    }
  }
  const styles = workbook.getStyles();
  const manager = worksheet.getColumnManager();
  const known = Object.entries(worksheet.getConfig().columnData);
  const [formats, widths]: [(string | null)[], (number | null)[]] = [[], []];
  for (const [key] of known) {
    const data = manager.getColumn(Number(key));
    const format = styles.get(data?.s)?.n?.pattern;
    if (format) formats[Number(key)] = format;
    if (data?.w !== undefined) widths[Number(key)] = data.w;
  }
  const columnFormats = Array.from(formats, (format) => format ?? null);
  const cellFormats = cells.map((line, row) =>
    line.map((_, column) => {
      const format = reading.numberFormat(row, column);
      return format === (columnFormats[column] ?? 'General') ? null : format;
    }),
  );
  const frozenRows = worksheet.getFreeze().ySplit;
  return {
    name: worksheet.getName(),
    cells,
    values,
    ...(spills.length > 0 && { spills }),
    ...(columnFormats.length > 0 && { columnFormats }),
    ...(cellFormats.some((line) => line.some((format) => format !== null)) && { cellFormats }),
    ...(widths.length > 0 && { columnWidths: Array.from(widths, (width) => width ?? null) }),
    ...(frozenRows > 0 && { frozenRows }),
  };
}

export function bookOf(workbook: Workbook, readingOf: (worksheet: Worksheet) => Reading): Book {
  const sheets = workbook.getSheets();
  const front = workbook.getActiveSheet()?.getSheetId();
  return {
    sheets: sheets.map((sheet) => sheetOf(sheet, workbook, readingOf(sheet))),
    active: Math.max(
      0,
      sheets.findIndex((sheet) => sheet.getSheetId() === front),
    ),
  };
}
