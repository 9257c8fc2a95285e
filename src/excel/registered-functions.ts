// The functions that answer the cells, as start.ts registered them: the pane's previews ask the very same ones.

/** One argument: a matrix of cells; null where it is left out, as Excel hands it over. */
export type RegisteredFunction = (...given: (readonly (readonly unknown[])[] | null)[]) => Promise<unknown[][]>;

let registered: Readonly<Record<string, RegisteredFunction>> = {};

export function keepRegisteredFunctions(functions: Readonly<Record<string, unknown>>): void {
  registered = functions as Readonly<Record<string, RegisteredFunction>>;
}

/** By id; undefined where this page registered none, as outside Excel. */
export function registeredFunction(id: string): RegisteredFunction | undefined {
  return registered[id];
}
