// What Excel hands over as an argument.
import { declarations, type ByArgument, type FunctionName } from '../engine/tables/declarations';
import { leftOut, type Cells } from '../engine/tables/shapes';

/**
 * The cells of an argument; undefined where the formula leaves it out, an error where it has no cell at all. Excel pads what is left out with null, and office.js puts an
 * invocation object behind the last argument, so an object counts as left out unless it is an error or a rich value.
 */
export function cellsOf(argument: unknown): Cells | undefined {
  if (Array.isArray(argument)) return (argument as unknown[][])[0]?.length ? (argument as unknown[][]) : withoutCells;
  if (argument === null || argument === undefined) return undefined;
  return typeof argument !== 'object' || 'basicType' in argument || 'code' in argument ? [[argument]] : undefined;
}

// No Excel is known to hand one over; taken as a blank it would answer for cells that are not there.
const withoutCells: Cells = [[{ code: '#VALUE!' }]];

/** The cells of each argument of a table; one that is left out is a blank cell. */
export function cellsByArgument<N extends FunctionName>(name: N, given: ByArgument<N, unknown>): ByArgument<N, Cells> {
  const cells = declarations[name].arguments.map((argument) => [
    argument.name,
    cellsOf(given[argument.name as keyof typeof given]) ?? leftOut,
  ]);
  return Object.fromEntries(cells) as ByArgument<N, Cells>;
}
