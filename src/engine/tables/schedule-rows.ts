// SCHEDULE's answers as cells show them. Agencies whose rows are all plain are assessed at once, in whole cents and without an object per row;
// what any other row says of its agency, assessments.ts decides for all rows of it. A property test holds both to the same answers.
import type { Rule } from '../../rules/rule';
import type { RulebookReading } from '../../rules/rulebook';
import { isProblem } from '../amounts/cell';
import { type Month, monthOf } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { type ErrorCell, withErrorCells } from '../tiers/exact-answers';
import { wholeCents } from '../tiers/fast-answers';
import { type Lookup, reached, scaleOf } from '../tiers/scale';
import { agencyIdOf, newAgencyIndex } from './agency-index';
import { type ScheduleRow, scheduleOf } from './assessments';
import { readers } from './declarations';
import { assessmentRow, blankAssessment, choiceByCellAndMonth, rowReader, type ScheduleCells, scheduleProblem } from './schedule';
import type { Cells } from './shapes';

/** A row beside each row: tier, deposit, held before, top-up due, surplus, yuan; `errorCell` turns a problem into what a cell shows. */
export function scheduleRows(reading: RulebookReading, given: ScheduleCells, errorCell: ErrorCell): (readonly unknown[])[] | Problem {
  const problem = scheduleProblem(given);
  if (problem) return problem;
  const out = new Array<readonly unknown[]>(given.agency.length);
  const odd = given.rule.length === 1 ? plainAgencies(reading, given, out) : () => true;
  const readRow = rowReader(reading, given);
  let rows: ScheduleRow[] | undefined;
  for (let i = 0; i < out.length; i++) if (odd(i)) (rows ??= new Array<ScheduleRow>(out.length).fill(nothing))[i] = readRow(i).row;
  if (rows === undefined) return out;
  const assessments = scheduleOf(rows);
  for (let i = 0; i < out.length; i++) if (odd(i)) out[i] = withErrorCells(assessmentRow(assessments[i]!), errorCell);
  return out;
}

/** In the place of a row that is answered: the reference passes a blank one over. */
const nothing: ScheduleRow = { agency: null, month: null, gmv: null, held: null, rule: { code: 'blank-argument', argument: 'agency' } };

// Cents are 0 and more; what wholeCents cannot read is −1.
const [blank, unread] = [-2, -1];

/** The rows as numbers. `rest`: the agency has a row that is not plain, or none to begin with. */
interface PlainRows {
  readonly ids: Int32Array;
  readonly months: Int32Array;
  readonly gmvs: Float64Array;
  readonly helds: Float64Array;
  readonly rest: Uint8Array;
}

/** Fills in the rows of plain agencies; answers whether a row is left to the reference. */
function plainAgencies(reading: RulebookReading, given: ScheduleCells, out: (readonly unknown[])[]): (i: number) => boolean {
  const rows = plainRows(given);
  const choiceOf = choiceByCellAndMonth(reading);
  const named = given.rule[0]![0];
  const scales = new Map<Month, PlainScale | null>();
  const scaleAt = (month: Month): PlainScale | null => {
    let scale = scales.get(month);
    if (scale === undefined) {
      const { rule } = choiceOf(named, month);
      scales.set(month, (scale = isProblem(rule) ? null : plainScale(rule)));
    }
    return scale;
  };
  if (!assess(rows, null, scaleAt, out)) assess(rows, byMonth(rows.months), scaleAt, out);
  const { ids, rest } = rows;
  return (i) => rest[ids[i]!] === 1;
}

function plainRows({ agency, month, gmv, held }: ScheduleCells): PlainRows {
  const count = agency.length;
  const [ids, months, gmvs, helds] = [new Int32Array(count), new Int32Array(count), new Float64Array(count), new Float64Array(count)];
  const rest = new Uint8Array(count);
  const index = newAgencyIndex();
  const { idOfCell, agencies } = index;
  const monthOfCell = monthReader();
  const heldOfAll = held.length === 1 ? centsOrBlank(held[0]![0]) : null;
  for (let i = 0; i < count; i++) {
    const cell = agency[i]![0];
    const id = idOfCell.get(cell) ?? agencyIdOf(index, cell);
    const [earned, cents, before] = [monthOfCell(month[i]![0]), centsOrBlank(gmv[i]![0]), heldOfAll ?? heldAt(held, i)];
    ids[i] = id;
    months[i] = earned;
    gmvs[i] = cents;
    helds[i] = before;
    if (earned === unread || cents === unread || before === unread) rest[id] = 1;
  }
  for (const [id, name] of agencies.entries()) if (name === '' || isProblem(name)) rest[id] = 1;
  return { ids, months, gmvs, helds, rest };
}

