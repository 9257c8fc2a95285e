import { constantOf, inputOf, isFormula } from '../cell-input';
import type { Book, BookSheet, CellInput, CellValue } from '../grid';
import { cellKey, newFormula, emptySheet, show, valueAt, usedArea, type Sheet } from './sheet';
import { covers } from './spill';

/** The sheets of a book, their formulas not yet computed. A book without sheets opens as one empty sheet. */
export function sheetsOf(book: Book, nextId: () => string): Sheet[] {
  const sheets = book.sheets.length > 0 ? book.sheets : [{ name: 'Sheet1', cells: [] }];
  return sheets.map((kept) => {
    const rest = {
      ...(kept.columnWidths && { columnWidths: kept.columnWidths }),
      ...(kept.frozenRows !== undefined && { frozenRows: kept.frozenRows }),
      ...(kept.frozenColumns !== undefined && { frozenColumns: kept.frozenColumns }),
      ...(kept.looks && { looks: kept.looks }),
      ...(kept.cellLooks && { cellLooks: kept.cellLooks }),
    };
    const sheet = emptySheet(nextId(), kept.name, rest);
    sheet.columnFormats = [...(kept.columnFormats ?? [])];
    kept.cellFormats?.forEach((line, row) =>
      line.forEach((format, column) => {
        if (format !== null) (sheet.formats[column] ??= [])[row] = format;
      }),
    );
    kept.cells.forEach((line, row) => line.forEach((input, column) => put(sheet, row, column, input)));
    return sheet;
  });
}

function put(sheet: Sheet, row: number, column: number, input: CellInput): void {
  if (input === null || input === '') return;
  if (isFormula(input)) sheet.formulas.set(cellKey(row, column), newFormula(sheet, row, column, input));
  show(sheet, row, column, isFormula(input) ? 0 : constantOf(input));
}

/** The book that these sheets make: inputs in `cells`, what formulas show in `values`. */
export function memoryBookOf(sheets: readonly Sheet[], active: number): Book {
  return { sheets: sheets.map(kept), active };
}

function kept(sheet: Sheet): BookSheet {
  const used = usedArea(sheet);
  const [rows, columns] = used ? [used.row + used.rows, used.column + used.columns] : [0, 0];
  const spills = [...sheet.formulas.values()].filter((formula) => formula.spill);
  const cells: CellInput[][] = [];
  const values: CellValue[][] = [];
  for (let row = 0; row < rows; row++) {
    const line = Array.from({ length: columns }, (_, column) => valueAt(sheet, row, column));
    values.push(line);
    cells.push(line.map((value, column) => sheet.formulas.get(cellKey(row, column))?.text ?? inputOf(value)));
  }
  for (const { row, column, spill } of spills) {
    for (let r = 0; spill && r < spill.rows; r++) {
      for (let c = 0; c < spill.columns; c++) if (r > 0 || c > 0) (cells[row + r] as CellInput[])[column + c] = null;
    }
  }
  const formatted = Math.max(0, ...sheet.formats.map((column) => column?.length ?? 0));
  return {
    name: sheet.name,
    cells,
    values,
    ...(spills.length > 0 && { spills: spills.map(covers) }),
    ...(sheet.columnFormats.length > 0 && { columnFormats: sheet.columnFormats }),
    ...(formatted > 0 && {
      cellFormats: Array.from({ length: formatted }, (_, row) => Array.from(sheet.formats, (column) => column?.[row] ?? null)),
    }),
    ...sheet.rest,
  };
}
