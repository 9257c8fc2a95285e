// A Book as the snapshot that Univer opens.
import type { ICellData, IColumnData, IStyleData, IWorkbookData, IWorksheetData, LocaleType } from '@univerjs/core';
import type { CellLook } from '../cell-look';
import type { Book, BookSheet } from '../grid';
import { withinWhole, type Slices } from '../slices';
import { filledCell } from './cell-value';
import { styleOfLook } from './looks/cell-style';

// Room below and beside what is filled; Excel's own size would make every whole-column reference a million rows long.
const leastRows = 1000;
const leastColumns = 26;
const spareRows = 200;
const spareColumns = 6;
/** Rows between two pauses. */
const rowsInStep = 1000;

/** A style by the name under which the snapshot lists it: Univer compares styles by name, so equal ones share one. */
function styleNames() {
  const styles: Record<string, IStyleData> = {};
  const numbers = new Map<CellLook, number>();
  const nameOf: StyleNames = (pattern, look) => {
    const own = pattern && pattern !== 'General' ? pattern : undefined;
    if (!own && !look) return undefined;
    const name = `${look ? numberOf(look) : 'cell'} ${own ?? ''}`;
    styles[name] ??= { ...(look && styleOfLook(look)), ...(own ? { n: { pattern: own } } : {}) };
    return name;
  };
  const numberOf = (look: CellLook): number => {
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    return number;
  };
  return { styles, nameOf };
}

type StyleNames = (pattern: string | null | undefined, look: CellLook | null | undefined) => string | undefined;

function* sheetData(id: string, sheet: BookSheet, styleNameOf: StyleNames): Slices<Partial<IWorksheetData>> {
  const {
    cells,
    columnFormats = [],
    cellFormats = [],
    columnWidths = [],
    looks = [],
    cellLooks = [],
    frozenRows = 0,
    frozenColumns = 0,
  } = sheet;
  const cellData: Record<number, Record<number, ICellData>> = {};
  const height = Math.max(cells.length, cellFormats.length, cellLooks.length);
  let width = Math.max(columnFormats.length, columnWidths.length);
  for (let row = 0; row < height; row++) {
    const [inputs = [], formats = [], numbers = []] = [cells[row], cellFormats[row], cellLooks[row]];
    const length = Math.max(inputs.length, formats.length, numbers.length);
    width = Math.max(width, length);
    const line: Record<number, ICellData> = {};
    let isFilled = false;
    for (let column = 0; column < length; column++) {
      const cell = filledCell(inputs[column] ?? null);
      // An empty cell takes its column's format from the column.
      const style = styleNameOf(formats[column] ?? (cell ? columnFormats[column] : null), looks[numbers[column] ?? -1]);
      if (!cell && style === undefined) continue;
      line[column] = style === undefined ? (cell ?? {}) : { ...cell, s: style };
      isFilled = true;
    }
    if (isFilled) cellData[row] = line;
    if (row % rowsInStep === rowsInStep - 1) yield row / height;
  }
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (let column = 0; column < Math.max(columnFormats.length, columnWidths.length); column++) {
    const [pixels, style] = [columnWidths[column], styleNameOf(columnFormats[column], null)];
    if (pixels || style) columnData[column] = { ...(pixels ? { w: pixels } : {}), ...(style ? { s: style } : {}) };
  }
  return {
    id,
    name: sheet.name,
    cellData,
    columnData,
    rowCount: Math.max(leastRows, height + spareRows),
    columnCount: Math.max(leastColumns, width + spareColumns),
    ...(frozenRows + frozenColumns > 0 && { freeze: freezeOf(frozenRows, frozenColumns) }),
  };
}

/** -1 where nothing is frozen. */
const freezeOf = (rows: number, columns: number) => ({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 });

/** `unit` names the workbook within the page; a book without sheets gets one. */
export function* workbookData(unit: string, book: Book, locale: LocaleType): Slices<Partial<IWorkbookData>> {
  const { styles, nameOf } = styleNames();
  const sheets = book.sheets.length > 0 ? book.sheets : [{ name: 'Sheet1', cells: [] }];
  const made: Record<string, Partial<IWorksheetData>> = {};
  for (const [index, sheet] of sheets.entries()) {
    const id = `${unit}-${index + 1}`;
    made[id] = yield* withinWhole(sheetData(id, sheet, nameOf), sheets, index);
  }
  const { font } = book;
  return {
    ...(font && { defaultStyle: { ff: font.name, fs: font.size } }),
    id: unit,
    name: unit,
    locale,
    styles,
    sheetOrder: Object.keys(made),
    sheets: made,
  };
}
