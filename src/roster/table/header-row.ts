// Where the header of a table stands: below titles, in one line or in two.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, plainCell } from '../../engine/amounts/cell';
import { readDay } from '../../engine/amounts/month';
import { isDayInParts } from './day-order';
import { headerReading, type HeaderReading } from './columns/headers';
import { lineOf } from './header-text';
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

/** The row that names most columns, before those one that names money, the first of equals; null where no row names any and none stands over cells of another kind. */
export function headerRowOf(cells: SheetCells): HeaderRow | null {
  let best: HeaderRow | null = null;
  const isBetter = (found: HeaderRow): boolean => {
    if (!best) return found.known > 0;
    return namesMoney(found) === namesMoney(best) ? found.known > best.known : namesMoney(found);
  };
  const rows = Math.min(cells.length, rowsToLookThrough);
  for (let row = 0; row < rows; row++) {
    for (const found of [oneLine(cells, row), twoLines(cells, row)]) {
      if (found && isBetter(found) && (found.known > 1 || isOverData(cells, found))) best = found;
    }
  }
  return best ?? unknownHeader(cells, rows);
}

const namesAmount = ({ meaning }: HeaderReading): boolean => meaning === 'gmv' || meaning === 'money' || meaning === 'orderAmount';

const namesMoney = ({ readings }: HeaderRow): boolean => readings.some(namesAmount);

/** Refunds under that name are refunds, whatever the lower line calls them. */
const isInTheWay = ({ meaning, kind }: HeaderReading): boolean => meaning === null && kind !== 'refund' && kind !== 'commission';

/** The header as a person says it stands: one line. */
export function headerAt(cells: SheetCells, row: number): HeaderRow {
  return headerOf(
    row,
    1,
    (cells[row] ?? []).map((cell) => lineOf(cell)),
  );
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
  // A month beside an amount is data: 202510, or an amount itself, and 2026-10 too.
  const hasAmount = filled.some((cell) => typeof cell === 'number' && !isMonthAlone(cell));
  if (hasLabels(line)) return null;
  const words = filled.filter((cell) => isWording(cell) || (isMonthAlone(cell) && !hasAmount));
  return words.length * 2 > filled.length && line.some(isWording) ? headerAt(cells, row) : null;
}

/** Whether cells name what stands right of them, as filters above a table do: 机构名称： 甲传媒, 账期 2026-10. */
function hasLabels(line: readonly unknown[]): boolean {
  return line.some((cell, column) => {
    const beside = line[column + 1];
    if (typeof cell !== 'string' || !isFilled(beside)) return false;
    if (/[:：]\s*$/.test(cell.slice(-8))) return !/[:：]\s*$/.test(lineOf(beside).slice(-8));
    const { meaning } = headerReading(cell);
    if (meaning !== 'month' && meaning !== 'date') return false;
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
  if (!lower.every((cell) => !isFilled(cell) || isWording(cell) || isMonthAlone(cell))) return null;
  // Two names in one column are two lines of a header; a row of texts under a whole header is data.
  if (!upper.some((cell, column) => !isFilled(cell) || !isFilled(lower[column]))) return null;
  let group = '';
  const texts = lower.map((cell, column) => {
    const [over, under] = [lineOf(upper[column]), lineOf(cell)];
    if (over !== '') group = over;
    if (under === '') return over;
    const alone = headerReading(under);
    // A group says which money it is (支付 over GMV), and nothing of other columns beside; nor of the rule's own measure.
    const isPlain = alone.kind === 'tuike' || (alone.meaning !== null && !namesAmount(alone) && over === '');
    return group === '' || isPlain ? under : `${group} ${under}`;
  });
  const one = headerOf(row + 1, 2, texts);
  // A group's name may only be in the way: "基本信息 机构名称".
  const freed = texts.map((text, column) =>
    isInTheWay(one.readings[column]!) && headerReading(lower[column]).meaning !== null ? lineOf(lower[column]) : text,
  );
  const free = headerOf(row + 1, 2, freed);
  const [over, under] = [headerAt(cells, row).known, headerAt(cells, row + 1).known];
  return free.known > over && free.known > under ? free : null;
}

/** "9月", "2026-10", 202610: a header of a crosstab. */
export function isMonthAlone(cell: unknown): boolean {
  const text = lineOf(cell);
  const { meaning } = headerReading(text);
  return meaning === 'gmv' || (typeof cell === 'number' && cell >= 200_001 && cell <= 209_912 && cell % 100 >= 1 && cell % 100 <= 12);
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
