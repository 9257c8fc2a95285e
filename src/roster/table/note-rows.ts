// Rows that people and systems write around a table: notes, signatures, lines of dashes, page numbers, the block that closes a bill.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, plainCell, typedText } from '../../engine/amounts/cell';
import { isDateSerial } from './columns/month-heads';
import { isFilled, isWording } from './header-row';

const note =
  /^(?:[(*#※]*(?:备注|附注|注|说明|制表|制单|编制|填表|填报|审核|审批|复核|批准|核准|经办|负责人|出纳|会计|主管|签[字名章]|盖章|公章|数据来源|来源|导出|下载|生成时间|统计时间|打印|截止|以上数据|以下无|以下空白)|note|source|prepared|reviewed|approved|exported|printed|signature|remarks?)/;
const label = /^(?:日期|时间|部门|单位|公司|电话|联系人|地址|date|department|tel|phone)[^:]{0,6}:/;
const page = /^[(—-]{0,4}(?:第\d+页|page\d+|共\d+页|\d+\/\d+页)/;
const separator = /^[-_=~*#+.·—–─━═\s]+$/;
/** Inside a text it is where somebody signs, or a system's own line: ------列表结束------. */
const signed = /[_—─━═]{3}|[-=*]{4}/;

const textOf = (cell: unknown): string | null => {
  const value = plainCell(cell);
  return typeof value === 'string' ? typedText(value).toLowerCase() : null;
};

/** Whether more than one cell is filled. */
export function hasSeveral(row: readonly unknown[]): boolean {
  let count = 0;
  for (const cell of row) if (isFilled(cell) && ++count > 1) return true;
  return false;
}

/** Whether every filled cell is a line of dashes or the like. */
export function isSeparatorRow(row: readonly unknown[]): boolean {
  const first = row.find(isFilled);
  if (typeof first !== 'string' || !separator.test(typedText(first.trim().slice(0, 2)))) return false;
  return row.every((cell) => !isFilled(cell) || (typeof cell === 'string' && separator.test(typedText(cell))));
}

/** Whether a row below a table is a note, or several beside each other as people sign: 制表人：王  日期：11月1日, or 制表人： and 王 in two cells. */
export function isNoteRow(row: readonly unknown[]): boolean {
  const texts = filledTexts(row, 40);
  const [first] = texts;
  if (first === null || first === undefined) return false;
  if (texts.length === 1) return note.test(first) || label.test(first) || isSurelyNote(first);
  return first.endsWith(':') || (first.includes(':') && (note.test(first) || label.test(first)));
}

/** What an agency may be called, or stand behind: 公司：甲传媒. */
const whose = /^(?:部门|单位|公司|department)[^:]{0,6}:./;
/** Beside a remark any number is an amount; beside who signed it may be the day. */
const remark = /^[(*#※]*(?:备注|附注|注|说明|数据来源|来源|note|source|remarks?)/;
const isDay = (cell: unknown): boolean => isDateSerial(cell) && Number.isInteger(cell);

/** Whether a row that reads as a note names an agency and an amount all the same: 备注：含10月补单 | 乙 | 300000. No agency's row may be lost for a remark. */
export function namesWhose(row: readonly unknown[], agencyColumns: readonly number[]): boolean {
  const first = row.findIndex(isFilled);
  const text = textOf(row[first]) ?? '';
  const isSigned = !remark.test(text) && !whose.test(text);
  const isAmount = (cell: unknown): boolean => {
    const amount = isSigned && isDay(cell) ? null : readAmount(cell, 'gmv', true);
    return amount !== null && !isProblem(amount);
  };
  const isName = (name: string): boolean => !note.test(name) && !label.test(name) && !name.endsWith(':');
  const others = row.flatMap((cell, column) => (column !== first && isFilled(cell) ? [column] : []));
  if (!others.some((column) => !agencyColumns.includes(column) && isAmount(row[column]))) return false;
  if (whose.test(text) && (agencyColumns.length === 0 || agencyColumns.includes(first))) return true;
  return others.some((column) => agencyColumns.includes(column) && isName(textOf(row[column]) ?? ''));
}

/** Whether a row between others is one: only what no agency is called. */
export function isNoteBetween(row: readonly unknown[]): boolean {
  if (hasSeveral(row)) return false;
  const texts = filledTexts(row, 2);
  return texts.length === 1 && texts[0] !== null && texts[0] !== undefined && isSurelyNote(texts[0]);
}

const isSurelyNote = (text: string): boolean =>
  /^[#※]/.test(text) ||
  page.test(text.replaceAll(' ', '')) ||
  signed.test(text) ||
  /[。;]|^\d{1,2}[、)]|[用公盖]章$/.test(text) ||
  (note.test(text) && text.includes(':'));

/** The filled cells as texts, null for what is none; no more than `most`. */
function filledTexts(row: readonly unknown[], most: number): (string | null)[] {
  const texts: (string | null)[] = [];
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    texts.push(textOf(cell));
    if (texts.length === most) break;
  }
  return texts;
}

const total = /^(?:总|總|合计|合計).{0,8}[数數额額]$|总[金数]?额|總[金數]?額|[笔单筆單][数數]$/;
const firstTotal = /^(?:总|總|合计|合計|共).{0,6}[笔单筆單][数數]$/;

/** Whether a row is the header of the block that closes a bill: 总交易单数, 应结订单总金额, 退款总金额 … Everything below belongs to it. */
export function isClosingHeader(row: readonly unknown[]): boolean {
  const first = row.find(isFilled);
  // Told at once, so that nearly every row ends here.
  if (typeof first !== 'string' || !/[总總合共]/.test(first) || !firstTotal.test(typedText(first))) return false;
  const filled = row.filter(isFilled);
  return filled.length > 1 && filled.every((cell) => isWording(cell) && total.test(textOf(cell) ?? ''));
}

/** Whether a text is what a bill closes with, its figure beside it: 总交易单数, 总金额. */
export const isClosingWord = (text: string): boolean => /^(?:总|總).{0,8}(?:[笔单筆單][数數]|[金总]?[额額]|gmv)$/i.test(text);
