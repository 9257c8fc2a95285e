// What the cells of a formula will show: the registered function itself, asked with the cells as they are now.
import { readCells, type CellsRead } from '../../excel/cells/read-cells';
import { sheetArea } from '../../sheet/sheet-area';
import type { Call } from './call';
import { guardOfResult } from '../../sheet/call-formulas';
import { registeredFunction } from './registered-functions';

export type AnswerRows = readonly (readonly unknown[])[];

/** So many rows are shown before the formula is written, and compared with the cells after. */
export const previewRows = 5;

export interface AnswerOptions {
  /** Only so many rows from the top, of functions that answer cell by cell; all where it is left out. */
  readonly firstRows?: number;
  readonly onProgress?: (cellsRead: number, cells: number) => void;
  readonly signal?: AbortSignal;
}

/** rows × columns of plain values and errors ({ code, message }). Rejects with the signal's reason, or where Excel refuses to read. */
export async function answerOfCall(call: Call, { firstRows, onProgress, signal }: AnswerOptions = {}): Promise<AnswerRows> {
  const ask = registeredFunction(call.name);
  if (!ask) throw new Error(`TUIKE.${call.name} is not registered in this page.`);
  const areas = call.given.map(([, given]) => {
    if (given.state !== 'cells') return null;
    const { sheet, row, column, rows, columns } = given.area;
    return sheetArea(sheet, row, column, call.size && firstRows ? Math.min(rows, firstRows) : rows, columns);
  });
  const total = areas.reduce((sum, area) => sum + (area ? area.rows * area.columns : 0), 0);
  const matrices: (AnswerRows | null)[] = [];
  let before = 0;
  for (const [index, [, given]] of call.given.entries()) {
    const area = areas[index];
    if (!area) {
      matrices.push(given.state === 'value' ? [[given.value]] : null);
      continue;
    }
    const done = before;
    const options = {
      also: ['kinds'] as const,
      onProgress: (cells: number) => onProgress?.(done + cells, total),
      ...(signal && { signal }),
    };
    matrices.push(handedOver(await readCells(area, options)));
    before += area.rows * area.columns;
  }
  const answered: AnswerRows = await ask(...matrices);
  const guard = guardOfResult(call);
  return guard === null ? answered : guarded(matrices[call.given.findIndex(([, given]) => given === guard)]!, answered);
}

/** Cells as Excel hands them to a function: a blank is null, an error an object. */
export function handedOver({ values, kinds }: Pick<CellsRead, 'values' | 'kinds'>): AnswerRows {
  return values.map((row, i) => row.map((value, j) => (value === '' ? null : kinds?.[i]?.[j] === 'Error' ? { code: value } : value)));
}

/** IF(condition="","",answered), cell by cell, as Excel repeats a single row or column of either. */
export function guarded(condition: AnswerRows, answered: AnswerRows): AnswerRows {
  const rows = Math.max(condition.length, condition.length === 1 && condition[0]!.length === 1 ? 1 : answered.length);
  if (condition.length === 1 && condition[0]!.length === 1) {
    const [[cell]] = condition as [[unknown]];
    return isBlank(cell) ? [['']] : isError(cell) ? [[cell]] : answered;
  }
  const columns = Math.max(condition[0]!.length, answered[0]!.length);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const cell = at(condition, i, j);
      return isBlank(cell) ? '' : isError(cell) ? cell : at(answered, i, j);
    }),
  );
}

export const isError = (cell: unknown): cell is { readonly code: string; readonly message?: string } =>
  typeof cell === 'object' && cell !== null && 'code' in cell;

/** As the cell shows it without a number format; blank is empty text. */
export function answerText(cell: unknown): string {
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';
}

const isBlank = (cell: unknown): boolean => cell === null || cell === '';

function at(cells: AnswerRows, i: number, j: number): unknown {
  const row = cells.length === 1 ? cells[0]! : cells[i];
  return row && (row.length === 1 ? row[0] : row[j]);
}
