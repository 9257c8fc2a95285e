import type { Decimal } from '../../../engine/amounts/money';
import { amountIn } from '../sheet/amount-cell';
import { cellsOfLine } from '../sheet/canonical';
import { closeColumns, countColumn } from '../sheet/columns';

export interface ClosedSums {
  readonly agencies: number;
  /** Yuan; null where it was not known what was paid. */
  readonly due: Decimal | null;
}

/** What a close came to, as its lines say; null where they have no total. */
export function sumsOfLines(lines: readonly string[]): ClosedSums | null {
  const total = lines.find((line) => line.startsWith('total\t'));
  if (total === undefined) return null;
  const cells = cellsOfLine(total);
  const agencies = Number(cells[countColumn]);
  return Number.isInteger(agencies) ? { agencies, due: amountIn(cells[closeColumns.due]) } : null;
}
