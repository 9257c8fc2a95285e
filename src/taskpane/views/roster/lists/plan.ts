// A list as a sheet of its own, and as text.
import { plainNumber } from '../../../../engine/tiers/exact-answers';
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WriteBlock, WritePlan } from '../../../../excel/plan/shape';
import type { ListCell, RowList } from './row-list';

/** Title and facts where the list has some, headers, and the lines below in the order of the list; printed a page wide, the headers on each. */
export function listPlan<Line extends { readonly row: number }>({ lines, columns, sheet, head = [] }: RowList<Line>): WritePlan {
  // A blank row between, so that Excel takes the lines for a table of their own.
  const headerRow = head.length === 0 ? 0 : head.length + 2;
  const above: WriteBlock[] =
    head.length === 0
      ? []
      : [
          { row: 0, column: 0, cells: [[sheet]], isHeader: true },
          ...head.map(({ term, cell, format }, i): WriteBlock => ({
            row: i + 1,
            column: 0,
            cells: [[term, written(cell)]],
            formats: [null, format],
          })),
        ];
  const body = lines.map((line) => columns.map(({ cellOf }) => written(cellOf(line))));
  const formats = columns.map(({ format }) => format);
  return {
    sheet: { newName: sheet },
    blocks: [
      ...above,
      { row: headerRow, column: 0, cells: [columns.map(({ header }) => header)], isHeader: true },
      ...(body.length > 0 ? [{ row: headerRow + 1, column: 0, cells: body, formats }] : []),
    ],
    freezeRows: headerRow + 1,
    print: { rows: headerRow + 1 + body.length, columns: columns.length, headerRow, footer: '&P / &N' },
  };
}

/** Tabs between cells, as Excel takes it when pasted; amounts to the last digit. A text that Excel would take for a formula gets an apostrophe. */
export function listText<Line extends { readonly row: number }>({ lines, columns }: RowList<Line>): string {
  const rows = [columns.map(({ header }) => header), ...lines.map((line) => columns.map(({ cellOf }) => textOf(cellOf(line))))];
  return rows.map((cells) => cells.map((cell) => cell.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function written(cell: ListCell): CellToWrite {
  return typeof cell === 'object' && cell !== null ? plainNumber(cell) : cell;
}

function textOf(cell: ListCell): string {
  if (typeof cell === 'string') return /^\s*(?:[=@]|[+-](?![\d.,]*$))/.test(cell) ? `'${cell}` : cell;
  return cell === null ? '' : typeof cell === 'object' ? cell.toFixed() : String(cell);
}
