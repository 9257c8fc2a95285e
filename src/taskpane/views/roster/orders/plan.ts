// What is written for a roster: on a new sheet, as one ROSTER formula or as values, with the balances beside it.
import { isProblem } from '../../../../engine/amounts/cell';
import { type Month, monthText } from '../../../../engine/amounts/month';
import type { CellToWrite } from '../../../../excel/cells/cell-to-write';
import type { WriteBlock, WritePlan } from '../../../../excel/plan/shape';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { RosterOrdersText } from '../../../../i18n/en-US/pane/roster/orders';
import type { RosterCell } from '../../../../roster/orders/cells';
import type { OrderLines } from '../../../../roster/orders/lines';
import { rectangleAddress } from '../../../../sheet/address';
import { quotedText, tuikeText, unlessBlank } from '../../../../sheet/formula-texts';
import { quotedPrefix } from '../../../../sheet/sheet-name';
import type { HeldJoined } from './held-join';

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
  /** Of the lines, where they say what an agency is called. */
  readonly nameColumn: number | null;
  readonly held: HeldJoined | null;
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

/** Of the columns beside ROSTER's five; null where there is none. */
export const columnsBeside = ({ nameColumn, held }: Pick<RosterToWrite, 'nameColumn' | 'held'>) => {
  const name = nameColumn === null ? null : 5;
  return { name, held: held === null ? null : (name ?? 4) + 1 };
};

/** Its header too: everything that stands on the new sheet but notes. */
export function rosterSize(given: RosterToWrite) {
  const { name, held } = columnsBeside(given);
  return { rows: given.cells.length + 1, columns: held === null ? (name ?? 4) + 1 : held + 3 };
}

function formulaBlocks(given: RosterToWrite, { write }: RosterOrdersText): WriteBlock[] {
  const { area, lines, month, isDated, cells, nameColumn } = given;
  const { agency, date, amount } = lines.columns;
  const [first, rows] = [area.row + lines.firstRow, lines.endRow - lines.firstRow];
  const columnAt = (column: number) => sheetArea(area.sheet, first, area.column + column, rows, 1);
  const assessed = monthText(month + 1);
  const ids = idsOf(lines, columnAt(agency));
  const formula = rosterFormula([ids, rangeText(columnAt(date)), rangeText(columnAt(amount))], assessed, isDated);
  const spill = { rows: cells.length + 1, columns: 5 };
  const roster: WriteBlock[] = [
    // Bold, and as wide as what ROSTER answers will need; the words come with the formula.
    { row: 0, column: 0, cells: [[null, null, null, null, null]], shown: [write.header], isHeader: true },
    { row: 0, column: 0, cells: [[{ formula }]], spill, shown: cells.map((row) => row.slice(0, 5).map(shownCell)), formats },
  ];
  if (cells.length === 0) return roster;
  const beside = columnsBeside(given);
  const column = (index: number, written: string, format: string | null): WriteBlock => ({
    ...{ row: 1, column: index, cells: [[{ formula: written }]], spill: { rows: cells.length, columns: 1 } },
    ...{ shown: cells.map((row) => [shownCell(row[index])]), formats: [format] },
  });
  const header = (index: number, words: readonly string[]): WriteBlock => ({ row: 0, column: index, cells: [words], isHeader: true });
  const agencies = rectangleAddress({ row: 1, column: 0, rows: cells.length, columns: 1 });
  const blocks = [...roster];
  if (beside.name !== null && nameColumn !== null)
    blocks.push(header(beside.name, [write.name]), column(beside.name, nameFormula(agencies, ids, rangeText(columnAt(nameColumn))), null));
  if (beside.held !== null && given.held) {
    const rule = isDated ? assessed : null;
    const at = beside.held;
    blocks.push(
      header(at, write.heldHeader),
      column(at, heldFormula(agencies, given.held), money),
      column(at + 1, withGuardedHeld('SHORTFALL', cells.length, at, rule), money),
      column(at + 2, withGuardedHeld('SURPLUS', cells.length, at, rule), money),
    );
  }
  return blocks;
}

