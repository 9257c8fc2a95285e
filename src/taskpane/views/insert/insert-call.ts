// From a call to cells: which cells, which formulas, and what the cells show afterwards.
import { errorReason } from '../../../excel/error-reason';
import { readCells } from '../../../excel/cells/read-cells';
import { maximumColumns, maximumRows } from '../../../sheet/sheet-size';
import { overlap, sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import { isInTable, writeCells } from '../../../excel/cells/write-cells';
import { cellFormulas, spilledFormula, type Size } from '../../../sheet/call-formulas';
import { answerOfCall, answerText, previewRows, type Matrix } from '../../calls/answer-of-call';
import { sizeOf, sizeText, type Call } from '../../calls/call';

export interface InsertOptions {
  readonly spills: boolean;
  readonly isEachCell: boolean;
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
  /** How much of the cells to read, then of those to write, is done. */
  readonly onProgress?: (done: number, of: number) => void;
}

export type InsertOutcome =
  | {
      readonly state: 'written';
      readonly area: SheetArea;
      readonly first: string;
      readonly shown: string;
      /** The first cell that differs from the preview; null where none does. */
      readonly differs: { readonly cell: string; readonly shown: string; readonly expected: string } | null;
    }
  | { readonly state: 'filled'; readonly count: number; readonly first: string; readonly area: SheetArea }
  | { readonly state: 'refused'; readonly reason: string }
  /** So many rows of formulas were written before a person stopped it; they stay. */
  | { readonly state: 'stopped'; readonly rows: number }
  | { readonly state: 'too-many'; readonly cells: number }
  | { readonly state: 'beyond-sheet'; readonly size: string }
  | { readonly state: 'own-cells'; readonly argument: string; readonly address: string };

/** Formulas that each compute a whole table: more would keep Excel busy for minutes. */
export const mostTableFormulas = 500;

/** Never rejects. */
export async function insertCall(call: Call, at: SheetArea, options: InsertOptions): Promise<InsertOutcome> {
  const { spills, isEachCell, overwrite = false, signal, onProgress } = options;
  const abortable = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  let rows = 0;
  try {
    const isSpilled = spills && !isEachCell && !(await isInTable(at));
    const expected = await answerOfCall(call, { firstRows: previewRows, ...abortable });
    const size = call.size ?? sizeOfMatrix(expected);
    if (!isSpilled && !call.size && size.rows * size.columns > mostTableFormulas)
      return { state: 'too-many', cells: size.rows * size.columns };
    if (at.row + size.rows > maximumRows || at.column + size.columns > maximumColumns)
      return { state: 'beyond-sheet', size: sizeText(size) };
    const area = sheetArea(at.sheet, at.row, at.column, size.rows, size.columns);
    const argument = argumentUnder(call, area);
    if (argument !== null) return { state: 'own-cells', argument, address: area.address };
    const formulas = isSpilled
      ? [[{ formula: spilledFormula(call, { sheet: at.sheet, spills }) }]]
      : cellFormulas(call, size, { sheet: at.sheet, spills });
    const written = await writeCells(at, formulas, {
      overwrite,
      ...(isSpilled && { spill: size }),
      ...abortable,
      onProgress: (done, of) => {
        rows = done;
        onProgress?.(done, of);
      },
    });
    if (written.state === 'filled') return { ...written, area };
    if (written.state === 'refused') return written;
    return { state: 'written', area, ...(await comparison(area, expected)) };
  } catch (error) {
    if (signal?.aborted) return { state: 'stopped', rows };
    return { state: 'refused', reason: errorReason(error) };
  }
}

export function sizeOfMatrix(cells: Matrix): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** The argument that has a cell in the area; null where none has. */
export function argumentUnder(call: Call, area: SheetArea): string | null {
  const under = call.given.find(([, given]) => given.state === 'cells' && overlap(given.area, area) !== null);
  return under?.[0].name ?? null;
}

/** The area of the whole result; of the first cell where its size is not known yet. */
export function resultArea(call: Call, at: SheetArea, answered: Matrix | null): SheetArea {
  const { rows, columns } = call.size ?? (answered ? sizeOfMatrix(answered) : sizeOf(undefined));
  return sheetArea(at.sheet, at.row, at.column, rows, columns);
}

const looks = 40;
const pause = 150;

/** Waits until the cells show what was expected, or for some seconds: functions answer after Excel has taken the formula. */
async function comparison(area: SheetArea, expected: Matrix) {
  const rows = Math.min(area.rows, previewRows);
  const sample = sheetArea(area.sheet, area.row, area.column, rows, area.columns);
  const first = sheetArea(area.sheet, area.row, area.column, 1, 1).address;
  for (let look = 1; ; look++) {
    const { values } = await readCells(sample);
    const shown = answerText(values[0]?.[0]);
    const differs = firstDifference(sample, values, expected);
    if (!differs || look === looks) return { first, shown, differs };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function firstDifference(area: SheetArea, values: Matrix, expected: Matrix) {
  for (const [i, row] of values.entries()) {
    for (const [j, value] of row.entries()) {
      const [shown, wanted] = [answerText(value), answerText(expected[i]?.[j])];
      if (shown !== wanted) return { cell: sheetArea(area.sheet, area.row + i, area.column + j, 1, 1).address, shown, expected: wanted };
    }
  }
  return null;
}
