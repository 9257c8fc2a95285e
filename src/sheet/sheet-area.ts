// A rectangle of cells as plain numbers, and as an address.
import { rectangleAddress } from './address';
import { sharedCells, type Rectangle } from './rectangle';
import { isSameSheet } from './sheet-name';

export interface SheetArea extends Rectangle {
  /** The sheet's name. */
  readonly sheet: string;
  /** "A1:B2", without the sheet. */
  readonly address: string;
}

export function sheetArea(sheet: string, row: number, column: number, rows: number, columns: number): SheetArea {
  return { sheet, address: rectangleAddress({ row, column, rows, columns }), row, column, rows, columns };
}

/** So many rows from the top, or all where there are fewer. */
export function firstRows(area: SheetArea, rows: number): SheetArea {
  return area.rows <= rows ? area : sheetArea(area.sheet, area.row, area.column, rows, area.columns);
}

/** What two areas share; null where they are apart or on different sheets. */
export function overlap(a: SheetArea, b: SheetArea): SheetArea | null {
  const shared = isSameSheet(a.sheet, b.sheet) ? sharedCells(a, b) : null;
  return shared && sheetArea(a.sheet, shared.row, shared.column, shared.rows, shared.columns);
}

/** The smallest area that holds all of these, which stand on one sheet; there is at least one. */
export function hull(areas: readonly SheetArea[]): SheetArea {
  const [row, column] = [Math.min(...areas.map((area) => area.row)), Math.min(...areas.map((area) => area.column))];
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  return sheetArea(areas[0]!.sheet, row, column, rows, Math.max(...areas.map((area) => area.column + area.columns)) - column);
}

/** From A1 to the last row and column of any of the areas. */
export function fromFirstCell(sheet: string, areas: readonly SheetArea[]): SheetArea {
  const rows = Math.max(...areas.map((area) => area.row + area.rows));
  return sheetArea(sheet, 0, 0, rows, Math.max(...areas.map((area) => area.column + area.columns)));
}

/** What is left of an area around a part of it. */
export function around(area: SheetArea, part: SheetArea): SheetArea[] {
  const { sheet, row, column, rows, columns } = area;
  const [below, right] = [part.row + part.rows, part.column + part.columns];
  const made = (r: number, c: number, height: number, width: number) =>
    height > 0 && width > 0 ? [sheetArea(sheet, r, c, height, width)] : [];
  return [
    ...made(row, column, part.row - row, columns),
    ...made(below, column, row + rows - below, columns),
    ...made(part.row, column, part.rows, part.column - column),
    ...made(part.row, right, part.rows, column + columns - right),
  ];
}
