// What two versions ask of the same GMV cells, cell by cell, in exact yuan.
import type { Rule } from '../../rules/rule';
import { readAmount } from '../amounts/amount';
import { isProblem } from '../amounts/cell';
import { type Decimal, moneyOf } from '../amounts/money';
import { depositOfTier, tierOf } from './deposit';
import { sumOf } from '../amounts/exact-sum';
import { reached, scaleOf } from './scale';

/** Where a cell stands; rows and columns from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface DepositChange {
  readonly at: CellPlace;
  readonly gmv: Decimal;
  readonly tierBefore: number;
  readonly tierAfter: number;
  readonly before: Decimal;
  readonly after: Decimal;
  /** After less before. */
  readonly change: Decimal;
}

export interface DepositDifference {
  readonly amounts: number;
  readonly blanks: number;
  /** Cells that hold something else than an amount of 0 or more. */
  readonly unread: number;
  readonly changedTiers: number;
  readonly more: { readonly count: number; readonly sum: Decimal; readonly largest: readonly DepositChange[] };
  readonly less: { readonly count: number; readonly sum: Decimal; readonly largest: readonly DepositChange[] };
  /** Deposits in total. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The largest changes either way, largest first; as they stand in the cells where alike. */
  readonly largest: readonly DepositChange[];
}

export interface DifferenceCount {
  readonly add: (cell: unknown, sheet: string, row: number, column: number) => void;
  readonly counted: () => DepositDifference;
}

interface Pair {
  readonly tierBefore: number;
  readonly tierAfter: number;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly change: Decimal;
  /** For comparing sizes only. */
  readonly size: number;
  count: number;
}

const listed = 10;

/** Counts cells as DEPOSIT reads them; both rules see the same amount. */
export function newDepositDifference(before: Rule, after: Rule): DifferenceCount {
  const [tierBefore, tierAfter] = [cellTier(before), cellTier(after)];
  const pairs = new Map<number, Pair>();
  const lists = { largest: newLargest(), more: newLargest(), less: newLargest() };
  let [blanks, unread] = [0, 0];

  function pairOf(a: number, b: number): Pair {
    const key = a * 10_000 + b;
    const known = pairs.get(key);
    if (known) return known;
    const [asked, wouldAsk] = [depositOfTier(before, a), depositOfTier(after, b)];
    const change = wouldAsk.minus(asked);
    const pair = { tierBefore: a, tierAfter: b, before: asked, after: wouldAsk, change, size: change.abs().toNumber(), count: 0 };
    pairs.set(key, pair);
    return pair;
  }

  return {
    add(cell, sheet, row, column) {
      const gmv = typeof cell === 'number' && cell >= 0 && cell < Infinity ? cell : readAmount(cell, 'gmv');
      if (gmv === null || isProblem(gmv)) {
        if (gmv === null) blanks++;
        else unread++;
        return;
      }
      const pair = pairOf(tierBefore(gmv), tierAfter(gmv));
      pair.count++;
      if (pair.size === 0) return;
      const change = (): DepositChange => {
        const { count: _count, size: _size, ...known } = pair;
        return { ...known, at: { sheet, row, column }, gmv: typeof gmv === 'number' ? moneyOf(gmv) : gmv };
      };
      lists.largest.offer(pair.size, change);
      lists[pair.change.isNegative() ? 'less' : 'more'].offer(pair.size, change);
    },
    counted() {
      const all = [...pairs.values()];
      const sum = (of: readonly Pair[], amount: (pair: Pair) => Decimal): Decimal =>
        sumOf(of.map((pair) => amount(pair).times(pair.count)));
      const count = (of: readonly Pair[]): number => of.reduce((total, pair) => total + pair.count, 0);
      const more = all.filter(({ change }) => change.gt(0));
      const less = all.filter(({ change }) => change.lt(0));
      return {
        amounts: count(all),
        blanks,
        unread,
        changedTiers: count(all.filter((pair) => pair.tierBefore !== pair.tierAfter)),
        more: { count: count(more), sum: sum(more, ({ change }) => change), largest: lists.more.listed() },
        less: { count: count(less), sum: sum(less, ({ change }) => change.abs()), largest: lists.less.listed() },
        before: sum(all, (pair) => pair.before),
        after: sum(all, (pair) => pair.after),
        largest: lists.largest.listed(),
      };
    },
  };
}

function cellTier(rule: Rule): (gmv: number | Decimal) => number {
  const { doubles } = scaleOf(rule);
  return (gmv) => (typeof gmv === 'number' ? reached(doubles, gmv) : tierOf(rule, gmv));
}

function newLargest() {
  const kept: { readonly size: number; readonly change: DepositChange }[] = [];
  return {
    offer(size: number, change: () => DepositChange): void {
      const smallest = kept.at(-1);
      if (kept.length === listed && smallest && size <= smallest.size) return;
      const at = kept.findIndex((other) => other.size < size);
      kept.splice(at < 0 ? kept.length : at, 0, { size, change: change() });
      if (kept.length > listed) kept.pop();
    },
    listed: () => kept.map(({ change }) => change),
  };
}
