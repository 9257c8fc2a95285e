import { constantOf, isFormula } from './cell-input';
import type { Area, CellInput, Changed } from './grid';
import type { Calculation } from './memory-calculation';
import { cellKey, newFormula, show, type Sheet } from './memory-sheet';
import { covers, meets } from './memory-spill';

/** Puts inputs into a sheet's cells and computes what follows. Answers every place that may show something else now. */
export function writeCells(
  sheet: Sheet,
  area: Area,
  cells: readonly (readonly (CellInput | undefined)[])[],
  calculation: Pick<Calculation, 'compute' | 'forget' | 'withdraw'>,
): readonly Changed[] {
  const places: Changed[] = [{ sheet: sheet.id, area }];
  for (const formula of sheet.formulas.values()) {
    if (!formula.spill || !meets(formula.spill, area)) continue;
    places.push({ sheet: sheet.id, area: covers(formula) });
    calculation.withdraw(formula);
  }
  const written = [];
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const input = cells[r]?.[c];
      if (input === undefined) continue;
      const [row, column] = [area.row + r, area.column + c];
      const formula = sheet.formulas.get(cellKey(row, column));
      if (formula) calculation.forget(formula);
      if (isFormula(input)) {
        const made = newFormula(sheet, row, column, input);
        sheet.formulas.set(cellKey(row, column), made);
        // Shown at once, so that a spill does not take the cell for a free one.
        show(sheet, row, column, 0);
        written.push(made);
      } else {
        show(sheet, row, column, input === '' ? null : constantOf(input));
      }
    }
  }
  calculation.compute(written, places);
  return places;
}
