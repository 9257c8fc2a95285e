// What SCHEDULE answers for a whole table, by agency and by month.
import { isProblem } from '../../engine/amounts/cell';
import type { Problem } from '../../engine/amounts/problem';
import { scheduleOf, type Assessment, type ScheduleRow } from '../../engine/tables/assessments';
import { blankScheduleRow, scheduleRow, type RuleOfMonth, type ScheduleColumns, type ScheduleSpan } from './rows';
import { callsOf, type ScheduleCalls } from './calls';
import { newMonthTotals, type MonthTotals } from './month-totals';
import { balanceBetween, latestBalance, latestSurplus, type LaterBalance, type LatestSurplus, type Path, type Step } from './path';
import type { SheetCells } from '../table/table-layout';

export interface ScheduleFault {
  /** In the source's cells, from 0. */
  readonly row: number;
  /** What SCHEDULE says beside the row; row numbers in it count from the span's first row, as 1. */
  readonly problem: Problem;
}

export interface ScheduleResult extends ScheduleCalls {
  /** Rows that are not blank. */
  readonly rows: number;
  /** By agency, in the order of their first appearance. */
  readonly paths: readonly Path[];
  /** Ascending. */
  readonly months: readonly MonthTotals[];
  /** All agencies together, each as it stands after its last month in the table, and after a balance known since. */
  readonly latest: LatestSurplus;
  /** Rows beside which at least one cell is an error, in the order of the sheet. */
  readonly faults: readonly ScheduleFault[];
}

const rowsAtOnce = 500;
const agenciesAtOnce = 100;
/** Parts of the time. */
const [readUntil, gatheredFrom] = [0.4, 0.8];

/**
 * Every figure equals what SCHEDULE answers beside the row. A generator, so that whoever runs it may pause: it yields the part done,
 * 0 to 1.
 */
export function* scheduleResult(
  cells: SheetCells,
  span: ScheduleSpan,
  columns: ScheduleColumns,
  ruleOf: RuleOfMonth,
): Generator<number, ScheduleResult> {
  const { firstRow, endRow } = span;
  const count = Math.max(1, endRow - firstRow);
  const blanked = new Set(span.blanked);
  const rows: ScheduleRow[] = [];
  const byAgency = new Map<string, number[]>();
  const withoutAgency: number[] = [];
  for (let row = firstRow; row < endRow; row++) {
    if (rows.length % rowsAtOnce === 0) yield (readUntil * rows.length) / count;
    const read = blanked.has(row) ? blankScheduleRow(ruleOf) : scheduleRow(cells[row] ?? [], columns, ruleOf);
    const index = rows.push(read) - 1;
    if (typeof read.agency !== 'string') withoutAgency.push(index);
    else {
      const known = byAgency.get(read.agency);
      if (known) known.push(index);
      else byAgency.set(read.agency, [index]);
    }
  }

  const answers = new Array<Assessment>(rows.length).fill(null);
  let done = 0;
  for (const part of parts(byAgency.values(), withoutAgency)) {
    const answered = scheduleOf(part.map((index) => rows[index]!));
    answered.forEach((answer, i) => (answers[part[i]!] = answer && inWhole(answer, part)));
    done += part.length;
    yield readUntil + ((gatheredFrom - readUntil) * done) / count;
  }
  return yield* gathered(rows, answers, byAgency, firstRow);
}

/** Agencies never depend on one another, so some at a time are assessed; each part in the order of the rows. */
function* parts(agencies: Iterable<readonly number[]>, withoutAgency: readonly number[]): Generator<readonly number[]> {
  let part: number[] = [...withoutAgency];
  for (const indexes of agencies) {
    for (const index of indexes) part.push(index);
    if (part.length < rowsAtOnce) continue;
    yield part.sort((a, b) => a - b);
    part = [];
  }
  yield part.sort((a, b) => a - b);
}

/** Rows that a problem names, numbered as in the whole. */
function inWhole(answer: NonNullable<Assessment>, part: readonly number[]): NonNullable<Assessment> {
  const renumbered = <T>(value: T | Problem): T | Problem => {
    if (!isProblem(value)) return value;
    return value.code === 'agency-month-twice' || value.code === 'held-unknown' ? { ...value, row: part[value.row - 1]! + 1 } : value;
  };
  return {
    tier: renumbered(answer.tier),
    deposit: renumbered(answer.deposit),
    heldBefore: renumbered(answer.heldBefore),
    due: renumbered(answer.due),
    surplus: renumbered(answer.surplus),
  };
}

function* gathered(
  rows: readonly ScheduleRow[],
  answers: readonly Assessment[],
  byAgency: ReadonlyMap<string, readonly number[]>,
  firstRow: number,
): Generator<number, ScheduleResult> {
  const months = newMonthTotals();
  const faults: ScheduleFault[] = [];
  const steps = new Array<Step | undefined>(rows.length);
  const balances = new Array<LaterBalance | undefined>(rows.length);
  let asked = 0;
  for (const [i, { agency, month, gmv, held }] of rows.entries()) {
    if (i % rowsAtOnce === 0) yield gatheredFrom + ((1 - gatheredFrom) * i) / rows.length;
    if (agency !== null || month !== null || gmv !== null || held !== null) asked++;
    const assessment = answers[i];
    if (!assessment) {
      if (typeof month === 'number' && held !== null && !isProblem(held)) balances[i] = { row: firstRow + i, month, held };
      continue;
    }
    if (typeof month === 'number') {
      months.add(month, assessment);
      steps[i] = { row: firstRow + i, month, isBalanceGiven: held !== null, assessment };
    }
    const problem = [assessment.tier, assessment.heldBefore].find(isProblem);
    if (problem) faults.push({ row: firstRow + i, problem });
  }
  const paths: Path[] = [];
  for (const [agency, indexes] of byAgency) {
    if (paths.length % agenciesAtOnce === 0) yield 1;
    const own = indexes.flatMap((i) => steps[i] ?? []).sort((a, b) => a.month - b.month || a.row - b.row);
    const known = indexes.flatMap((i) => balances[i] ?? []);
    const [later, between] = [latestBalance(known, own), balanceBetween(known, own)];
    const unread = indexes.flatMap((i) => (typeof rows[i]!.month === 'number' ? [] : [answers[i]?.tier])).find(isProblem) ?? null;
    paths.push({ agency, firstRow: firstRow + indexes[0]!, steps: own, later, between, unread });
  }
  yield 1;
  const totals = months.totals();
  const due = yield* callsOf(paths, totals.at(-1)?.month ?? null);
  return { rows: asked, paths, months: totals, latest: latestSurplus(paths), faults, ...due };
}
