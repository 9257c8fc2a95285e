// Whether cells have the shape that an argument takes, and which of them answers for a row.
import type { ArgumentName, Problem } from '../amounts/problem';
import { declarations, type Argument, type ByArgument, type FunctionName } from './declarations';

/** Rows × columns, never ragged, never empty. */
export type Cells = readonly (readonly unknown[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

export const shapeOf = (cells: Cells): Shape => ({ rows: cells.length, columns: cells[0]?.length ?? 0 });

/** What an argument that is left out stands for. */
export const leftOut: Cells = [[null]];

/** The first of these arguments, in their order, whose cells the function refuses for their shape. */
export function shapeProblem<N extends FunctionName>(
  name: N,
  given: ByArgument<N, Cells>,
  argumentNames: readonly (keyof ByArgument<N, Cells>)[],
): Problem | null {
  const declared: readonly Argument[] = declarations[name].arguments;
  const shapes = given as Readonly<Partial<Record<ArgumentName, Cells>>>;
  const height = shapes[declared[0]!.name]!.length;
  for (const argument of declared) {
    if (!(argumentNames as readonly ArgumentName[]).includes(argument.name)) continue;
    const problem = problemOfShape(argument, shapeOf(shapes[argument.name]!), height);
    if (problem) return problem;
  }
  return null;
}

/** `height` is that of the function's first argument. */
export function problemOfShape({ name, takes }: Argument, { rows, columns }: Shape, height: number): Problem | null {
  switch (takes) {
    case 'cells':
      return null;
    case 'one':
      return rows === 1 && columns === 1 ? null : { code: 'not-one-value', argument: name, rows, columns };
    case 'column':
      return columns === 1 && rows === height ? null : { code: 'not-a-column', argument: name, rows, columns, expected: height };
    case 'one-or-column':
      // A longer column is refused, since what it says beyond the rows would be lost.
      return columns === 1 && (rows === 1 || rows <= height)
        ? null
        : { code: 'not-a-column', argument: name, rows, columns, expected: height };
  }
}

/** The cell of one value or a column that answers for row `i`; a problem beyond a shorter column. */
export function cellOfRow(argument: ArgumentName, cells: Cells, i: number): { readonly cell: unknown } | Problem {
  if (cells.length === 1) return { cell: cells[0]![0] };
  return i < cells.length ? { cell: cells[i]![0] } : { code: 'beyond-argument', argument, ...shapeOf(cells) };
}
