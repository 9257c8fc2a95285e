// What is written for a roster: on a new sheet, as one ROSTER formula or as values, with the balances beside it.
import { isProblem } from '../../../../engine/amounts/cell';
import { type Month, monthText } from '../../../../engine/amounts/month';
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WriteBlock, WritePlan } from '../../../../excel/plan/shape';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { RosterOrdersText } from '../../../../i18n/en-US/pane/roster/orders';
import type { HeldJoin, RosterCell } from '../../../../roster/orders/cells';
import type { OrderLines } from '../../../../roster/orders/lines';
import { cellAddress, rectangleAddress } from '../../../../sheet/address';
import { quotedText, tuikeText, unlessBlank } from '../../../../sheet/formula-texts';
import { quotedPrefix } from '../../../../sheet/sheet-name';

export interface RosterToWrite {
  /** Where the table of order lines stands. */
  readonly area: SheetArea;
  readonly lines: OrderLines;
  /** In which the GMV was earned. */
  readonly month: Month;
  readonly isDated: boolean;
  readonly isFormula: boolean;
  /** The rows to come, as they will be shown. */
  readonly cells: readonly (readonly RosterCell[])[];
  readonly held: (HeldJoin & { readonly area: SheetArea; readonly agencyColumn: number }) | null;
  /** Per row of the roster, why it has no figures; empty text where it has. */
  readonly notes: readonly string[];
}

const money = '#,##0.00';
const formats = [null, money, '0', money, money];
const heldFormats = [money, money, money];

export function ordersPlan(given: RosterToWrite, text: RosterOrdersText): WritePlan {
  const blocks = given.isFormula ? formulaBlocks(given, text) : valueBlocks(given, text);
  return { sheet: { newName: text.write.sheetName(monthText(given.month + 1)) }, blocks, freezeRows: 1 };
}

/** Its header too: everything that stands on the new sheet but notes. */
export const rosterSize = ({ cells, held }: RosterToWrite) => ({ rows: cells.length + 1, columns: held ? 8 : 5 });

function formulaBlocks(given: RosterToWrite, { write }: RosterOrdersText): WriteBlock[] {
  const { area, lines, month, isDated, cells, held } = given;
  const { agency, date, amount } = lines.columns;
  const [first, rows] = [area.row + lines.firstRow, lines.endRow - lines.firstRow];
  const columnAt = (column: number) => sheetArea(area.sheet, first, area.column + column, rows, 1);
  const assessed = monthText(month + 1);
  const formula = rosterFormula([columnAt(agency), columnAt(date), columnAt(amount)], assessed, isDated);
  const spill = { rows: cells.length + 1, columns: 5 };
  const roster: WriteBlock[] = [
    // Bold, and as wide as what ROSTER answers will need; the words come with the formula.
    { row: 0, column: 0, cells: [[null, null, null, null, null]], shown: [write.header], isHeader: true },
    { row: 0, column: 0, cells: [[{ formula }]], spill, shown: cells.map(shownRow), formats },
  ];
  if (!held || cells.length === 0) return roster;
  const rule = isDated ? assessed : null;
  const balances: CellToWrite[][] = cells.map(([named], i) => {
    const match = held.matches[i];
    const isNamed = typeof named === 'string' || typeof named === 'number';
    return [isNamed && match?.state === 'found' ? { formula: heldFormula(i + 1, named, held, match.row) } : null];
  });
  const column = (index: number, cell: CellToWrite): WriteBlock => ({
    row: 1,
    column: index,
    cells: [[cell]],
    spill: { rows: cells.length, columns: 1 },
    formats: [money],
  });
  return [
    ...roster,
    { row: 0, column: 5, cells: [write.heldHeader], isHeader: true },
    { row: 1, column: 5, cells: balances, shown: cells.map((row) => [shownCell(row[5])]), formats: [money] },
    column(6, { formula: withGuardedHeld('SHORTFALL', cells.length, rule) }),
    column(7, { formula: withGuardedHeld('SURPLUS', cells.length, rule) }),
  ];
}

function valueBlocks({ cells, held, notes }: RosterToWrite, { write }: RosterOrdersText): WriteBlock[] {
  const hasNotes = notes.some((note) => note !== '');
  const header = [...write.header, ...(held ? write.heldHeader : []), ...(hasNotes ? [write.note] : [])];
  const body = cells.map((row, i) => [...row.map(written), ...(hasNotes ? [notes[i] || null] : [])]);
  return [
    { row: 0, column: 0, cells: [header], isHeader: true },
    ...(body.length > 0 ? [{ row: 1, column: 0, cells: body, formats: [...formats, ...(held ? heldFormats : [])] }] : []),
  ];
}

const shownCell = (cell: RosterCell | undefined): unknown => (isProblem(cell) ? '#VALUE!' : cell);

const shownRow = (row: readonly RosterCell[]): unknown[] => row.slice(0, 5).map(shownCell);

/** An error stays an error: a sum over the column must not pass over it. */
function written(cell: RosterCell): CellToWrite {
  if (!isProblem(cell)) return cell;
  return { formula: cell.code === 'error-cell' && cell.seen.startsWith('#') ? `=${cell.seen}` : '=#VALUE!' };
}

// The formulas of a roster made of order lines; it begins at A1 of its sheet.
/** =TUIKE.ROSTER(agency, date, amount, month of assessment). */
function rosterFormula(columns: readonly SheetArea[], assessed: string, isDated: boolean): string {
  const ranges = columns.map((area, at) => {
    const range = `${quotedPrefix(area.sheet)}${area.address}`;
    // A line without an amount is an error, and in some builds of Excel it would be one of 0.
    return at === 2 ? unlessBlank(range, range) : range;
  });
  return `=${tuikeText('ROSTER', [...ranges, quotedText(assessed), ...(isDated ? [quotedText('dated')] : [])])}`;
}

/**
 * The balance straight from the list, for as long as both rows still name the agency that they were matched by: order lines that are
 * added or a list that is sorted move rows, and a balance beside another agency would be money lost. Then it is #N/A.
 */
function heldFormula(
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
function withGuardedHeld(name: 'SHORTFALL' | 'SURPLUS', rows: number, rule: string | null): string {
  const [gmv, held] = [1, 5].map((column) => rectangleAddress({ row: 1, column, rows, columns: 1 })) as [string, string];
  return `=${unlessBlank(held, tuikeText(name, [gmv, held, rule === null ? '' : quotedText(rule)]))}`;
}
