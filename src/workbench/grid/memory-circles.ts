import type { Area } from './grid';
import { cellKey, type FormulaCell, type Sheet } from './memory-sheet';
import { covers, meets } from './memory-spill';

export interface CircleWatch {
  /** From here on the formula is being computed, and whatever is computed before its end is computed for it. */
  begin(formula: FormulaCell): void;
  /** The formula begun last reads this area: where one of those that are being computed shows there, all from it on are in a circle. */
  look(sheet: Sheet, area: Area): void;
  /** Whether the formula was found to be in a circle. */
  end(formula: FormulaCell): boolean;
}

export function circleWatch(): CircleWatch {
  // In the order in which they began.
  const computing = new Set<FormulaCell>();
  const spilling = new Set<FormulaCell>();
  const circular = new Set<FormulaCell>();

  const shownBy = (sheet: Sheet, area: Area): FormulaCell | undefined => {
    const isThere = (formula: FormulaCell) => formula.sheet === sheet && meets(covers(formula), area);
    if (area.rows > 1 || area.columns > 1) return [...computing].find(isThere);
    // Long chains of single cells: not one by one.
    const own = sheet.formulas.get(cellKey(area.row, area.column));
    return own && computing.has(own) ? own : [...spilling].find(isThere);
  };

  return {
    begin(formula) {
      computing.add(formula);
      if (formula.spill) spilling.add(formula);
    },
    look(sheet, area) {
      const first = shownBy(sheet, area);
      if (!first) return;
      let isInside = false;
      for (const formula of computing) {
        isInside ||= formula === first;
        if (isInside) circular.add(formula);
      }
    },
    end(formula) {
      computing.delete(formula);
      spilling.delete(formula);
      return circular.delete(formula);
    },
  };
}
