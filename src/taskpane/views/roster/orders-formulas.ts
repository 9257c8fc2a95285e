// The formulas of a roster made of order lines; it begins at A1 of its sheet.
import { sheetArea, type SheetArea } from '../../../excel/sheet-area';
import type { HeldJoin } from '../../../roster/orders-cells';

/** =TUIKE.ROSTER(agency, date, amount, month of assessment). */
export function rosterFormula(columns: readonly SheetArea[], assessed: string, isDated: boolean): string {
  const ranges = columns.map((area) => `${sheetPrefix(area.sheet)}${area.address}`);
  return `=TUIKE.ROSTER(${[...ranges, quoted(assessed), ...(isDated ? [quoted('dated')] : [])].join(',')})`;
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
  const at = (column: number) =>
    `${sheetPrefix(area.sheet)}${sheetArea(area.sheet, area.row + listRow, area.column + column, 1, 1).address}`;
  const [own, other] = [sheetArea('', row, 0, 1, 1).address, at(agencyColumn)];
  const [here, there] = [String(named), String(cells[listRow]?.[agencyColumn])];
  // Alike to us though not to Excel: spaces around, full-width forms.
  const isSame = here === there ? `${own}&""=${other}&""` : `AND(${own}&""=${quoted(here)},${other}&""=${quoted(there)})`;
  const held = at(heldColumn);
  return `=IF(${isSame},IF(${held}="","",${held}),NA())`;
}

/** SHORTFALL or SURPLUS of every row of the roster; blank where nothing is known to be held, which is not 0. */
export function withGuardedHeld(name: 'SHORTFALL' | 'SURPLUS', rows: number, rule: string | null): string {
  const [gmv, held] = [sheetArea('', 1, 1, rows, 1).address, sheetArea('', 1, 5, rows, 1).address];
  return `=IF(${held}="","",TUIKE.${name}(${gmv},${held}${rule === null ? '' : `,${quoted(rule)}`}))`;
}

const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
