import { Decimal } from '../../engine/amounts/money';
import { unlessBlank } from '../../sheet/formula-texts';
import type { AmountUnit } from '../table/header-text';

/** Yuan are one of a unit times ten to this power. */
const exponent: Readonly<Record<AmountUnit, number>> = {
  fen: -2,
  yuan: 0,
  hundred: 2,
  thousand: 3,
  wan: 4,
  'hundred-thousand': 5,
  million: 6,
  'ten-million': 7,
  yi: 8,
  billion: 9,
};

const yuan = Object.fromEntries(Object.entries(exponent).map(([unit, power]) => [unit, new Decimal(`1e${power}`)])) as Readonly<
  Record<AmountUnit, Decimal>
>;

/** How many yuan one of a unit is: a file asks for each of its lines. */
export const yuanPerUnit = (unit: AmountUnit): Decimal => yuan[unit];

/** A ratio of two cells is one of units where it is so near: formulas move points, doubles leave a little. */
export const unitOfRatio = (ratio: Decimal): AmountUnit | null =>
  (Object.keys(yuan) as AmountUnit[]).find((unit) => ratio.div(yuan[unit]).minus(1).abs().lt('0.001')) ?? null;

/** Behind digits these say what a 1 is, whatever the column counts. A currency (¥, RMB, 人民币) does not: ¥51.20 under 万元 is 51.20 万. */
const unitNames = ['万', '亿', '元'];
const anyUnitName = new RegExp(`[${unitNames.join('')}]`);
export const namesUnit = (cell: unknown): boolean => typeof cell === 'string' && anyUnitName.test(cell);

/**
 * A formula that gives the yuan of a cell ("C2") whose column counts `unit`, every digit that Excel shows of it: the point is moved in its text
 * (0.57E4), because doubles cannot multiply 0.57 by 10,000 exactly, and rounding to the cent would lift 49.9999999 万 over the edge above. A
 * blank stays blank, a text that names its own unit or holds no digit stays as it is, another text gets the unit behind, an error stays one.
 */
export function yuanFormula(cell: string, unit: Exclude<AmountUnit, 'yuan'>): string {
  // Excel writes the smallest amounts as 1.2E-05 itself: those are multiplied.
  const number = `IFERROR(VALUE(${cell}&"E${exponent[unit]}"),${cell}*${yuanPerUnit(unit).toFixed()})`;
  return `=${unlessBlank(cell, `IF(ISNUMBER(${cell}),${number},${textFormula(cell, unit)})`)}`;
}

/**
 * The yuan of a number, or of a text of digits and a point; #VALUE! of every other text. What stands behind the digits is what VALUE cannot read
 * together with %, /, : or a currency; a comma is taken away from it beforehand, because its groups are read more loosely than here.
 */
export const digitsFormula = (cell: string, unit: AmountUnit): string => `VALUE(SUBSTITUTE(${cell},",","?")&"E${exponent[unit]}")`;

/** The units that a text behind its digits may name. */
export type UnitSign = 'wan' | 'yi';

export const hasSign = (unit: AmountUnit): unit is UnitSign => unit === 'wan' || unit === 'yi';

/** A formula that gives the cell as text with its unit behind ("51.2万"), which the functions read exactly as written. */
export function unitTextFormula(cell: string, unit: UnitSign): string {
  return `=${unlessBlank(cell, `IF(ISNUMBER(${cell}),${cell}&"${signOf(unit)}",${textFormula(cell, unit)})`)}`;
}

// A text without a digit (待核对) is no amount and stays what it is. FIND answers an error where there is nothing to find, which COUNT passes over;
// an error cell stays that error. VALUE would take 50% and 1/2 for amounts.
const digits = `0,1,2,3,4,5,6,7,8,9,${Array.from('０１２３４５６７８９')
  .map((digit) => `"${digit}"`)
  .join(',')}`;

function textFormula(cell: string, unit: Exclude<AmountUnit, 'yuan'>): string {
  const named = unitNames.map((sign) => `ISNUMBER(FIND("${sign}",${cell}))`).join(',');
  return `IF(OR(${named},COUNT(FIND({${digits}},${cell}))=0),${cell},${cell}&"${signOf(unit)}")`;
}

/** What the functions read behind digits: 51.2万, 51.2E3. */
const signOf = (unit: Exclude<AmountUnit, 'yuan'>): string => (unit === 'wan' ? '万' : unit === 'yi' ? '亿' : `E${exponent[unit]}`);
