// The formulas of a roster made of order lines; it begins at A1 of its sheet.
import { cellAddress, rectangleAddress } from '../../../../sheet/address';
import { quotedText, tuikeText, unlessBlank } from '../../../../sheet/formula-texts';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { quotedPrefix } from '../../../../sheet/sheet-name';
import type { HeldJoin } from '../../../../roster/orders/cells';

/** =TUIKE.ROSTER(agency, date, amount, month of assessment). */
export function rosterFormula(columns: readonly SheetArea[], assessed: string, isDated: boolean): string {
  const ranges = columns.map((area) => `${quotedPrefix(area.sheet)}${area.address}`);
  return `=${tuikeText('ROSTER', [...ranges, quotedText(assessed), ...(isDated ? [quotedText('dated')] : [])])}`;
}

/**
 * The balance straight from the list, for as long as both rows still name the agency that they were matched by: order lines that are
 * added or a list that is sorted move rows, and a balance beside another agency would be money lost. Then it is #N/A.
 */
export function heldFormula(
  row: number,
  named: string | number,
  { area, cells, agencyColumn, heldColumn }: HeldJoin & { readonly area: SheetArea; readonly agencyColumn: number },
  listRow: number,
): string {
  const at = (column: number) => `${quotedPrefix(area.sheet)}${cellAddress(area.row + listRow, area.column + column)}`;
  const [own, other] = [cellAddress(row, 0), at(agencyColumn)];
  const [here, there] = [String(named), String(cells[listRow]?.[agencyColumn])];
  // Alike to us though not to Excel: spaces around, full-width forms.
  const isSame = here === there ? `${own}&""=${other}&""` : `AND(${own}&""=${quotedText(here)},${other}&""=${quotedText(there)})`;
  const held = at(heldColumn);
  return `=IF(${isSame},${unlessBlank(held, held)},NA())`;
}

/** SHORTFALL or SURPLUS of every row of the roster; blank where nothing is known to be held, which is not 0. */
export function withGuardedHeld(name: 'SHORTFALL' | 'SURPLUS', rows: number, rule: string | null): string {
  const [gmv, held] = [1, 5].map((column) => rectangleAddress({ row: 1, column, rows, columns: 1 })) as [string, string];
  return `=${unlessBlank(held, tuikeText(name, [gmv, held, rule === null ? '' : quotedText(rule)]))}`;
}
