// What the columns of the table hold that the selected cells stand in, asked of Excel: its header, and the cells around them.
import { readCells } from '../../../../excel/cells/read-cells';
import { tableAtHand } from '../../../../excel/cells/table-at-hand';
import { columnContents, type ColumnOfTable } from '../../../../roster/lookup/column-contents';
import { tableBlock } from '../../../../roster/table/table-block';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { tuikeCallsIn } from '../../../../sheet/tuike-call';
import { cellOf } from '../cell/cell-of';

export interface ColumnAround extends ColumnOfTable {
  /** In capitals, the function whose answers stand in it; null where no one function does. */
  readonly answeredBy: string | null;
}

/** By column of the sheet, from 0; columns outside the table are not in it. */
export type ColumnsAround = ReadonlyMap<number, ColumnAround>;

const rowsRead = 200;
const cellsRead = 20_000;
/** A day or a month as cells show one: the number below it is a serial. */
const dayShown = /^\s*\d{4}\s*[-/.年]\s*\d{1,2}/;

/** Rejects only when the signal is aborted: where Excel does not say, nothing is known. */
export async function columnsAround(selected: SheetArea, signal: AbortSignal): Promise<ColumnsAround> {
  try {
    const table = await tableAtHand();
    if (!table) return new Map();
    const filled = table.outside?.filled ?? table.area;
    const isTable = table.name !== null && !table.outside;
    const rows = Math.max(20, Math.min(rowsRead, Math.floor(cellsRead / filled.columns)));
    const row = selected.row - filled.row;
    const lastRow = row + selected.rows - 1;
    const top = await readPart(filled, 0, rows, signal);
    const known = contentsOf(top, selected.column, isTable ? { header: table.hasHeader ? 'first' : 'none' } : {}, { row, lastRow });
    if (isTable || row < rows) return known;
    // Another table may begin below those rows.
    const near = contentsOf(
      await readPart(filled, row - rows + 1, rows, signal),
      selected.column,
      {},
      { row: rows - 1, lastRow: rows - 1 },
    );
    return [...near.values()].some(({ header, content }) => header !== '' && content === 'gmv') ? near : known;
  } catch (error) {
    if (signal.aborted) throw error;
    return new Map();
  }
}

interface Part {
  readonly area: SheetArea;
  readonly cells: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

async function readPart(filled: SheetArea, from: number, rows: number, signal: AbortSignal): Promise<Part> {
  const area = sheetArea(filled.sheet, filled.row + from, filled.column, Math.min(rows, filled.rows - from), filled.columns);
  const { values, formulas, texts, kinds } = await readCells(area, { also: ['formulas', 'texts', 'kinds'], signal });
  const cell = (value: unknown, i: number, j: number): unknown => {
    const shown = texts?.[i]?.[j] ?? '';
    return typeof value === 'number' && dayShown.test(shown) ? shown : cellOf(value, kinds?.[i]?.[j]);
  };
  return {
    area,
    cells: values.map((row, i) => row.map((value, j) => cell(value, i, j))),
    formulas: (formulas ?? []).map((row) => row.map((formula) => (String(formula).startsWith('=') ? String(formula) : ''))),
  };
}

function contentsOf(
  { area, cells, formulas }: Part,
  column: number,
  hints: { readonly header?: 'first' | 'none' },
  at: { readonly row: number; readonly lastRow: number },
): ColumnsAround {
  const block = hints.header === undefined ? tableBlock(cells, column - area.column) : { column: 0, columns: area.columns };
  const cut = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((line) => line.slice(block.column, block.column + block.columns));
  const written = cut(formulas);
  const found = columnContents({ cells: cut(cells), formulas: written, ...at, ...hints });
  return new Map(
    found.map(({ answersFrom, ...column }, index) => [
      area.column + block.column + index,
      { ...column, answersFrom: answersFrom === null ? null : area.row + answersFrom, answeredBy: functionIn(written, index) },
    ]),
  );
}

function functionIn(formulas: readonly (readonly string[])[], column: number): string | null {
  const names = new Set(formulas.flatMap((row) => tuikeCallsIn(row[column] ?? '')));
  return names.size === 1 ? [...names][0]! : null;
}