const heldAt = (held: Cells, i: number): number => (i < held.length ? centsOrBlank(held[i]![0]) : unread);

const centsOrBlank = (cell: unknown): number => (cell === null || cell === '' ? blank : wholeCents(cell));

/** The month of a cell, `unread` for whatever is none: most say 2026-10, in any case few different ones. */
function monthReader(): (cell: unknown) => number {
  const known = new Map<unknown, number>();
  return (cell) => {
    if (typeof cell === 'string' && cell.length === 7) {
      const plain = plainMonth(cell);
      if (plain !== unread) return plain;
    }
    let month = typeof cell === 'object' ? undefined : known.get(cell);
    if (month === undefined) {
      const read = readers.month(cell);
      month = typeof read === 'number' ? read : unread;
      if (typeof cell !== 'object') known.set(cell, month);
    }
    return month;
  };
}

/** Of 2026-10 and the like. */
function plainMonth(text: string): number {
  let year = 0;
  for (let i = 0; i < 4; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return unread;
    year = year * 10 + digit;
  }
  const [tens, ones] = [text.charCodeAt(5) - 48, text.charCodeAt(6) - 48];
  const m = tens * 10 + ones;
  const isMonth = text.charCodeAt(4) === 45 && ones >= 0 && ones <= 9 && m >= 1 && m <= 12 && tens >= 0;
  return isMonth && year >= 1900 ? monthOf(year, m) : unread;
}

interface PlainScale {
  readonly cents: Lookup;
  readonly depositCents: Float64Array;
}

/** null where an amount of the rule is not whole cents in a double. */
function plainScale(rule: Rule): PlainScale | null {
  const { cents, depositCents } = scaleOf(rule);
  return cents && depositCents ? { cents, depositCents } : null;
}

/**
 * Row by row, or in the given order of rows. Answers false where an agency's months do not come in order, which a given order must not. An
 * agency with two rows of a month is left to the reference.
 */
function assess(
  { ids, months, gmvs, helds, rest }: PlainRows,
  order: Int32Array | null,
  scaleAt: (month: Month) => PlainScale | null,
  out: (readonly unknown[])[],
): boolean {
  const lastMonths = new Int32Array(ids.length);
  const heldCents = new Float64Array(ids.length);
  let [month, scale]: [Month, PlainScale | null] = [0, null];
  for (let k = 0; k < ids.length; k++) {
    const i = order === null ? k : order[k]!;
    const id = ids[i]!;
    if (rest[id] === 1) continue;
    if (months[i] !== month) {
      month = months[i]!;
      scale = scaleAt(month);
    }
    const last = lastMonths[id]!;
    if (month < last) return false;
    if (month === last || scale === null) {
      rest[id] = 1;
      continue;
    }
    lastMonths[id] = month;
    const before = helds[i] === blank ? heldCents[id]! : helds[i]!;
    const gmv = gmvs[i]!;
    if (gmv === blank) {
      out[i] = blankAssessment;
      heldCents[id] = before;
      continue;
    }
    const tier = reached(scale.cents, gmv);
    const deposit = scale.depositCents[tier - 1]!;
    // Differences of whole cents are exact, and dividing them by 100 rounds to the double that the exact amount rounds to.
    if (deposit > before) {
      out[i] = [tier, deposit / 100, before / 100, (deposit - before) / 100, 0];
      heldCents[id] = deposit;
    } else {
      out[i] = [tier, deposit / 100, before / 100, 0, (before - deposit) / 100];
      heldCents[id] = before;
    }
  }
  return true;
}

/** The rows in the order of their months, those of a month as they stand: counted into place, as there are few months. */
function byMonth(months: Int32Array): Int32Array {
  const lowest = months.reduce((least, month) => Math.min(least, month), Infinity);
  const highest = months.reduce((most, month) => Math.max(most, month), -Infinity);
  const places = new Int32Array(highest - lowest + 2);
  for (const month of months) places[month - lowest + 1]!++;
  for (let i = 1; i < places.length; i++) places[i]! += places[i - 1]!;
  const order = new Int32Array(months.length);
  for (let i = 0; i < months.length; i++) order[places[months[i]! - lowest]!++] = i;
  return order;
}
