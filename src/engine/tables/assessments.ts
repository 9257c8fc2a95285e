// Month after month: what each agency must hold, what it holds, and what is due; what is held is carried forward in month order.
import type { Rule } from '../../rules/rule';
import { isProblem } from '../amounts/cell';
import { Decimal, zero } from '../amounts/money';
import { depositOfTier, tierOf } from '../tiers/deposit';
import type { Month } from '../amounts/month';
import type { Problem } from '../amounts/problem';

/** One row as read; null where the cell is blank. */
export interface ScheduleRow {
  readonly agency: string | null | Problem;
  /** The month in which the GMV was earned. */
  readonly month: Month | null | Problem;
  readonly gmv: Decimal | null | Problem;
  /** The balance known before the row is assessed, yuan. */
  readonly held: Decimal | null | Problem;
  readonly rule: Rule | Problem;
}

type Amount = Decimal | Problem;

/** One row's answer, yuan; null where the row has no GMV to assess. */
export type Assessment = {
  readonly tier: number | Problem;
  readonly deposit: Amount;
  readonly heldBefore: Amount;
  readonly due: Amount;
  readonly surplus: Amount;
} | null;

/**
 * The assessment of each row, in the rows' own order, which does not matter. What is held before a row is its own `held`, else what the
 * agency's earlier months left: the greater of what was held and the deposit, since the top-up due is taken as paid; 0 before the first.
 * A row that cannot be read has a problem in every cell, its rule's before any other; later rows that would carry from it say so in the
 * three cells that depend on it. Two rows of one agency and month are both refused. Row numbers in problems count from 1.
 */
export function scheduleOf(rows: readonly ScheduleRow[]): Assessment[] {
  const answers: Assessment[] = new Array<Assessment>(rows.length).fill(null);
  for (const indexes of byAgency(rows, answers)) assess(rows, indexes, answers);
  return answers;
}

/** The rows of each agency in month order; rows without one, or blank throughout, are answered here. */
function byAgency(rows: readonly ScheduleRow[], answers: Assessment[]): number[][] {
  const agencies = new Map<string, number[]>();
  rows.forEach((row, i) => {
    if (row.agency === null && isEmpty(row)) return;
    if (row.agency === null) answers[i] = failedRow(row, { code: 'blank-argument', argument: 'agency' });
    else if (isProblem(row.agency)) answers[i] = failedRow(row, row.agency);
    else {
      const known = agencies.get(row.agency);
      if (known) known.push(i);
      else agencies.set(row.agency, [i]);
    }
  });
  return [...agencies.values()];
}

function assess(rows: readonly ScheduleRow[], indexes: readonly number[], answers: Assessment[]) {
  // A row without a readable month may belong before any other, so every row that carries depends on it.
  let unsure: number | null = null;
  const ordered: { i: number; month: Month; row: ScheduleRow }[] = [];
  for (const i of indexes) {
    const row = rows[i]!;
    const month = row.month ?? ({ code: 'blank-argument', argument: 'month' } as const);
    if (!isProblem(month)) ordered.push({ i, month, row });
    else if (!isEmpty(row)) {
      answers[i] = failedRow(row, month);
      unsure ??= i + 1;
    }
  }
  ordered.sort((a, b) => a.month - b.month);
  let held: Decimal | Problem = unsure === null ? zero : { code: 'held-unknown', row: unsure };
  for (let k = 0; k < ordered.length;) {
    const { i, month, row } = ordered[k]!;
    let end = k + 1;
    while (end < ordered.length && ordered[end]!.month === month) end++;
    if (end > k + 1) {
      // Each names one other row: a list of all of them would grow with their square.
      for (let twin = k; twin < end; twin++) {
        const other = ordered[twin === k ? k + 1 : k]!.i + 1;
        answers[ordered[twin]!.i] = failedRow(ordered[twin]!.row, { code: 'agency-month-twice', row: other });
      }
      held = { code: 'held-unknown', row: i + 1 };
    } else {
      const step = assessRow(row, i, held);
      answers[i] = step.answer;
      held = unsure === null ? step.left : { code: 'held-unknown', row: unsure };
    }
    k = end;
  }
}

function assessRow(row: ScheduleRow, i: number, carried: Amount): { answer: Assessment; left: Amount } {
  const before = row.held ?? carried;
  const unknown: Problem = { code: 'held-unknown', row: i + 1 };
  if (row.gmv === null) {
    // Nothing is assessed, so what is held stays known whatever the rule.
    if (isProblem(row.held)) return { answer: failedRow(row, row.held), left: unknown };
    return { answer: isProblem(row.rule) ? failed(row.rule) : null, left: before };
  }
  if (isProblem(row.rule)) return { answer: failed(row.rule), left: unknown };
  if (isProblem(row.gmv)) return { answer: failed(row.gmv), left: unknown };
  const tier = tierOf(row.rule, row.gmv);
  const deposit = depositOfTier(row.rule, tier);
  if (isProblem(before)) {
    return { answer: { tier, deposit, heldBefore: before, due: before, surplus: before }, left: isProblem(row.held) ? unknown : before };
  }
  const due = Decimal.max(zero, deposit.minus(before));
  return { answer: { tier, deposit, heldBefore: before, due, surplus: Decimal.max(zero, before.minus(deposit)) }, left: before.plus(due) };
}

/** A rule that cannot be found comes before the row's own problem. */
const failedRow = ({ rule }: ScheduleRow, problem: Problem): Assessment => failed(isProblem(rule) ? rule : problem);

function failed(problem: Problem): Assessment {
  return { tier: problem, deposit: problem, heldBefore: problem, due: problem, surplus: problem };
}

/** No month, no GMV, no balance; 0 counts as none, since some Excel builds hand blanks over as 0. */
function isEmpty({ month, gmv, held }: ScheduleRow): boolean {
  const isNone = (amount: Decimal | null | Problem) => amount === null || (!isProblem(amount) && amount.isZero());
  return month === null && isNone(gmv) && isNone(held);
}
