// What cells around a header say of the whole table: the unit of its money, who made it.
import { typedText } from '../../../engine/amounts/cell';
import { type AmountUnit, headerText, lineOf, unitOf } from '../header-text';
import type { SheetCells } from '../table-layout';

/** What may be read as a unit: "填报单位：亿元传媒" is somebody's name. */
const unitLike = /^[\d\w 人民币十百千万亿元分美整¥￥,'’(（/]+(?:[，,、;；]|$)/;
// Looks ahead, so that one 单位 does not hide the next: 编制单位：甲传媒（单位：万元）.
const mention = /(?:单位|unit) ?[:：]? ?(?=([^\s)）]{1,40}(?: ?\d[\d,]{0,12})?))/gi;
const inBrackets = /[(（](?:(?:人民币|rmb ?)?(?:[十百千]?万元?|十?亿元?|[百千]?元|yuan|10,?000))[)）]/i;
const ofAmount = /^金额 ?[:：(（] ?([^)）]{1,20})[)）]?$/;
const statement = /^[(（]?(?:(?:金额|计量|货币|币种|数据)?单位|unit) ?[:：]/i;
const somebody = /单位 ?[:：] ?(?=(.{1,40}))/g;

const saidUnit = (said: string | undefined): AmountUnit | null => (said !== undefined && unitLike.test(said) ? unitOf(said) : null);

/** The unit that a title names; not that of an amount that has 万 in a name. */
function unitIn(cell: unknown): AmountUnit | null {
  if (typeof cell !== 'string') return null;
  const text = lineOf(cell);
  for (const [, said] of text.matchAll(mention)) {
    const unit = saidUnit(said);
    if (unit) return unit;
  }
  const bracketed = inBrackets.exec(text)?.[0];
  return saidUnit(ofAmount.exec(text)?.[1]) ?? (bracketed === undefined ? null : unitOf(bracketed.slice(1, -1)));
}

/** 金额单位：元, 金额（元）: the unit of what stands below, and no column's name unless it stands over one. */
export const statesUnit = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 64 && (statement.test(lineOf(cell)) || saidUnit(ofAmount.exec(lineOf(cell))?.[1]) !== null);

/** 编制单位：某某公司 */
export const namesSomebody = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 200 && [...lineOf(cell).matchAll(somebody)].some(([, said]) => saidUnit(said) === null);

/** The unit that the rows above a header name for all of its money, or a cell of the header that names no column (单位：万元). */
export function titleUnit(cells: SheetCells, firstLine: number, header: number | null): AmountUnit | null {
  const inHeader =
    header === null
      ? []
      : cells
          .slice(firstLine, header + 1)
          .flat()
          .filter(isUnitAlone);
  for (const cell of [...cells.slice(0, firstLine).flat(), ...inHeader]) {
    const unit = unitIn(cell);
    if (unit) return unit;
  }
  return null;
}

const isUnitAlone = (cell: unknown): boolean =>
  typeof cell === 'string' && statement.test(typedText(lineOf(cell))) && ['', '单位'].includes(headerText(cell).name);
