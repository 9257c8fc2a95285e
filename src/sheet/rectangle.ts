/** Cells of one sheet, counted from 0. */
export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells that two rectangles of one sheet share; null where they are apart. */
export function sharedCells(a: Rectangle, b: Rectangle): Rectangle | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function holdsCell({ row, column, rows, columns }: Rectangle, cell: { readonly row: number; readonly column: number }): boolean {
  return cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns;
}

export const sharesRows = (a: Rectangle, b: Rectangle): boolean => a.row < b.row + b.rows && b.row < a.row + a.rows;

export const sharesColumns = (a: Rectangle, b: Rectangle): boolean => a.column < b.column + b.columns && b.column < a.column + a.columns;
