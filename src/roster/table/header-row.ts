// Where the header of a table stands: below titles, in one line or in two.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, plainCell } from '../../engine/amounts/cell';
import { readDay } from '../../engine/amounts/month';
import { isDayInParts } from './day-order';
import { headerReading, type HeaderReading } from './columns/headers';
import { isMonthAlone, monthOfFirstDay } from './columns/month-heads';
import { namesSomebody, statesUnit } from './columns/title-unit';
import { headerText, lineOf, unitOf } from './header-text';
import type { SheetCells } from './table-layout';

export interface HeaderRow {
  /** The row, or the lower one of two. */
  readonly row: number;
  readonly lines: 1 | 2;
  /** One per column. */
  readonly texts: readonly string[];
  readonly readings: readonly HeaderReading[];
  /** How many columns it names in words that are known here. */
  readonly known: number;
}

/** Titles, filters and notes take no more rows than these. */
const rowsToLookThrough = 60;

/** Text that is neither an amount nor a day: what headers are made of. */
export function isWording(cell: unknown): boolean {
  const value = plainCell(cell);
  if (typeof value !== 'string' || lineOf(value) === '') return false;
  return isProblem(readAmount(value, 'amount', true)) && isProblem(readDay(value, 'date')) && !isDayInParts(value);
}

export function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && cell !== '' && (typeof cell !== 'string' || cell.trim() !== '');
}

/**
 * The row that names most columns, before those one that names money, the first of equals unless it is a title; null where no row names any and
 * none stands over cells of another kind.
 */
export function headerRowOf(cells: SheetCells): HeaderRow | null {
  let best: HeaderRow | null = null;
  const isBetter = (found: HeaderRow): boolean => {
    if (!best) return found.known > 0;
    // Its lower line says which of a group's columns is which, its upper one what they are of.
    if (found.lines === 2 && best.lines === 1 && best.row === found.row - 1) return true;
    if (best.lines === 2 && best.row === found.row) return false;
    return namesMoney(found) === namesMoney(best) ? found.known > best.known : namesMoney(found);
  };
  const rows = Math.min(cells.length, rowsToLookThrough);
  for (let row = 0; row < rows; row++) {
    for (const found of [oneLine(cells, row), twoLines(cells, row)]) {
      if (!found) continue;
      const isTitled = best !== null && isTitleOver(cells, best, found);
      if (isTitled || (isBetter(found) && (found.known > 1 || isOverData(cells, found)))) best = found;
    }
  }
  return best ?? unknownHeader(cells, rows);
}

/**
 * Whether a row that names as many columns as one below it is only a title of it (编制单位：某某公司, 2026年10月, 金额单位：元): the lower one
 * stands over data, nothing but words between the two, and the upper one does not say the same in another language.
 */
function isTitleOver(cells: SheetCells, upper: HeaderRow, lower: HeaderRow): boolean {
  if (lower.row + 1 - lower.lines <= upper.row || cells.slice(upper.row + 1, lower.row + 1).some((between) => between.some(isFigure)))
    return false;
  if (!lower.texts.some((text, column) => text !== '' && isOverFigures(cells, lower.row, column))) return false;
  const line = cells[upper.row]!;
  const named = upper.readings.flatMap(({ meaning }, column) => (meaning === null || statesUnit(line[column]) ? [] : [column]));
  const isAlike = (column: number): boolean => {
    const [above, below] = [upper.readings[column]!, lower.readings[column]!];
    return namesAmount(above) ? namesAmount(below) : groupOf(above.meaning) === groupOf(below.meaning);
  };
  if (upper.readings.every(({ meaning }, column) => meaning === null || isAlike(column))) return false;
  const isSomebodys = line.some(namesSomebody);
  const names = isSomebodys ? 0 : new Set(named.map((column) => upper.readings[column]!.meaning)).size;
  if (lower.known >= Math.max(names, 1) && (namesMoney(lower) || names === 0)) return true;
  // A month and nothing else names no column; the header may be in words that nobody knows here.
  if (named.length !== 1 || !isMonthAlone(line[named[0]!])) return false;
  const [title, header] = [line.filter(isFilled).length, cells[lower.row]!.filter(isFilled).length];
  return lower.known > 0 || ((isSomebodys || line.some(statesUnit)) && header > 1 && header >= title);
}

const isOverFigures = (cells: SheetCells, row: number, column: number): boolean =>
  cells.slice(row + 1, row + 6).some((line) => isFigure(line[column]));

