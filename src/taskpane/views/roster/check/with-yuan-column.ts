import { lookUntil } from '../../../../excel/cells/look-until';
import { readPlainCells } from '../../../../excel/cells/read-plain-cells';
import { sheetArea } from '../../../../sheet/sheet-area';
import { withRole } from '../../../../roster/table/correct-layout';
import { countedRows } from '../../../../roster/table/find-table';
import { isFilled } from '../../../../roster/table/header-row';
import type { UnitFinding } from '../../../../roster/check/unit-check';
import type { FoundTable } from '../find/at-hand';

/**
 * The table with the column that was written at its right, which takes the place of the one that does not count yuan. Its cells are read back;
 * those that Excel has not calculated yet are waited for, ten seconds at most. Rejects where Excel refuses.
 */
export async function withYuanColumn(found: FoundTable, { role, column }: UnitFinding, header: string): Promise<FoundTable> {
  const { source, guess, hints } = found;
  const { area, cells, layout } = source;
  const added = area.columns;
  const place = sheetArea(area.sheet, area.row, area.column + added, area.rows, 1);
  const expected = countedRows(layout).filter((row) => isFilled(cells[row]![column]));
  const read = await lookUntil(
    () => readPlainCells(place),
    (shown) => expected.every((row) => isFilled(shown[row]![0])),
  );
  const wider = { ...layout, columns: [...layout.columns, { index: added, header, role: null }] };
  return {
    source: {
      ...source,
      area: sheetArea(area.sheet, area.row, area.column, area.rows, added + 1),
      cells: cells.map((row, index) => [...row, read[index]![0]]),
      layout: withRole(wider, role, added),
    },
    guess: { ...guess, doubts: new Map([...guess.doubts].filter(([index]) => index !== column)) },
    hints,
  };
}
