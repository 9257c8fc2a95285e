// What a ROSTER or a SCHEDULE assesses by the workbook's version, read from the cells that its formula names.
import type { CellPlace } from '../../../../../engine/tiers/deposit-difference';
import { byArgument } from '../../../../../engine/tables/declarations';
import { leftOut, type Cells } from '../../../../../engine/tables/shapes';
import { readPlainCells } from '../../../../../excel/cells/read-plain-cells';
import { type AmountsByWorkbook, rosterAmounts, scheduleAmounts } from '../../../../../roster/assess/amounts-by-workbook';
import type { RulebookReading } from '../../../../../rules/rulebook';
import { firstRows, sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { runInSlices } from '../../../../long-work/run-pausing';
import type { FormulaOfVersion } from './formula-of-version';

export interface TableFormula {
  readonly at: CellPlace;
  readonly call: Extract<FormulaOfVersion, { state: 'table' }>;
}

export interface PlacedAmounts extends AmountsByWorkbook {
  /** Where a row's amount stands: of a SCHEDULE the GMV that it read, of a ROSTER the cell that it answers. */
  readonly placeOf: (row: number) => CellPlace;
}

/** `used` are the filled cells of each sheet, by its name in small letters. Rejects as readPlainCells does. */
export async function amountsOfTable(
  { at, call }: TableFormula,
  used: ReadonlyMap<string, SheetArea>,
  reading: RulebookReading,
  signal: AbortSignal,
): Promise<PlacedAmounts> {
  const areas = call.args.map((argument) => {
    if (!('area' in argument)) return null;
    const { sheet, row, column, rows, columns } = argument.area;
    return sheetArea(sheet ?? at.sheet, row, column, rows, columns);
  });
  const filled = filledRows(areas, used);
  const given: Cells[] = [];
  for (const [i, argument] of call.args.entries()) {
    const area = areas[i];
    if (area) given.push(await readPlainCells(firstRows(area, filled), { signal }));
    else given.push('value' in argument ? [[argument.value]] : leftOut);
  }
  if (call.name === 'ROSTER') {
    const { agency = leftOut, date = leftOut, amount = leftOut, month = leftOut, rule = leftOut } = byArgument('ROSTER', given);
    // Its first row is the header.
    const placeOf = (row: number): CellPlace => ({ ...at, row: at.row + 1 + row });
    return { ...rosterAmounts(reading, { agency, date, amount, month, rule }), placeOf };
  }
  const { agency = leftOut, month = leftOut, gmv = leftOut, held = leftOut, rule = leftOut } = byArgument('SCHEDULE', given);
  const { gmv: place } = byArgument('SCHEDULE', areas);
  const placeOf = (row: number): CellPlace => (place ? { sheet: place.sheet, row: place.row + row, column: place.column } : at);
  const amounts = await runInSlices(scheduleAmounts(reading, { agency, month, gmv, held, rule }), signal);
  return { ...amounts, placeOf };
}

/** Blank rows below the last filled cell answer nothing; columns of one height stay of one height. */
function filledRows(areas: readonly (SheetArea | null)[], used: ReadonlyMap<string, SheetArea>): number {
  const ends = areas.map((area) => {
    const filled = area && used.get(area.sheet.toLowerCase());
    return area && filled ? filled.row + filled.rows - area.row : 0;
  });
  return Math.max(1, ...ends);
}