function valueBlocks(given: RosterToWrite, { write }: RosterOrdersText): WriteBlock[] {
  const { cells, held, notes, nameColumn } = given;
  const hasNotes = notes.some((note) => note !== '');
  const names = nameColumn === null ? [] : [write.name];
  const header = [...write.header, ...names, ...(held ? write.heldHeader : []), ...(hasNotes ? [write.note] : [])];
  const body = cells.map((row, i) => [...row.map(written), ...(hasNotes ? [notes[i] || null] : [])]);
  const ofColumns = [...formats, ...names.map(() => null), ...(held ? heldFormats : [])];
  return [
    { row: 0, column: 0, cells: [header], isHeader: true },
    ...(body.length > 0 ? [{ row: 1, column: 0, cells: body, formats: ofColumns }] : []),
  ];
}

const shownCell = (cell: RosterCell | undefined): unknown => (isProblem(cell) ? '#VALUE!' : cell);

/** An error stays an error: a sum over the column must not pass over it. */
function written(cell: RosterCell): CellToWrite {
  if (!isProblem(cell)) return cell;
  return { formula: cell.code === 'error-cell' && cell.seen.startsWith('#') ? `=${cell.seen}` : '=#VALUE!' };
}

// The formulas of a roster made of order lines; it begins at A1 of its sheet.

const rangeText = (area: SheetArea): string => `${quotedPrefix(area.sheet)}${area.address}`;

/** The agencies of the lines; without the tabs with which an export keeps ids text, where it has any. */
function idsOf(lines: OrderLines, area: SheetArea): string {
  const range = rangeText(area);
  const { agency } = lines.columns;
  for (let row = lines.firstRow; row < lines.endRow; row++) {
    const cell = lines.cells[row]?.[agency];
    if (typeof cell === 'string' && cell.includes('\t')) return `IF(ISTEXT(${range}),TRIM(SUBSTITUTE(${range},CHAR(9)," ")),${range})`;
  }
  return range;
}

/** =TUIKE.ROSTER(agency, date, amount, month of assessment). */
function rosterFormula([agency, date, amount]: readonly [string, string, string], assessed: string, isDated: boolean): string {
  // A line without an amount is an error, and in some builds of Excel it would be one of 0.
  const given = [agency, date, unlessBlank(amount, amount), quotedText(assessed), ...(isDated ? [quotedText('dated')] : [])];
  return `=${tuikeText('ROSTER', given)}`;
}

/** The name in the agency's first line. */
function nameFormula(agencies: string, ids: string, names: string): string {
  return `=IF(ISERROR(${agencies}),"",XLOOKUP(${agencies},${ids},${unlessBlank(names, names)},""))`;
}

/**
 * The balance of each agency, looked up in the list by its id, wherever either is sorted to: blank where the list has the agency not at all
 * or more than once, and where its id is a number beyond 15 digits, which may be another's. A balance that is an error stays one.
 */
function heldFormula(agencies: string, { area, layout, agencyColumn, heldColumn }: HeldJoined): string {
  const rows = layout.endRow - layout.firstRow;
  const at = (column: number) => rangeText(sheetArea(area.sheet, area.row + layout.firstRow, area.column + column, rows, 1));
  const keys = (cells: string): string => `TRIM(IF(ISNUMBER(${cells}),IF(${cells}<10^15,${cells},""),${cells}))`;
  const [wanted, listed, held] = [keys(agencies), keys(at(agencyColumn)), at(heldColumn)];
  const [first, last] = [`XMATCH(${wanted},${listed})`, `XMATCH(${wanted},${listed},0,-1)`];
  const found = `IF(${first}=${last},XLOOKUP(${wanted},${listed},${unlessBlank(held, held)}),"")`;
  return `=IF(ISERROR(${agencies}),"",IF(${wanted}="","",IF(ISNA(${first}),"",${found})))`;
}

/** SHORTFALL or SURPLUS of every row of the roster; blank where nothing is known to be held, which is not 0. */
function withGuardedHeld(name: 'SHORTFALL' | 'SURPLUS', rows: number, heldAt: number, rule: string | null): string {
  const [gmv, held] = [1, heldAt].map((column) => rectangleAddress({ row: 1, column, rows, columns: 1 })) as [string, string];
  return `=${unlessBlank(held, tuikeText(name, [gmv, held, rule === null ? '' : quotedText(rule)]))}`;
}
