// A list as a sheet of its own, and as text.
import { plainNumber } from '../../../../engine/tiers/exact-answers';
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WritePlan } from '../../../../excel/plan/shape';
import type { ListCell, RowList } from './row-list';

/** Headers, and the lines below in the order of the list. */
export function listPlan<Line extends { readonly row: number }>({ lines, columns, sheet }: RowList<Line>): WritePlan {
  const body = lines.map((line) => columns.map(({ cellOf }) => written(cellOf(line))));
  const formats = columns.map(({ format }) => format);
  return {
    sheet: { newName: sheet },
    blocks: [
      { row: 0, column: 0, cells: [columns.map(({ header }) => header)], isHeader: true },
      ...(body.length > 0 ? [{ row: 1, column: 0, cells: body, formats }] : []),
    ],
    freezeRows: 1,
  };
}

/** Tabs between cells, as Excel takes it when pasted; amounts to the last digit. */
export function listText<Line extends { readonly row: number }>({ lines, columns }: RowList<Line>): string {
  const rows = [columns.map(({ header }) => header), ...lines.map((line) => columns.map(({ cellOf }) => textOf(cellOf(line))))];
  return rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function written(cell: ListCell): CellToWrite {
  return typeof cell === 'object' && cell !== null ? plainNumber(cell) : cell;
}

function textOf(cell: ListCell): string {
  return cell === null ? '' : typeof cell === 'object' ? cell.toFixed() : String(cell);
}
