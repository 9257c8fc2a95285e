// The rows of a ROSTER or a SCHEDULE whose deposit follows the workbook's version, whichever it is.
import { isProblem } from '../../engine/amounts/cell';
import type { Decimal } from '../../engine/amounts/money';
import type { Problem } from '../../engine/amounts/problem';
import { readers } from '../../engine/tables/declarations';
import { gmvOf } from '../../engine/tables/orders';
import { type RosterCells, rosterQuestion, rosterSums } from '../../engine/tables/roster';
import type { ScheduleCells } from '../../engine/tables/schedule';
import { cellOfRow, shapeProblem } from '../../engine/tables/shapes';
import { ruleChoice } from '../../engine/tiers/rule-choice';
import type { RulebookReading } from '../../rules/rulebook';
import { eachInSlices, type Paused } from '../table/in-slices';

export interface AmountsByWorkbook {
  /** `row` counts the table's answers from 0, without a header; `agency` is as first written; `gmv` in yuan, 0 or more. */
  readonly amounts: readonly { readonly row: number; readonly agency: string; readonly gmv: Decimal }[];
  /** Rows that answer an error under any version. */
  readonly refused: number;
}

const nothing: AmountsByWorkbook = { amounts: [], refused: 0 };

/** Nothing where the formula names a version or a day. */
export function rosterAmounts(reading: RulebookReading, given: RosterCells): AmountsByWorkbook {
  const question = rosterQuestion(reading, given);
  if ('problem' in question) return question.choice && question.choice.why !== 'workbook' ? nothing : { ...nothing, refused: 1 };
  if (question.choice.why !== 'workbook') return nothing;
  const amounts: { row: number; agency: string; gmv: Decimal }[] = [];
  const sums = rosterSums(given, question.earned);
  sums.forEach((sum, row) => {
    const gmv = gmvOf(sum);
    if (!isProblem(sum.agency) && !isProblem(gmv) && !gmv.isNegative()) amounts.push({ row, agency: String(sum.agency), gmv });
  });
  return { amounts, refused: sums.length - amounts.length };
}

/** Rows that name a version or a day are left out; two rows of one agency and month are refused, as SCHEDULE does. */
export function* scheduleAmounts(reading: RulebookReading, given: ScheduleCells): Paused<AmountsByWorkbook> {
  if (shapeProblem('SCHEDULE', given, ['agency', 'month', 'gmv', 'held', 'rule'])) return { ...nothing, refused: 1 };
  const amounts = new Map<string, { row: number; agency: string; gmv: Decimal } | null>();
  let refused = 0;
  yield* eachInSlices(given.agency, ([agency], row) => {
    const named = cellOfRow('rule', given.rule, row);
    const [key, month, gmv] = [readers.agency(agency), readers.month(given.month[row]![0]), readers.gmv(given.gmv[row]![0])];
    if (isProblem(named) || ruleChoice(reading, named.cell, month ?? blankMonth).why !== 'workbook') return;
    if (gmv === null) return;
    const twin = `${String(key)}\n${String(month)}`;
    const isRead = typeof key === 'string' && typeof month === 'number' && !isProblem(gmv);
    if (!isRead || amounts.has(twin)) refused++;
    if (isRead && amounts.get(twin)) {
      refused++;
      amounts.set(twin, null);
    } else if (isRead && !amounts.has(twin)) amounts.set(twin, { row, agency: String(agency), gmv });
  });
  return { amounts: [...amounts.values()].flatMap((amount) => amount ?? []), refused };
}

const blankMonth: Problem = { code: 'blank-argument', argument: 'month' };
