// The lines of one file, read as ROSTER reads a sheet's and put to the agency, month and status that they name.
import { isProblem } from '../../engine/amounts/cell';
import { addAmount, addCents, totalOf } from '../../engine/amounts/exact-sum';
import type { Decimal } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import { agencyIdOf } from '../../engine/tables/agency-index';
import { isBlankOrZero } from '../../engine/tables/order-ledger';
import { fieldCell } from '../../files/text/field-cell';
import { fieldText, fieldTexts, type TextRecord } from '../../files/text/record-reader';
import { amountInUnit } from '../check/amount-in-unit';
import { isFilled } from '../table/header-row';
import { monthReader } from '../table/month-reader';
import { hasSeveral } from '../table/note-rows';
import type { FileColumns } from './file-columns';
import { addOrderAmount, addOrderCents, groupFor, type OrderGroup, type OrderReading, refuse } from './order-reading';
import { isAgency, refusalOfLine } from './refusal';
import { isTotalsLike, linesBelow } from './lines-below';
import { againOf, type LineCounts, newLineCounts } from './line-counts';
import { centsAt, monthAt } from './plain-fields';
import { statusReader } from './status-reader';
import { totalsPlaces } from './totals-places';

export interface LineReader {
  readonly record: (record: TextRecord) => void;
  /** A row of a sheet; `line` counts from 1. */
  readonly row: (cells: readonly unknown[], line: number) => void;
  /** After the last one: what may be the sum of all lines is one only there. */
  readonly end: () => void;
  readonly counts: LineCounts;
}

/** A line that is none if no order stands below it: a note, or a last amount that names nobody, which may be the sum of all. */
interface Waiting {
  readonly cells: readonly unknown[];
  readonly line: number;
  readonly isNote: boolean;
}

/** No table has more notes below it; more lines would fill the memory. */
const mostWaiting = 1000;

