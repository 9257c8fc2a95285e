import type { FunctionName } from '../engine/tables/declarations';
import type { Matrix } from './answer';
import * as functions from './functions';

/** As Excel calls one: cells of each argument in its order, null where it is left out. */
type AsCalled = (...given: (Matrix | null)[]) => Promise<Matrix>;

/**
 * Makes the functions known to Excel under their ids; to be called before anything else is loaded. Excel's calls go through `counted`. Answers
 * the functions by id.
 */
export function registerFunctions(counted: <T>(call: () => Promise<T>) => Promise<T>): Readonly<Record<FunctionName, AsCalled>> {
  // What the metadata generator demands of their types is less than Excel hands over: null, and cells that nobody writes into.
  const known = functions satisfies Record<FunctionName, unknown> as unknown as Readonly<Record<FunctionName, AsCalled>>;
  for (const [id, implementation] of Object.entries(known)) {
    CustomFunctions.associate(id, (...given: Parameters<AsCalled>) => counted(() => implementation(...given)) as never);
  }
  return known;
}
