// The text of the formulas that the pane writes.
import { sheetArea, type SheetArea } from '../../../excel/sheet-area';
import type { Call, GivenArgument, Size } from './call';
import { callShapes } from './call-shapes';
import { quotedSheet } from './typed-argument';

/** How an argument's cells are written; only cells reach it. */
type Reference = (area: SheetArea) => string;

export interface FormulaOptions {
  /** The sheet that the formula stands in: its own cells need no sheet name. */
  readonly sheet: string;
  /** Whether Excel computes with whole ranges inside IF; without dynamic arrays it would take one cell of them. */
  readonly spills: boolean;
}

/** One formula that answers everything: =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201)). */
export function spilledFormula(call: Call, { sheet, spills }: FormulaOptions): string {
  return `=${guardedText(call, (area) => withSheet(area, sheet, area.address), spills)}`;
}

/** One formula per cell of the result, each of which says what the spilled formula would say there. */
export function cellFormulas(call: Call, size: Size, { sheet, spills }: FormulaOptions): { formula: string }[][] {
  const { isCellwise } = callShapes[call.name];
  const isOne = size.rows === 1 && size.columns === 1;
  const whole = isCellwise ? '' : guardedText(call, (area) => withSheet(area, sheet, isOne ? area.address : absolute(area)), spills);
  return Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (__, j) => {
      if (!isCellwise) return { formula: isOne ? `=${whole}` : `=INDEX(${whole},${i + 1},${j + 1})` };
      return { formula: `=${guardedText(call, (area) => withSheet(area, sheet, cellOf(area, i, j, size)), true)}` };
    }),
  );
}

function guardedText(call: Call, reference: Reference, guardsCells: boolean): string {
  const texts = call.given.map(([{ guards }, given]) => {
    const text = argumentText(given, reference);
    const isGuarded = guards === 'cells' && given.state === 'cells' && guardsCells;
    return isGuarded ? `IF(${text}="","",${text})` : text;
  });
  while (texts.at(-1) === '') texts.pop();
  const text = `TUIKE.${call.name}(${texts.join(',')})`;
  const guard = call.given.find(([{ guards }, given]) => guards === 'result' && given.state === 'cells');
  return guard ? `IF(${argumentText(guard[1], reference)}="","",${text})` : text;
}

function argumentText(given: GivenArgument, reference: Reference): string {
  return given.state === 'cells' ? reference(given.area) : given.state === 'value' ? given.literal : '';
}

const withSheet = (area: SheetArea, sheet: string, address: string): string =>
  area.sheet === sheet ? address : `${quotedSheet(area.sheet)}!${address}`;

const absolute = ({ address }: SheetArea): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** The cell that belongs to cell i, j of the result; fixed where one row, column or cell serves several. */
function cellOf({ sheet, row, column, rows, columns }: SheetArea, i: number, j: number, size: Size): string {
  const { address } = sheetArea(sheet, rows === 1 ? row : row + i, columns === 1 ? column : column + j, 1, 1);
  const isShared = rows === 1 && columns === 1 && size.rows * size.columns > 1;
  const isColumnFixed = isShared || (columns === 1 && size.columns > 1);
  const isRowFixed = isShared || (rows === 1 && size.rows > 1);
  return address.replace(/([A-Z]+)(\d+)/, `${isColumnFixed ? '$$' : ''}$1${isRowFixed ? '$$' : ''}$2`);
}
