// Univer 0.25.1 looks for formulas by walking over every cell of every sheet, several times per change, and enumerates keys to do so:
// 0.7 s for a million rows. Counting rows and columns visits the same cells in a fifth of the time.
import type { ICellData } from '@univerjs/core';
import { Worksheet } from '@univerjs/core';
import { wholeSheet } from '../address';
import type { Area } from '../grid';

type Visit = (row: number, column: number, cell: ICellData) => unknown;
type Rows = Record<number, Record<number, ICellData> | undefined>;
type Bounds = Pick<Worksheet, 'getRowCount' | 'getColumnCount'>;

/** Wider sheets have mostly empty columns, for which counting would be slower. */
const widest = 64;

/** Visits the filled cells row by row, those of an area where one is given; false from `visit` ends the walk. */
export function walk(rows: Rows, bounds: Bounds, visit: Visit, within: Area = wholeSheet): void {
  const height = Math.min(bounds.getRowCount(), within.row + within.rows);
  const width = Math.min(bounds.getColumnCount(), within.column + within.columns);
  for (let row = within.row; row < height; row++) {
    const line = rows[row];
    if (!line) continue;
    if (width - within.column > widest) {
      for (const key in line) {
        const column = Number(key);
        const isInside = column >= within.column && column < width;
        if (isInside && visit(row, column, line[column] as ICellData) === false) return;
      }
    } else {
      for (let column = within.column; column < width; column++) {
        const cell = line[column];
        if (cell !== undefined && visit(row, column, cell) === false) return;
      }
    }
  }
}

let isDone = false;

/** Has the cells of every worksheet walked over by counting. Done once for all of a page's workbooks. */
export function walkByCounting(): void {
  if (isDone) return;
  isDone = true;
  const { getCellMatrix } = Worksheet.prototype;
  Worksheet.prototype.getCellMatrix = function (this: Worksheet) {
    const matrix = getCellMatrix.call(this);
    if (!Object.hasOwn(matrix, 'forValue')) {
      matrix.forValue = (visit) => {
        walk(matrix.getMatrix() as Rows, this, visit);
        return matrix;
      };
    }
    return matrix;
  };
}
