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
  /** As first written; null where a cell was counted by itself. */
  readonly agency: string | null;
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
  /** null where the two versions have other edges: a tier's number is then not the same tier. */
  readonly changedTiers: number | null;
  readonly more: { readonly count: number; readonly sum: Decimal; readonly largest: readonly DepositChange[] };
  readonly less: { readonly count: number; readonly sum: Decimal; readonly largest: readonly DepositChange[] };
  /** Deposits in total. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** The largest changes either way, largest first; of alike ones the larger GMV, then as they stand in the cells. */
  readonly largest: readonly DepositChange[];
}

export interface DifferenceCount {
  readonly add: (cell: unknown, sheet: string, row: number, column: number) => void;
  /** An amount that a row of a table answers for, yuan, 0 or more. */
  readonly addAmount: (gmv: number | Decimal, at: CellPlace, agency: string | null) => void;
  /** Rows that answer an error. */
  readonly addUnread: (rows: number) => void;
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

  function addAmount(gmv: number | Decimal, at: CellPlace, agency: string | null): void {
    const pair = pairOf(tierBefore(gmv), tierAfter(gmv));
    pair.count++;
    if (pair.size === 0) return;
    const change = (): DepositChange => {
      const { count: _count, size: _size, ...known } = pair;
      return { ...known, at, agency, gmv: typeof gmv === 'number' ? moneyOf(gmv) : gmv };
    };
    const size = [pair.size, Number(gmv)] as const;
    lists.largest.offer(size, change);
    lists[pair.change.isNegative() ? 'less' : 'more'].offer(size, change);
  }

  return {
    add(cell, sheet, row, column) {
      const gmv = typeof cell === 'number' && cell >= 0 && cell < Infinity ? cell : readAmount(cell, 'gmv');
      if (gmv === null) blanks++;
      else if (isProblem(gmv)) unread++;
      else addAmount(gmv, { sheet, row, column }, null);
    },
    addAmount,
    addUnread: (rows) => void (unread += rows),
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
        changedTiers: haveSameEdges(before, after) ? count(all.filter((pair) => pair.tierBefore !== pair.tierAfter)) : null,
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

function haveSameEdges(a: Rule, b: Rule): boolean {
  return a.tiers.length === b.tiers.length && a.tiers.every(({ from }, i) => from === b.tiers[i]!.from);
}

/** How much the deposit changes, and the GMV behind it. */
type Size = readonly [number, number];

const isLarger = (a: Size, b: Size): boolean => a[0] > b[0] || (a[0] === b[0] && a[1] > b[1]);

function newLargest() {
  const kept: { readonly size: Size; readonly change: DepositChange }[] = [];
  return {
    offer(size: Size, change: () => DepositChange): void {
      const smallest = kept.at(-1);
      if (kept.length === listed && smallest && !isLarger(size, smallest.size)) return;
      const at = kept.findIndex((other) => isLarger(size, other.size));
      kept.splice(at < 0 ? kept.length : at, 0, { size, change: change() });
      if (kept.length > listed) kept.pop();
    },
    listed: () => kept.map(({ change }) => change),
  };
}
