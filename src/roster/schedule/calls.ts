// Who is to pay after the table's last month, and what earlier months left open.
import { isProblem } from '../../engine/amounts/cell';
import { type Decimal, zero } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { Path, Step } from './path';

export interface ScheduleCall {
  /** In the source's cells, from 0. */
  readonly row: number;
  /** In which the GMV was earned; it is assessed, and to pay, in the month after. */
  readonly month: Month;
  readonly tier: number;
  /** Yuan: the deposit of the month, what is held against it, and the difference, which is above 0. */
  readonly required: Decimal;
  readonly held: Decimal;
  readonly due: Decimal;
}

export interface ScheduleCalls {
  /** Of the table's last month, the largest first. */
  readonly calls: readonly ScheduleCall[];
  /** Of the months before, by month, where no balance has been entered since that would settle it. SCHEDULE takes them as paid. */
  readonly arrears: readonly ScheduleCall[];
}

const agenciesAtOnce = 100;

/** Yields again and again, so that whoever runs it may pause. @param last the last month that has a GMV; null where none has */
export function* callsOf(paths: readonly Path[], last: Month | null): Generator<number, ScheduleCalls> {
  const calls: ScheduleCall[] = [];
  const arrears: ScheduleCall[] = [];
  for (const [i, path] of paths.entries()) {
    if (i % agenciesAtOnce === 0) yield 1;
    for (const step of openSteps(path)) {
      const call = callOf(step, path);
      if (call) (call.month === last ? calls : arrears).push(call);
    }
  }
  yield 1;
  calls.sort((a, b) => b.due.cmp(a.due) || a.row - b.row);
  yield 1;
  arrears.sort((a, b) => a.month - b.month || a.row - b.row);
  return { calls, arrears };
}

/** From the latest balance on: what was due before, that balance has settled, or it is due again in the month after. */
function openSteps({ steps, later, between }: Path): readonly Step[] {
  // A balance after the last month settles every step before; that one it is held against.
  if (later) return steps.slice(-1);
  const from = steps.map(({ isBalanceGiven }) => isBalanceGiven).lastIndexOf(true);
  return steps.slice(Math.max(0, from)).filter(({ month }) => between === null || month > between);
}

/** A balance entered after the last month with a GMV says more than what SCHEDULE carries on, and also what SCHEDULE does not know. */
function callOf({ row, month, assessment }: Step, { later }: Path): ScheduleCall | null {
  const { tier, deposit: required } = assessment;
  const held = later ? later.held : assessment.heldBefore;
  if (isProblem(tier) || isProblem(required) || isProblem(held)) return null;
  const due = required.minus(held);
  return due.gt(zero) ? { row, month, tier, required, held, due } : null;
}