const groupOf = (meaning: HeaderReading['meaning']): HeaderReading['meaning'] => (meaning === 'agencyName' ? 'agency' : meaning);

const isFigure = (cell: unknown): boolean => {
  const value = plainCell(cell);
  return typeof value === 'number' ? !isMonthAlone(value) : isFilled(value) && !isProblem(readAmount(value, 'amount', true));
};

const namesAmount = ({ meaning }: HeaderReading): boolean => meaning === 'gmv' || meaning === 'money' || meaning === 'orderAmount';

const namesMoney = ({ readings }: HeaderRow): boolean => readings.some(namesAmount);

/** Refunds under that name are refunds, whatever the lower line calls them. */
const isInTheWay = ({ meaning, kind }: HeaderReading): boolean => meaning === null && kind !== 'refund' && kind !== 'commission';

/** The header as a person says it stands: one line. */
export const headerAt = (cells: SheetCells, row: number): HeaderRow => headerOf(row, 1, textsOf(cells, row));

/** What a row says, were it a header: dates over columns are the months that they are the first of, as 2026-10. */
function textsOf(cells: SheetCells, row: number): string[] {
  const line = cells[row] ?? [];
  return hasMonthsAsDates(cells, row) ? line.map((cell) => monthOfFirstDay(cell) ?? lineOf(cell)) : line.map((cell) => lineOf(cell));
}

/**
 * Whether dates of a row are months of a crosstab: different firsts of months among words, over figures that are no such dates. One alone,
 * which an amount may be too, only beside a word that is known here.
 */
function hasMonthsAsDates(cells: SheetCells, row: number): boolean {
  const line = cells[row] ?? [];
  const firsts = line.flatMap((cell, column) => (monthOfFirstDay(cell) === null ? [] : [column]));
  if (!firsts.some((column) => isOverFigures(cells, row, column))) return false;
  if ([row - 1, row + 1].some((beside) => firsts.some((column) => monthOfFirstDay(cells[beside]?.[column]) !== null))) return false;
  const others = line.filter((cell, column) => isFilled(cell) && !firsts.includes(column));
  if (!others.every((cell) => isWording(cell) || isMonthAlone(cell))) return false;
  const months = new Set(firsts.map((column) => monthOfFirstDay(line[column])));
  const isNamed = others.some((cell) => headerReading(lineOf(cell)).meaning !== null);
  return months.size === firsts.length && (months.size > 1 || isNamed);
}

function headerOf(row: number, lines: 1 | 2, texts: readonly string[]): HeaderRow {
  const readings = texts.map(headerReading);
  const meanings = new Set(readings.map(({ meaning }, index) => (meaning === 'gmv' ? `gmv ${texts[index]!}` : meaning)));
  meanings.delete(null);
  return { row, lines, texts, readings, known: meanings.size };
}

function oneLine(cells: SheetCells, row: number): HeaderRow | null {
  const line = cells[row]!;
  // A header holds words; a row of data may hold one that looks like a header's.
  const filled = line.filter(isFilled);
  const areMonths = hasMonthsAsDates(cells, row);
  const isMonth = (cell: unknown): boolean => isMonthAlone(cell) || (areMonths && monthOfFirstDay(cell) !== null);
  // A month beside an amount is data: 202510, or an amount itself, and 2026-10 too.
  const hasAmount = filled.some((cell) => typeof cell === 'number' && !isMonth(cell));
  if (hasLabels(line)) return null;
  const words = filled.filter((cell) => isWording(cell) || (isMonth(cell) && !hasAmount));
  // The corner of a crosstab may be blank, over names.
  const isCrosstab = areMonths && line.some((cell, column) => !isFilled(cell) && isWording(cells[row + 1]?.[column]));
  return words.length * 2 > filled.length && (line.some(isWording) || isCrosstab) ? headerAt(cells, row) : null;
}

/** Whether cells name what stands right of them, as filters above a table do: 机构名称： 甲传媒, 账期 2026-10. */
function hasLabels(line: readonly unknown[]): boolean {
  return line.some((cell, column) => {
    const beside = line[column + 1];
    if (typeof cell !== 'string' || !isFilled(beside)) return false;
    if (/[:：]\s*$/.test(cell.slice(-8))) return !/[:：]\s*$/.test(lineOf(beside).slice(-8));
    const { meaning } = headerReading(cell);
    if (meaning !== 'month' && meaning !== 'date') return false;
    if (typeof beside === 'number' && monthOfFirstDay(beside) !== null) return monthOfFirstDay(line[column + 2]) === null;
    return isMonthAlone(beside) ? /\d/.test(lineOf(beside)) : isDay(beside);
  });
}

