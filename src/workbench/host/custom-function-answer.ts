import type { CellError, CellValue, ErrorName, FunctionEntry } from '../grid/grid';
import { errorNames } from './error-names';

/** One function's result as office.js sends it. */
export interface Answer {
  readonly id: number;
  readonly isFailed: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** Both forms: `[id, ok, value, errorCode?, …]` from CustomFunctions 1.7 on, an object before. */
export function parseAnswer(wire: unknown): Answer {
  if (Array.isArray(wire)) {
    const [id, isFine, value, code] = wire as unknown[];
    return { id: Number(id), isFailed: isFine !== true, value, errorCode: isFine === true ? undefined : Number(code) };
  }
  const { id, failed, value, errorCode } = wire as Record<string, unknown>;
  return { id: Number(id), isFailed: failed === true, value, errorCode: errorCode === undefined ? undefined : Number(errorCode) };
}

// office.js: `_getCustomFunctionResultErrorCodeFromErrorCode`, and 9, 10 for functions that it does not know. 2, 3 and 4 are failures of its own.
const failures: Readonly<Record<number, ErrorName>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const wrong: CellError = { error: '#VALUE!' };

/** What the cells show: never ragged, never blank; a matrix from a function declared scalar, a ragged or an empty one is #VALUE!. */
export function cellsOf({ isFailed, value, errorCode }: Answer, entry: FunctionEntry): CellValue[][] {
  if (isFailed) return [[failure(errorCode ?? 0, value)]];
  if (!Array.isArray(value)) return [[cell(value)]];
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix || entry.result.dimensionality !== 'matrix') return [[wrong]];
  return (rows as unknown[][]).map((row) => row.map(cell));
}

/** Only errors made as #VALUE! or #N/A keep their sentence. */
function failure(code: number, value: unknown): CellError {
  const error = failures[code] ?? '#VALUE!';
  const carries = (code === 1 || code === 7) && typeof value === 'string' && value !== '';
  return carries ? { error, message: value } : { error };
}

function cell(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return wrong;
  const { basicType, basicValue, code, message } = value as Record<string, unknown>;
  if (basicType !== 'Error') return typeof basicValue === 'number' || typeof basicValue === 'string' ? basicValue : wrong;
  const error = errorNames.find((name) => name === (basicValue ?? code)) ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}
