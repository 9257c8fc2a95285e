// What a close comes to: by tier, by what is in doubt, by disputed edge. Exact, in yuan.
import { addAmount, newSum, totalOf, type ExactSum } from '../../engine/amounts/exact-sum';
import { Decimal, zero } from '../../engine/amounts/money';
import { depositOfTier } from '../../engine/tiers/deposit';
import type { Rule } from '../../rules/rule';
import type { Unsettled } from '../assess/unsettled-row';
import { eachInSlices, type Paused } from '../table/in-slices';
import { heldBy, type CloseRow } from './row';

export interface CloseSums {
  readonly agencies: number;
  readonly gmv: Decimal;
  readonly deposit: Decimal;
  /** Of those of whom it is known; null where no column says what was paid. */
  readonly held: Decimal | null;
  readonly due: Decimal | null;
  readonly surplus: Decimal | null;
}

interface DoubtSums {
  readonly why: Unsettled['why'];
  readonly agencies: number;
  /** What the figures may be off by at most. */
  readonly stake: Decimal;
}

interface EdgeSums {
  readonly edge: Decimal;
  readonly agencies: number;
  readonly deposit: Decimal;
  readonly otherDeposit: Decimal;
  readonly due: Decimal;
  readonly otherDue: Decimal;
}

export interface CloseTotals {
  /** One per tier of the rule. */
  readonly tiers: readonly CloseSums[];
  /** Rows without a GMV that can be read. */
  readonly untiered: CloseSums;
  readonly all: CloseSums;
  /** Those that occur. */
  readonly doubts: readonly DoubtSums[];
  /** Those that a GMV stands on, ascending. */
  readonly edges: readonly EdgeSums[];
}

const whys: readonly Unsettled['why'][] = ['gmv', 'no-gmv', 'paid', 'no-held', 'no-agency', 'agency', 'month', 'twice'];

/** @param isPaidKnown a column says what was paid */
export function* closeTotalsInSlices(rule: Rule, rows: readonly CloseRow[], isPaidKnown: boolean): Paused<CloseTotals> {
  const tiers = rule.tiers.map(() => newSums());
  const untiered = newSums();
  const all = newSums();
  const doubts = new Map<string, { agencies: number; stake: ExactSum }>();
  const edges = new Map<string, EdgeSums>();
  yield* eachInSlices(rows, (row) => {
    for (const sums of [all, row.figures ? tiers[row.figures.tier - 1]! : untiered]) addRow(sums, rule, row);
    for (const doubt of row.doubts) {
      const known = doubts.get(doubt.why) ?? { agencies: 0, stake: newSum() };
      doubts.set(doubt.why, known);
      known.agencies++;
      addAmount(known.stake, stakeOf(rule, row, doubt));
    }
    if (row.edge) edges.set(row.edge.edge.edge.toFixed(), withRow(edges.get(row.edge.edge.edge.toFixed()), row.edge));
  });
  const counted = (sums: Sums): CloseSums => ({
    agencies: sums.agencies,
    gmv: totalOf(sums.gmv),
    deposit: totalOf(sums.deposit),
    held: isPaidKnown ? totalOf(sums.held) : null,
    due: isPaidKnown ? totalOf(sums.due) : null,
    surplus: isPaidKnown ? totalOf(sums.surplus) : null,
  });
  return {
    tiers: tiers.map(counted),
    untiered: counted(untiered),
    all: counted(all),
    doubts: whys.flatMap((why) => {
      const found = doubts.get(why);
      return found ? [{ why, agencies: found.agencies, stake: totalOf(found.stake) }] : [];
    }),
    edges: [...edges.values()].sort((a, b) => a.edge.cmp(b.edge)),
  };
}

interface Sums {
  agencies: number;
  readonly gmv: ExactSum;
  readonly deposit: ExactSum;
  readonly held: ExactSum;
  readonly due: ExactSum;
  readonly surplus: ExactSum;
}

const newSums = (): Sums => ({ agencies: 0, gmv: newSum(), deposit: newSum(), held: newSum(), due: newSum(), surplus: newSum() });

function addRow(sums: Sums, rule: Rule, { figures, before }: CloseRow): void {
  sums.agencies++;
  if (before) addAmount(sums.held, heldBy(rule, before));
  if (!figures) return;
  addAmount(sums.gmv, figures.gmv);
  addAmount(sums.deposit, figures.deposit);
  if (figures.due) addAmount(sums.due, figures.due);
  if (figures.surplus) addAmount(sums.surplus, figures.surplus);
}

/** Of a GMV that is not known any deposit may be due, of a balance that is not known the whole deposit, of anything else the row’s own. */
function stakeOf(rule: Rule, { figures, no }: CloseRow, doubt: Unsettled): Decimal {
  if (!figures) return Decimal.max(...rule.tiers.map((_, index) => depositOfTier(rule, index + 1)));
  // The first of two rows is not what is too much.
  return doubt.why === 'twice' && doubt.otherRow > no ? zero : figures.deposit;
}

function withRow(sums: EdgeSums | undefined, { edge, due }: NonNullable<CloseRow['edge']>): EdgeSums {
  return {
    edge: edge.edge,
    agencies: (sums?.agencies ?? 0) + 1,
    deposit: (sums?.deposit ?? zero).plus(edge.deposit),
    otherDeposit: (sums?.otherDeposit ?? zero).plus(edge.otherDeposit),
    due: (sums?.due ?? zero).plus(due?.here ?? zero),
    otherDue: (sums?.otherDue ?? zero).plus(due?.other ?? zero),
  };
}
