// A Book as the snapshot that Univer opens.
import type { ICellData, IColumnData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { Book, BookSheet } from '../grid';
import { withinWhole, type Slices } from '../slices';
import { filledCell } from './cell-value';

// Room below and beside what is filled; Excel's own size would make every whole-column reference a million rows long.
const leastRows = 1000;
const leastColumns = 26;
const spareRows = 200;
const spareColumns = 6;
/** Rows between two pauses. */
const rowsInStep = 1000;

const heading: IStyleData = { bl: 1, bg: { rgb: '#f1f3f5' } };

/** A style by the name under which the snapshot lists it: Univer compares styles by name, so equal ones share one. */
function styleNames() {
  const styles: Record<string, IStyleData> = {};
  const nameOf = (pattern: string | null | undefined, isHeading: boolean): string | undefined => {
    const own = pattern && pattern !== 'General' ? pattern : undefined;
    if (!own && !isHeading) return undefined;
    const name = `${isHeading ? 'heading' : 'cell'} ${own ?? ''}`;
    styles[name] ??= { ...(isHeading ? heading : {}), ...(own ? { n: { pattern: own } } : {}) };
    return name;
  };
  return { styles, nameOf };
}

function* sheetData(
  id: string,
  sheet: BookSheet,
  styleNameOf: (pattern: string | null | undefined, isHeading: boolean) => string | undefined,
): Slices<Partial<IWorksheetData>> {
  const { cells, columnFormats = [], cellFormats = [], columnWidths = [], frozenRows = 0 } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const height = Math.max(cells.length, cellFormats.length);
  let width = Math.max(columnFormats.length, columnWidths.length);
  for (let row = 0; row < height; row++) {
    const [inputs = [], formats = []] = [cells[row], cellFormats[row]];
    const length = Math.max(inputs.length, formats.length);
    width = Math.max(width, length);
    const line: Record<number, ICellData> = {};
    let isFilled = false;
    for (let column = 0; column < length; column++) {
      const cell = filledCell(inputs[column] ?? null);
      // An empty cell takes its column's format from the column.
      const style = styleNameOf(formats[column] ?? (cell ? columnFormats[column] : null), row < frozenRows);
      if (!cell && style === undefined) continue;
      line[column] = style === undefined ? (cell ?? {}) : { ...cell, s: style };
      isFilled = true;
    }
    if (isFilled) cellData[row] = line;
    if (row % rowsInStep === rowsInStep - 1) yield row / height;
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column < Math.max(columnFormats.length, columnWidths.length); column++) {
    const [pixels, style] = [columnWidths[column], styleNameOf(columnFormats[column], false)];
    if (pixels || style) columnData[column] = { ...(pixels ? { w: pixels } : {}), ...(style ? { s: style } : {}) };
  }
  return {
    id,
    name: sheet.name,
    cellData,
    columnData,
    rowCount: Math.max(leastRows, cells.length + spareRows),
    columnCount: Math.max(leastColumns, width + spareColumns),
    ...(frozenRows > 0 ? { freeze: { xSplit: 0, ySplit: frozenRows, startRow: frozenRows, startColumn: -1 } } : {}),
  };
}

/** `unit` names the workbook within the page; a book without sheets gets one. */
export function* workbookData(unit: string, book: Book, locale: LocaleType): Slices<Partial<IWorkbookData>> {
  const { styles, nameOf } = styleNames();
  const sheets = book.sheets.length > 0 ? book.sheets : [{ name: 'Sheet1', cells: [] }];
  const made: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of sheets.entries()) {
    const id = `${unit}-${index + 1}`;
    made[id] = yield* withinWhole(sheetData(id, sheet, nameOf), sheets, index);
  }
  return { id: unit, name: unit, locale, styles, sheetOrder: Object.keys(made), sheets: made };
}
