import { readCells } from '../../../../excel/cells/read-cells';
import { usedPart } from '../../../../excel/cells/used-part';
import { readAddress } from '../../../../sheet/address';
import { formulaTokens } from '../../../../sheet/formula-tokens';
import { sheetArea } from '../../../../sheet/sheet-area';

/** Cells that one area may have for its errors to be looked for. */
const cellsAtMost = 20_000;

/** The first cell with an error that a formula refers to; null where there is none, or it cannot be read. */
export async function errorReferredTo(formula: string, sheet: string, signal: AbortSignal): Promise<string | null> {
  for (const { kind, text } of formulaTokens(formula)) {
    const place = kind === 'area' ? readAddress(text) : undefined;
    if (!place || place.sheet?.includes('[')) continue;
    const whole = sheetArea(place.sheet ?? sheet, place.row, place.column, place.rows, place.columns);
    try {
      const area = await usedPart(whole);
      if (!area || area.rows * area.columns > cellsAtMost) continue;
      const { kinds } = await readCells(area, { also: ['kinds'], signal });
      for (const [i, row] of (kinds ?? []).entries()) {
        const j = row.indexOf('Error');
        if (j >= 0) return sheetArea(area.sheet, area.row + i, area.column + j, 1, 1).address;
      }
    } catch (error) {
      if (signal.aborted) throw error;
    }
  }
  return null;
}