const isDay = (cell: unknown): boolean =>
  typeof cell === 'string' && cell.length < 32 && isFilled(cell) && (!isProblem(readDay(cell, 'date')) || isDayInParts(cell));

/**
 * Two lines read as one: a cell of the lower line with what stands over it, a group's name going on to the right; where the lower line is
 * blank, what stands over it alone. null where the lower line is not part of a header.
 */
function twoLines(cells: SheetCells, row: number): HeaderRow | null {
  const [upper, lower] = [cells[row]!, cells[row + 1]];
  if (!lower?.some(isFilled) || !upper.some(isWording)) return null;
  const [overs, unders] = [textsOf(cells, row), textsOf(cells, row + 1)];
  if (!lower.every((cell, column) => !isFilled(cell) || isWording(cell) || isMonthAlone(cell) || isMonthAlone(unders[column]))) return null;
  // Two names in one column are two lines of a header; a row of texts under a whole header is data.
  if (!upper.some((cell, column) => !isFilled(cell) || !isFilled(lower[column]))) return null;
  let group = '';
  const groups = overs.map((over) => (over === '' ? group : (group = over)));
  const texts = unders.map((under, column) => {
    if (under === '') return overs[column]!;
    const alone = headerReading(under);
    // A group says which money it is (支付 over GMV), and nothing of other columns beside; nor of the rule's own measure.
    const isPlain = alone.kind === 'tuike' || (alone.meaning !== null && !namesAmount(alone) && overs[column] === '');
    return isPlain || groups[column] === '' ? apart(groups[column]!, under) : `${groups[column]!} ${under}`;
  });
  const one = headerOf(row + 1, 2, texts);
  // A group's name may only be in the way: "基本信息 机构名称".
  const freed = texts.map((text, column) =>
    isInTheWay(one.readings[column]!) && headerReading(unders[column]).meaning !== null ? apart(groups[column]!, unders[column]!) : text,
  );
  const free = headerOf(row + 1, 2, freed);
  const [over, under] = [headerAt(cells, row), headerAt(cells, row + 1)];
  if (free.known > over.known && free.known > under.known) return free;
  // Months alone name columns too: names below a blank that a group goes on over, beside names merged down, are a second line all the same.
  const isGroup = unders.some((text, column) => text !== '' && overs[column] === '' && groups[column] !== '');
  const isMergedDown = over.readings.some((reading, column) => unders[column] === '' && reading.meaning !== null && !namesAmount(reading));
  return isGroup && isMergedDown && under.known > 0 && isOverData(cells, free) ? free : null;
}

const periodOfGroup = /^(?:上上个?月|前一?个?月|上一?个?月|[本当]个?月|month before last|(?:last|previous|this|current) month)/i;

/** A name whose group's is only in the way: the month and the unit that the group tells are its money's all the same. */
function apart(group: string, name: string): string {
  const [of, own] = [headerText(group), headerReading(name)];
  const isAmount = namesAmount(own) || own.meaning === 'earlierGmv';
  if (!isAmount && own.meaning !== 'held') return name;
  const unit = own.unit === null && of.unit !== null ? of.notes.find((note) => unitOf(note) !== null) : undefined;
  const counted = unit === undefined ? name : `${name}（${unit}）`;
  if (!isAmount || own.month !== null || own.period !== null) return counted;
  if (of.month === null) return [...(periodOfGroup.exec(group) ?? []), counted].join(' ');
  const { year, month } = of.month;
  return `${year === null ? `${month}月` : `${year}-${String(month).padStart(2, '0')}`} ${counted}`;
}

function isOverData(cells: SheetCells, { row, readings }: HeaderRow): boolean {
  const below = cells.slice(row + 1, row + 6);
  return readings.some(
    ({ meaning }, column) => meaning !== null && below.some((line) => isFilled(line[column]) && !isWording(line[column])),
  );
}

/** Words that nobody knows here, over at least one column of numbers. */
function unknownHeader(cells: SheetCells, rows: number): HeaderRow | null {
  for (let row = 0; row < rows - 1; row++) {
    const filled = cells[row]!.filter(isFilled);
    if (filled.length === 0 || !filled.every(isWording)) continue;
    const below = cells[row + 1]!;
    const isHeader = cells[row]!.some((cell, column) => isFilled(cell) && isFilled(below[column]) && !isWording(below[column]));
    if (isHeader && filled.length * 2 > below.filter(isFilled).length) return headerAt(cells, row);
  }
  return null;
}
