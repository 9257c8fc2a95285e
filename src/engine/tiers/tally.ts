// Many cells at a glance: what they are, and what those that are amounts come to under a rule, to the last digit.
import type { Rule } from '../../rules/rule';
import { readAmount } from '../amounts/amount';
import { isProblem } from '../amounts/cell';
import { centsOf, type Decimal } from '../amounts/money';
import { depositOfTier, type DisputedEdge, disputedEdges, edgeAt, tierOf } from './deposit';
import { addAmount, addCents, newSum, sumOf, totalOf } from '../amounts/exact-sum';
import { reached, scaleOf } from './scale';

/** Money is yuan. */
export interface Tally {
  /** What the cells are; together they are all cells. */
  readonly cells: {
    readonly blank: number;
    readonly numbers: number;
    /** Texts read as an amount, such as 51.2万. */
    readonly amountTexts: number;
    readonly otherTexts: number;
    readonly logicals: number;
    readonly negatives: number;
    readonly errors: number;
  };
  /** How many cells were read as amounts, and what they come to. */
  readonly amounts: number;
  readonly total: Decimal;
  readonly deposits: Decimal;
  /** One per tier of the rule. */
  readonly tiers: readonly { readonly tier: number; readonly count: number; readonly total: Decimal; readonly deposits: Decimal }[];
  /** One per edge of the rule, ascending. */
  readonly edges: readonly {
    readonly edge: DisputedEdge;
    /** From 95% of the edge to below it. */
    readonly justBelow: number;
    /** Exactly on it. */
    readonly exactly: number;
    /** What the deposits of those exactly on it come to under the other reading, less what they come to under the rule's. */
    readonly difference: Decimal;
  }[];
  /** The money between the two readings of all edges together, without sign. */
  readonly between: Decimal;
}

export interface TallyInProgress {
  /** A cell as Excel hands it over; blank is "" or null, an error an object with its code. */
  readonly add: (cell: unknown) => void;
  readonly addBlanks: (count: number) => void;
  readonly tally: () => Tally;
}

export function newTally(rule: Rule): TallyInProgress {
  const { from, fromCents, doubles } = scaleOf(rule);
  const edges = disputedEdges(rule);
  const counts = from.map(() => 0);
  const sums = from.map(newSum);
  const justBelow = edges.map(() => 0);
  const exactly = edges.map(() => 0);
  const cells = { blank: 0, numbers: 0, amountTexts: 0, otherTexts: 0, logicals: 0, negatives: 0, errors: 0 };
  // Index of an edge: that of the tier above it, less one.
  const near = edges.map(({ edge }) => edge.times('0.95'));
  const nearCents = near.map((amount) => amount.times(100).ceil().toNumber());

  function addExact(amount: Decimal): void {
    const tier = tierOf(rule, amount);
    counts[tier - 1]!++;
    addAmount(sums[tier - 1]!, amount);
    const upper = edgeAt(rule, amount);
    if (upper !== undefined) exactly[upper - 2]!++;
    const next = from.findIndex((start) => start.gt(amount)) - 1;
    if (next >= 0 && amount.gte(near[next]!)) justBelow[next]!++;
  }

  /** False where it is no whole cents, or the rule's are not exact. */
  function addNumber(number: number): boolean {
    const cents = centsOf(number);
    if (!fromCents || Number.isNaN(cents)) return false;
    const tier = reached(doubles, number);
    counts[tier - 1]!++;
    addCents(sums[tier - 1]!, cents);
    const [start, end] = [fromCents[tier - 1]!, fromCents[tier]];
    if (tier > 1 && cents === start) exactly[tier - 2]!++;
    let next = tier - 1;
    if (cents === end) {
      exactly[tier - 1]!++;
      next++;
    }
    if (next < nearCents.length && cents >= nearCents[next]!) justBelow[next]!++;
    return true;
  }

  return {
    addBlanks(count) {
      cells.blank += count;
    },
    add(cell) {
      if (typeof cell === 'number' && cell >= 0 && addNumber(cell)) {
        cells.numbers++;
        return;
      }
      const amount = readAmount(cell, 'gmv');
      if (amount === null) cells.blank++;
      else if (!isProblem(amount)) {
        addExact(amount);
        if (typeof cell === 'string') cells.amountTexts++;
        else cells.numbers++;
      } else if (amount.code === 'amount-negative') cells.negatives++;
      else if (amount.code === 'error-cell') cells.errors++;
      else if (typeof cell === 'boolean') cells.logicals++;
      else cells.otherTexts++;
    },
    tally() {
      const tiers = sums.map((sum, index) => {
        const deposits = depositOfTier(rule, index + 1).times(counts[index]!);
        return { tier: index + 1, count: counts[index]!, total: totalOf(sum), deposits };
      });
      const read = edges.map((edge, index) => ({
        edge,
        justBelow: justBelow[index]!,
        exactly: exactly[index]!,
        difference: edge.otherDeposit.minus(edge.deposit).times(exactly[index]!),
      }));
      return {
        cells: { ...cells },
        amounts: counts.reduce((all, count) => all + count, 0),
        total: sumOf(tiers.map(({ total }) => total)),
        deposits: sumOf(tiers.map(({ deposits }) => deposits)),
        tiers,
        edges: read,
        between: sumOf(read.map(({ difference }) => difference.abs())),
      };
    },
  };
}
