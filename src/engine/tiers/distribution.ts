// How the amounts of a column lie over the tiers, and over bins within them, cell by cell.
import type { Rule } from '../../rules/rule';
import { readAmount } from '../amounts/amount';
import { isProblem } from '../amounts/cell';
import { reached, scaleOf } from './scale';
import { centsOf } from '../amounts/money';
import { edgeAt, tierOf } from './deposit';

export interface Distribution {
  readonly amounts: number;
  readonly blanks: number;
  /** Cells that hold something else than an amount of 0 or more. */
  readonly unread: number;
  /** Amounts exactly on an edge. */
  readonly onEdge: number;
  readonly byTier: readonly number[];
  /** As many as there are starts of bins. */
  readonly byBin: readonly number[];
}

export interface DistributionCount {
  readonly add: (cell: unknown) => void;
  readonly counted: () => Distribution;
}

/**
 * Counts cells as the functions read them. `binStarts` are yuan, ascending, from 0, with every tier's start among them; the last bin is
 * open. An amount on a bin's start falls on the side that the rule's edges have, and never into a bin of another tier than its own.
 */
export function newDistributionCount(rule: Rule, binStarts: readonly number[]): DistributionCount {
  const { from, doubles } = scaleOf(rule);
  const isUpper = rule.edge === 'upper';
  const firstBin = from.map((start) => binStarts.indexOf(start.toNumber()));
  if (firstBin.includes(-1)) throw new Error('A tier that starts within a bin.');
  const edges = new Set(from.slice(1).map((start) => start.toNumber()));
  const byTier = from.map(() => 0);
  const byBin = binStarts.map(() => 0);
  let [blanks, unread, onEdge] = [0, 0, 0];

  function binOf(amount: number, tier: number): number {
    let low = firstBin[tier - 1]!;
    let high = (firstBin[tier] ?? binStarts.length) - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const start = binStarts[middle]!;
      if (amount > start || (isUpper && amount === start)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function count(amount: number, tier: number, isOnEdge: boolean): void {
    byTier[tier - 1]!++;
    byBin[binOf(amount, tier)]!++;
    if (isOnEdge) onEdge++;
  }

  return {
    add(cell) {
      // Numbers of whole cents are all but every cell; the exact path takes the rest.
      const cents = typeof cell === 'number' && cell >= 0 ? centsOf(cell) : NaN;
      if (!Number.isNaN(cents)) {
        const yuan = cents / 100;
        count(yuan, reached(doubles, yuan), edges.has(yuan));
        return;
      }
      const amount = readAmount(cell, 'gmv');
      if (amount === null) blanks++;
      else if (isProblem(amount)) unread++;
      else count(amount.toNumber(), tierOf(rule, amount), edgeAt(rule, amount) !== undefined);
    },
    counted: () => ({ amounts: byTier.reduce((sum, n) => sum + n, 0), blanks, unread, onEdge, byTier: [...byTier], byBin: [...byBin] }),
  };
}
