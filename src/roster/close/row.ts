// One agency’s row of a close: what its GMV and its balance come to under the rule, exact, in yuan.
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { Decimal, zero } from '../../engine/amounts/money';
import type { Problem } from '../../engine/amounts/problem';
import { depositOfTier, tierOf } from '../../engine/tiers/deposit';
import { scaleOf } from '../../engine/tiers/scale';
import type { Rule } from '../../rules/rule';
import { dueAt, readDepositBefore, type DepositBefore, type PaidBy } from '../assess/deposit-before';
import { onEdge, type OnEdge } from '../assess/on-edge';
import type { Unsettled } from '../assess/unsettled-row';
import { agencyIn } from './sheet/canonical';

/** What a table says of one agency, as its cells have it. */
export interface CloseInput {
  readonly agency: unknown;
  readonly name: unknown;
  readonly gmv: unknown;
  /** What is held, or the tier paid. */
  readonly paid: unknown;
  /** What else is wrong with it: its month, an order line of it. Where that is about its GMV, `gmv` is blank. */
  readonly problem?: Problem;
}

interface RowFigures {
  readonly gmv: Decimal;
  readonly tier: number;
  readonly deposit: Decimal;
  /** null where it is not known what was paid. */
  readonly due: Decimal | null;
  readonly surplus: Decimal | null;
  /** null in the top tier. */
  readonly headroom: Decimal | null;
}

export interface CloseRow {
  /** From 1, in the order of the table. */
  readonly no: number;
  /** Empty text where no agency is named: such rows are nobody’s and no two of them one. */
  readonly key: string;
  readonly input: CloseInput;
  /** null where the GMV is blank or cannot be read: the row is in no tier. */
  readonly figures: RowFigures | null;
  readonly before: DepositBefore | null;
  readonly doubts: readonly Unsettled[];
  /** Where the GMV stands exactly on a disputed edge. */
  readonly edge: OnEdge | null;
}

/** What an account holds by it: a tier stands for its deposit. */
export const heldBy = (rule: Rule, before: DepositBefore): Decimal => ('held' in before ? before.held : depositOfTier(rule, before.tier));

export function rowFigures(rule: Rule, gmv: Decimal, before: DepositBefore | null): RowFigures {
  const tier = tierOf(rule, gmv);
  const deposit = depositOfTier(rule, tier);
  const next = scaleOf(rule).from[tier];
  return {
    gmv,
    tier,
    deposit,
    due: before && dueAt(rule, tier, before),
    surplus: before && Decimal.max(zero, heldBy(rule, before).minus(deposit)),
    headroom: next === undefined ? null : next.minus(gmv),
  };
}

const rowsAtOnce = 500;

/** A generator, so that whoever runs it may pause: it yields the number of rows done. Figures are what DEPOSIT, TOPUP and SHORTFALL answer. */
export function* closeRows(rule: Rule, paidBy: PaidBy | null, inputs: readonly CloseInput[]): Generator<number, readonly CloseRow[]> {
  const firstOf = new Map<string, number>();
  const twins = new Map<number, number>();
  const rows: CloseRow[] = [];
  for (const [index, input] of inputs.entries()) {
    if (index % rowsAtOnce === 0) yield index;
    const row = closeRow(rule, paidBy, input, index + 1);
    rows.push(row);
    if (row.key === '') continue;
    const first = firstOf.get(row.key);
    if (first === undefined) firstOf.set(row.key, row.no);
    else {
      twins.set(row.no, first);
      if (!twins.has(first)) twins.set(first, row.no);
    }
  }
  yield inputs.length;
  if (twins.size === 0) return rows;
  return rows.map((row) => {
    const other = twins.get(row.no);
    return other === undefined ? row : { ...row, doubts: [...row.doubts, { why: 'twice', otherRow: other }] };
  });
}

function closeRow(rule: Rule, paidBy: PaidBy | null, input: CloseInput, no: number): CloseRow {
  const doubts: Unsettled[] = [];
  const gmv = readAmount(input.gmv, 'gmv');
  if (isProblem(gmv)) doubts.push({ why: 'gmv', problem: gmv });
  else if (gmv === null) doubts.push(input.problem ? { why: 'gmv', problem: input.problem } : { why: 'no-gmv' });
  else if (input.problem) doubts.push({ why: 'month', problem: input.problem });
  const paid = paidBy === null ? null : readDepositBefore(rule, paidBy, input.paid);
  if (isProblem(paid)) doubts.push({ why: 'paid', problem: paid });
  else if (paidBy !== null && paid === null && gmv !== null && !isProblem(gmv)) doubts.push({ why: 'no-held' });
  const before = isProblem(paid) ? null : paid;
  const agency = agencyIn(input.agency);
  if (agency === null) doubts.push({ why: 'no-agency' });
  else if (isProblem(agency)) doubts.push({ why: 'agency', problem: agency });
  const isKnown = gmv !== null && !isProblem(gmv);
  return {
    no,
    key: typeof agency === 'string' ? agency : '',
    input,
    figures: isKnown ? rowFigures(rule, gmv, before) : null,
    before,
    doubts,
    edge: isKnown ? onEdge(rule, no, gmv, before) : null,
  };
}
