import type { CellKind } from '../../../../excel/cells/read-cells';

/** A cell as the engine takes it: an error is an object with its code. */
export function cellOf(value: unknown, kind: CellKind | undefined): unknown {
  return kind === 'Error' ? { code: String(value) } : value;
}
