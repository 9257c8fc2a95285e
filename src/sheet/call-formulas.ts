// The formulas of one call: one that answers everything, or one per cell.
import { cellAddress, rectangleAddress } from './address';
import { tuikeText, unlessBlank } from './formula-texts';
import type { SheetArea } from './sheet-area';
import { quotedPrefix } from './sheet-name';
import type { TypedArgument } from './typed-argument';

export type GivenArgument = Extract<TypedArgument, { state: 'left-out' | 'cells' | 'value' }>;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A function with its arguments in its order. */
export interface CallToWrite {
  readonly name: string;
  /** As declared; see guardOfResult. */
  readonly given: readonly (readonly [{ readonly guards?: 'result' | 'cells' }, GivenArgument])[];
  /** Rows × columns that a function answered cell by cell spills to; null for the others, which tell only when they are asked. */
  readonly size: Size | null;
}

export interface FormulaOptions {
  /** The sheet that the formula stands in: its own cells need no sheet name. */
  readonly sheet: string;
  /** Whether Excel computes with whole ranges inside IF; without dynamic arrays it would take one cell of them. */
  readonly spills: boolean;
}

/** How an argument's cells are written; only cells reach it. */
type Reference = (area: SheetArea) => string;

/** One formula that answers everything: =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201)). */
export function spilledFormula(call: CallToWrite, { sheet, spills }: FormulaOptions): string {
  return `=${guardedText(call, (area) => withSheet(area, sheet, area.address), spills)}`;
}

/** One formula per cell of the result, each of which says what the spilled formula would say there. */
export function cellFormulas(call: CallToWrite, size: Size, { sheet, spills }: FormulaOptions): { formula: string }[][] {
  const isCellwise = call.size !== null;
  const isOne = size.rows === 1 && size.columns === 1;
  const fixed = { row: !isOne, column: !isOne };
  const whole = isCellwise ? '' : guardedText(call, (area) => withSheet(area, sheet, rectangleAddress(area, fixed)), spills);
  return Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (__, j) => {
      if (!isCellwise) return { formula: isOne ? `=${whole}` : `=INDEX(${whole},${i + 1},${j + 1})` };
      return { formula: `=${guardedText(call, (area) => withSheet(area, sheet, cellOfResult(area, i, j, size)), true)}` };
    }),
  );
}

function guardedText(call: CallToWrite, reference: Reference, guardsCells: boolean): string {
  const result = guardOfResult(call);
  const texts = call.given.map(([{ guards }, given]) => {
    const text = argumentText(given, reference);
    if (given.state !== 'cells' || !guards || given === result) return text;
    return guardsCells || (given.area.rows === 1 && given.area.columns === 1) ? unlessBlank(text, text) : text;
  });
  const text = tuikeText(call.name, texts);
  return result ? unlessBlank(argumentText(result, reference), text) : text;
}

/** The argument whose blanks answer blank, without a question asked; null where others have cells, too. */
export function guardOfResult({ given }: Pick<CallToWrite, 'given'>): GivenArgument | null {
  const withCells = given.filter(([, { state }]) => state === 'cells');
  const [[argument, only] = [], other] = withCells;
  return only && !other && argument?.guards === 'result' ? only : null;
}

function argumentText(given: GivenArgument, reference: Reference): string {
  return given.state === 'cells' ? reference(given.area) : given.state === 'value' ? given.literal : '';
}

const withSheet = (area: SheetArea, sheet: string, address: string): string =>
  area.sheet === sheet ? address : `${quotedPrefix(area.sheet)}${address}`;

/** The cell that belongs to cell i, j of the result; fixed where one row, column or cell serves several. */
function cellOfResult({ row, column, rows, columns }: SheetArea, i: number, j: number, size: Size): string {
  const isShared = rows === 1 && columns === 1 && size.rows * size.columns > 1;
  return cellAddress(rows === 1 ? row : row + i, columns === 1 ? column : column + j, {
    row: isShared || (rows === 1 && size.rows > 1),
    column: isShared || (columns === 1 && size.columns > 1),
  });
}
