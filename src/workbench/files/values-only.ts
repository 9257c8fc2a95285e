import type { BookSheet, CellInput } from '../grid/grid';
import { inputOf, isFormula } from '../grid/cell-input';

/** The sheet with what each formula showed in the formula's place, spilled cells included; nothing in it is computed any more. */
export function valuesOnly({ cells, values = [], spills: _, ...sheet }: BookSheet): BookSheet {
  const height = Math.max(cells.length, values.length);
  return {
    ...sheet,
    cells: Array.from({ length: height }, (_row, r): CellInput[] => {
      const [inputs, shown] = [cells[r] ?? [], values[r] ?? []];
      return Array.from({ length: Math.max(inputs.length, shown.length) }, (_cell, c) => {
        const input = inputs[c] ?? null;
        return input === null || isFormula(input) ? inputOf(shown[c] ?? null) : input;
      });
    }),
  };
}
