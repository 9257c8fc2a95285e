// Where a plan writes.
import type { WriteBlock } from './plan-shape';
import { sheetArea, type SheetArea } from './sheet-area';

/** All the cells of a block, and those that its formula spills to. */
export function blockArea(sheet: string, { row, column, cells, spill }: WriteBlock): SheetArea {
  const rows = Math.max(cells.length, spill?.rows ?? 0);
  return sheetArea(sheet, row, column, rows, Math.max(cells[0]?.length ?? 0, spill?.columns ?? 0));
}

export function overlap(a: SheetArea, b: SheetArea): SheetArea | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return a.sheet === b.sheet && rows > 0 && columns > 0 ? sheetArea(a.sheet, row, column, rows, columns) : null;
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
