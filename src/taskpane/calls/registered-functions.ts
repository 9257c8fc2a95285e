// The functions that answer the cells, as start.ts registered them: the pane's previews ask the very same ones.
import type { FunctionName } from '../../engine/tables/declarations';
import type { Cells } from '../../engine/tables/shapes';

/** Arguments in their order; null where one is left out, as Excel hands it over. */
export type RegisteredFunction = (...given: (Cells | null)[]) => Promise<Cells>;
export type RegisteredFunctions = Readonly<Record<FunctionName, RegisteredFunction>>;

let registered: RegisteredFunctions | undefined;

export function keepRegisteredFunctions(functions: RegisteredFunctions): void {
  registered = functions;
}

/** By id; undefined where this page registered none, as outside Excel. */
export function registeredFunction(id: FunctionName): RegisteredFunction | undefined {
  return registered?.[id];
}