export function lineReader(reading: OrderReading, file: number, columns: FileColumns): LineReader {
  const { agency, date, amount, order, unit, firstRow, width } = columns;
  const { idOfField, ids, index } = reading;
  const counts = newLineCounts();
  const named = columns.agencyName === null ? [agency] : [agency, columns.agencyName];
  const needed = Math.max(agency, date, amount);
  const statuses = statusReader(columns.statuses, reading.tooVaried);
  const mayBeTotals = totalsPlaces();
  const { heading, isWords, isOwnHeader, isAnotherHeader, isClosingHeader, isBody, isTotal } = linesBelow(columns);
  let monthOf = monthReader();
  let [rows, readDates] = [0, 0];
  /** Of lines that say what the one before says. */
  let groups = new Map<Month, OrderGroup>();
  let waiting: Waiting[] = [];
  /** Below another header: nothing there is an order, until the file's own stands there again. */
  let isElsewhere = false;
  /** Of the line before: whether it has fewer than two cells. */
  let isBare = false;
  /** Whether a line of several cells was there, and whether a total or a blank line stands below the last one. */
  let [hasBody, isBelow] = [false, false];

  function groupOf(month: Month): OrderGroup {
    if (!statuses.isSame()) groups = new Map();
    let group = groups.get(month);
    if (!group) groups.set(month, (group = groupFor(reading, month, statuses.words())));
    return group;
  }

  /** −1 where the field names nobody, a total, or nothing that can be read. */
  function idOf(field: string): number {
    const known = idOfField.get(field);
    if (known !== undefined) return known;
    const cell = fieldCell(field);
    if (!isAgency(cell)) return -1;
    const id = idOfCell(cell);
    idOfField.set(apart(field), id);
    return id;
  }

  const idOfCell = (cell: unknown): number => index.idOfCell.get(cell) ?? agencyIdOf(index, typeof cell === 'string' ? apart(cell) : cell);

  /** A text's time of day makes each one new: what is known of them must not grow with the file. */
  function monthOfCell(cell: unknown): Month | Problem {
    if (++readDates % 10_000 === 0) monthOf = monthReader();
    return monthOf(cell);
  }

  const amountOf = (cell: unknown): Decimal | null | Problem => amountInUnit(cell, unit);

  function record(found: TextRecord): void {
    const { fields, bounds, text } = found;
    const isPlace = rows >= firstRow && !isElsewhere && waiting.length === 0 && unit === 'yuan' && fields > needed;
    if (isPlace && (fields <= width || isBlankFrom(found, width)) && !mayBeTotals(found)) {
      const cents = centsAt(text, bounds[2 * amount]!, endOf(bounds[2 * amount + 1]!));
      const month = monthAt(text, bounds[2 * date]!, endOf(bounds[2 * date + 1]!));
      if (cents === cents && month === month) {
        const id = idOf(fieldText(found, agency));
        if (id >= 0) {
          isBare = isBelow = false;
          hasBody = true;
          rows++;
          counts.orders++;
          addCents(counts.ordersSum, cents);
          if (ids !== null && order !== null && order < fields) {
            const first = ids.firstPart(text, bounds[2 * order]!, endOf(bounds[2 * order + 1]!), file);
            if (first >= 0) addCents(againOf(counts, first), cents);
          }
          statuses.readRecord(found);
          const group = groupOf(month);
          addOrderCents(group, id, cents);
          if (cents > 0 && statuses.hasRefunds) statuses.addRefunds(group, id, file, found.line);
          return;
        }
      }
    }
    row(fieldTexts(found).map(fieldCell), found.line);
  }

  function row(cells: readonly unknown[], line: number): void {
    if (rows++ < firstRow) {
      counts.heading++;
      heading(cells);
      return;
    }
    if (!cells.some(isFilled)) {
      counts.blank++;
      isBare = true;
      isBelow = hasBody;
      return;
    }
    const words = isWords(cells);
    const isOwn = (words || isElsewhere) && isOwnHeader(cells);
    if (isElsewhere && !isOwn) {
      counts.leftOut++;
      return;
    }
    const isClosing = words && !isOwn && isClosingHeader(cells);
    if (isClosing || (words && !isOwn && isAnotherHeader(cells, isBare))) {
      end();
      isElsewhere = true;
      if (!isClosing && counts.otherTable === 0) counts.otherTable = line;
      counts.leftOut++;
      return;
    }
    isElsewhere = false;
    const several = hasSeveral(cells);
    isBare = !several;
    hasBody ||= several;
    if (!several && isBelow && isNoAmount(cells)) {
      if (waiting.push({ cells, line, isNote: true }) > mostWaiting) takeWaiting();
      return;
    }
    if (counts.orders > 1 && named.every((column) => !isFilled(cells[column])) && !isFilled(cells[date]) && !isBlankOrZero(cells[amount])) {
      if (!waiting.every(({ isNote }) => isNote)) takeWaiting();
      waiting.push({ cells, line, isNote: false });
      // Whoever is named nowhere has their place here, should this be a line.
      idOfCell(null);
      if (several) isBelow = false;
      return;
    }
    takeWaiting();
    const before = counts.leftOut;
    if (isOwn) counts.leftOut++;
    else body(cells, line);
    if (counts.leftOut > before && isTotal(cells)) isBelow = hasBody;
    else if (several) isBelow = false;
  }

  function isNoAmount(cells: readonly unknown[]): boolean {
    const read = amountOf(cells[amount]);
    return read === null || isProblem(read);
  }

  function takeWaiting(): void {
    const lines = waiting;
    waiting = [];
    for (const { cells, line } of lines) body(cells, line);
  }

  /** The last line that names nobody and no day is the sum of the others where it equals it, as in a sheet. */
  function end(): void {
    const lines = waiting;
    waiting = [];
    for (const { cells, line, isNote } of lines) {
      const total = isNote ? null : amountOf(cells[amount]);
      const isSum = total !== null && !isProblem(total) && totalOf(counts.ordersSum).minus(total).abs().lt('0.005');
      if (isNote || isSum) counts.leftOut++;
      else body(cells, line);
    }
  }

  function body(cells: readonly unknown[], line: number): void {
    const [named_, day, money] = [cells[agency], cells[date], cells[amount]];
    if (isBlankOrZero(named_) && isBlankOrZero(day) && isBlankOrZero(money)) {
      if (cells.some(isFilled) && !isBody(cells)) counts.leftOut++;
      else counts.blank++;
      return;
    }
    const month = monthOfCell(day);
    const read = amountOf(money);
    const isPlain = !isProblem(month) && isAgency(named_) && read !== null && !isProblem(read);
    if ((!isPlain || cells.some(isTotalsLike)) && !isBody(cells)) {
      counts.leftOut++;
      return;
    }
    const refusal = refusalOfLine(cells, columns, month, read);
    if (refusal) {
      const month_ = isProblem(month) ? null : month;
      counts.refused++;
      const readable = read === null || isProblem(read) ? null : read;
      if (readable === null) counts.withoutAmount++;
      else addAmount(counts.refusedSum, readable);
      refuse(reading, idOfCell(isAgency(named_) ? named_ : null), { ...refusal, file, line, month: month_ }, readable);
      return;
    }
    const id = idOfCell(named_);
    // A line that is being prepared: it counts for nothing, but its agency has a row.
    if (isProblem(month)) {
      counts.blank++;
      return;
    }
    counts.orders++;
    addAmount(counts.ordersSum, read as Decimal);
    const number = order === null ? null : cells[order];
    if (ids !== null && (typeof number === 'string' || typeof number === 'number')) {
      const first = ids.firstPart(String(number), 0, String(number).length, file);
      if (first >= 0) addAmount(againOf(counts, first), read as Decimal);
    }
    statuses.readCells(cells);
    const group = groupOf(month);
    addOrderAmount(group, id, read as Decimal);
    if (statuses.hasRefunds && (read as Decimal).gt(0)) statuses.addRefunds(group, id, file, line);
  }

  return { record, row, end, counts };
}

const endOf = (bound: number): number => (bound < 0 ? ~bound : bound);

function isBlankFrom({ fields, bounds }: TextRecord, first: number): boolean {
  for (let field = first; field < fields; field++) if (bounds[2 * field]! !== endOf(bounds[2 * field + 1]!)) return false;
  return true;
}

/** A text of its own: a part of another would keep the whole piece of the file in memory. */
const apart = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
