// The rows of a ROSTER or a SCHEDULE whose deposit follows the workbook's version, whichever it is.
import { isProblem } from '../../engine/amounts/cell';
import { type Decimal, withoutResidue } from '../../engine/amounts/money';
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
    const total = gmvOf(sum);
    const gmv = isProblem(total) ? total : withoutResidue(total);
    if (!isProblem(sum.agency) && !isProblem(gmv) && !gmv.isNegative()) amounts.push({ row, agency: String(sum.agency), gmv });
  });
  return { amounts, refused: sums.length - amounts.length };
}

/**
 * Rows that name a version or a day are left out; rows of one agency and month are refused, as SCHEDULE does, whatever else they say.
 * Rows without a GMV answer nothing.
 */
export function* scheduleAmounts(reading: RulebookReading, given: ScheduleCells): Paused<AmountsByWorkbook> {
  if (shapeProblem('SCHEDULE', given, ['agency', 'month', 'gmv', 'held', 'rule'])) return { ...nothing, refused: 1 };
  const amounts: { row: number; agency: string; gmv: Decimal }[] = [];
  const rowsOf = new Map<string, number>();
  const read: { readonly month: ReturnType<typeof readers.month>; readonly place: string | null }[] = [];
  yield* eachInSlices(given.agency, ([agency], row) => {
    const [key, month] = [readers.agency(agency), readers.month(given.month[row]![0])];
    const place = typeof key === 'string' && typeof month === 'number' ? `${month} ${key}` : null;
    read.push({ month, place });
    if (place !== null) rowsOf.set(place, (rowsOf.get(place) ?? 0) + 1);
  });
  let refused = 0;
  yield* eachInSlices(given.agency, ([agency], row) => {
    const gmv = readers.gmv(given.gmv[row]![0]);
    const named = cellOfRow('rule', given.rule, row);
    if (gmv === null || isProblem(named)) return;
    const { month, place } = read[row]!;
    if (ruleChoice(reading, named.cell, month ?? blankMonth).why !== 'workbook') return;
    if (place === null || rowsOf.get(place)! > 1 || isProblem(gmv)) refused++;
    else amounts.push({ row, agency: String(agency), gmv });
  });
  return { amounts, refused };
}

const blankMonth: Problem = { code: 'blank-argument', argument: 'month' };
