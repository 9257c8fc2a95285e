// What Excel hands over as an argument, and the shapes that the functions take.
import type { ArgumentName, Problem } from '../engine/problem';
import type { Matrix } from './answer';

/**
 * The cells of an argument; undefined where the formula leaves it out. Excel pads what is left out with null, and office.js puts an
 * invocation object behind the last argument, so an object counts as left out unless it is an error or a rich value.
 */
export function cellsOf(argument: unknown): Matrix | undefined {
  if (Array.isArray(argument)) return argument as unknown[][];
  if (argument === null || argument === undefined) return undefined;
  return typeof argument !== 'object' || 'basicType' in argument || 'code' in argument ? [[argument]] : undefined;
}

/** The one value of an argument; null where it is left out. Refuses a range of more cells. */
export function oneValue(argument: unknown, name: ArgumentName): { readonly cell: unknown } | Problem {
  const cells = cellsOf(argument);
  const [rows, columns] = [cells?.length ?? 1, cells?.[0]?.length ?? 1];
  return rows === 1 && columns === 1 ? { cell: cells?.[0]?.[0] ?? null } : { code: 'not-one-value', argument: name, rows, columns };
}

/** Columns of one height: the first argument's. Answers their cells by row, or which one is no such column. */
export function columnsOf<Name extends ArgumentName>(
  given: Readonly<Record<Name, unknown>>,
): { readonly rows: number; readonly cells: Record<Name, Matrix> } | Problem {
  const names = Object.keys(given) as Name[];
  const cells = {} as Record<Name, Matrix>;
  let height: number | undefined;
  for (const name of names) {
    const matrix = cellsOf(given[name]) ?? [[null]];
    const [rows, columns] = [matrix.length, matrix[0]?.length ?? 0];
    height ??= rows;
    if (columns !== 1 || rows !== height) return { code: 'not-a-column', argument: name, rows, columns, expected: height };
    cells[name] = matrix;
  }
  return { rows: height ?? 0, cells };
}
