// What Univer holds as a Book. Univer's own `save()` leaves spilled values out.
import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import { inputOf } from '../cell-input';
import { lookNumbers } from '../cell-look';
import type { Book, BookSheet, CellInput, CellValue } from '../grid';
import { withinWhole, type Slices } from '../slices';
import { lookOfStyle } from './looks/cell-style';
import type { SheetReading } from './reading';

/** Rows between two pauses. */
const rowsInStep = 500;

function* sheetOf(worksheet: Worksheet, workbook: Workbook, reading: SheetReading): Slices<BookSheet> {
  const used = reading.usedArea();
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const spills = reading.spills();
  const { columnFormats, columnWidths } = columnsOf(worksheet, workbook);
  const cells: CellInput[][] = [];
  const values: CellValue[][] = [];
  const cellFormats: (string | null)[][] = [];
  for (let row = 0; row < rows; row++) {
    const [line, shown, formats]: [CellInput[], CellValue[], (string | null)[]] = [[], [], []];
    for (let column = 0; column < columns; column++) {
      const value = reading.value(row, column);
      shown.push(value);
      line.push(reading.formula(row, column) ?? inputOf(value));
      const format = reading.numberFormat(row, column);
      if (format === (columnFormats[column] ?? 'General')) continue;
      while (formats.length < column) formats.push(null);
      formats.push(format);
    }
    cells.push(line);
    values.push(shown);
    cellFormats.push(formats);
    if (row % rowsInStep === rowsInStep - 1) yield row / rows;
  }
  for (const { row, column, rows: height, columns: width } of spills) {
    for (let r = row; r < row + height; r++) {
      for (let c = column; c < column + width; c++) if (r > row || c > column) (cells[r] as CellInput[])[c] = null;
    }
    yield 1;
  }
  const { looks, cellLooks } = yield* looksOf(worksheet, workbook);
  const { ySplit: frozenRows, xSplit: frozenColumns } = worksheet.getFreeze();
  return {
    name: worksheet.getName(),
    cells,
    values,
    ...(spills.length > 0 && { spills }),
    ...(columnFormats.length > 0 && { columnFormats }),
    ...(cellFormats.some(({ length }) => length > 0) && { cellFormats }),
    ...(looks.length > 0 && { looks, cellLooks }),
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(frozenRows > 0 && { frozenRows }),
    ...(frozenColumns > 0 && { frozenColumns }),
  };
}

/** Of blank cells too. */
function* looksOf(worksheet: Worksheet, workbook: Workbook): Slices<Required<Pick<BookSheet, 'looks' | 'cellLooks'>>> {
  const styles = workbook.getStyles();
  const { looks, numberOf } = lookNumbers();
  const known = new Map<unknown, number | null>();
  const numberIn = (cell: ICellData): number | null => {
    const number = known.get(cell.s);
    if (number !== undefined) return number;
    const look = lookOfStyle(styles.getStyleByCell(cell));
    const found = look && numberOf(look);
    known.set(cell.s, found);
    return found;
  };
  const cellLooks: (number | null)[][] = [];
  let steps = 0;
  const matrix = worksheet.getCellMatrix().getMatrix() as Record<number, Record<number, ICellData> | undefined>;
  for (const key in matrix) {
    const line: (number | null)[] = [];
    const cells = matrix[key] ?? {};
    for (const column in cells) {
      const number = cells[column]?.s ? numberIn(cells[column]) : null;
      if (number === null) continue;
      while (line.length < Number(column)) line.push(null);
      line[Number(column)] = number;
    }
    if (line.length > 0) {
      while (cellLooks.length < Number(key)) cellLooks.push([]);
      cellLooks[Number(key)] = line;
    }
    if (++steps % rowsInStep === 0) yield 1;
  }
  return { looks, cellLooks };
}

function columnsOf(worksheet: Worksheet, workbook: Workbook) {
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
  return { columnFormats: Array.from(formats, (format) => format ?? null), columnWidths: Array.from(widths, (width) => width ?? null) };
}

export function* univerBookOf(workbook: Workbook, readingOf: (worksheet: Worksheet) => SheetReading): Slices<Book> {
  const worksheets = workbook.getSheets();
  const front = workbook.getActiveSheet()?.getSheetId();
  const rows = worksheets.map((sheet) => ({ cells: { length: sheet.getRowCount() } }));
  const sheets: BookSheet[] = [];
  for (const [index, sheet] of worksheets.entries())
    sheets.push(yield* withinWhole(sheetOf(sheet, workbook, readingOf(sheet)), rows, index));
  return {
    sheets,
    active: Math.max(
      0,
      worksheets.findIndex((sheet) => sheet.getSheetId() === front),
    ),
  };
}
