// The fast path: the same answers as exact-answers.ts gives, for cells and whole columns, without an object per row. Each trick's gain stands
// beside it, as measured by `npm run bench -- engine`.
import type { Rule } from '../../rules/rule';
import { centsOfText } from '../amounts/amount';
import { depositOfTier, topUpOfTier } from './deposit';
import { type Lookup, reached, reachedOfFew, scaleOf } from './scale';
import { madeOnce } from './made-once';
import { blankRow, type ErrorCell, type Exact, exactly, exactRow, plainNumber, type QuestionName, type Row, shared } from './exact-answers';
import { areExactCents, centsOf } from '../amounts/money';

/** Rows of one cell each. */
export type ColumnOfCells = readonly (readonly unknown[])[];

export interface Answerer {
  (gmv: unknown, second: unknown): Row;
  /** The same for a column; `second` has as many rows, or one for all of them. */
  readonly column: (gmvs: ColumnOfCells, seconds: ColumnOfCells | undefined) => Row[];
}

const zeroRow = shared(0);

/** Makes the answerer of one question under one rule; `errorCell` turns a problem into what the cell shows. */
export const answererOf: Record<QuestionName, (rule: Rule, errorCell: ErrorCell) => Answerer> = {
  deposit: (rule, errorCell) => byTier('deposit', rule, errorCell, depositRows(rule)),
  tier: (rule, errorCell) => byTier('tier', rule, errorCell, tierRows(rule)),
  topUp,
  headroom,
  shortfall: (rule, errorCell) => difference('shortfall', rule, errorCell, 1),
  surplus: (rule, errorCell) => difference('surplus', rule, errorCell, -1),
};

/** An answerer of which columns are answered cell by cell. */
export function answerer(cell: (gmv: unknown, second: unknown) => Row): Answerer {
  return Object.assign(cell.bind(null), { column: byCell(cell) });
}

function byCell(cell: (gmv: unknown, second: unknown) => Row): Answerer['column'] {
  return (gmvs, seconds) => gmvs.map((row, i) => cell(row[0], seconds && (seconds[i] ?? seconds[0])![0]));
}

// Few different answers exist: one frozen row per answer, made once per rule, serves all cells. A fifth of the time of a fresh row each.
const depositRows = madeOnce((rule: Rule) => [blankRow, ...rule.tiers.map((_, i) => shared(plainNumber(depositOfTier(rule, i + 1))))]);
const tierRows = madeOnce((rule: Rule) => [blankRow, ...rule.tiers.map((_, i) => shared(i + 1))]);
// By tier and previous tier, filled as they occur: 1,000 tiers have a million pairs, a column only some.
const topUpRows = madeOnce((rule: Rule) => Array.from({ length: rule.tiers.length + 1 }, (): (Row | undefined)[] => []));

function byTier(name: QuestionName, rule: Rule, errorCell: ErrorCell, rows: readonly Row[]): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const cell = (gmv: unknown): Row => {
    const tier = tierOf(gmv);
    return tier === odd ? exactRow(exact, gmv, undefined) : rows[tier]!;
  };
  const few = fewTiers(rule);
  return Object.assign(cell, {
    column: (gmvs: ColumnOfCells) => (few ? columnOfFew(gmvs, few, rows, exact) : gmvs.map((row) => cell(row[0]))),
  });
}

// The two loops below stand outside the answerers, so that one piece of fast code serves all rules and calls, and what they compare with is
// taken out of the lookups first. Against copying the rows, with all that they stand on outliving the call: 1.2 → 0.5 for a dirty column,
// 0.31 → 0.23 for a clean one.
function columnOfFew(gmvs: ColumnOfCells, { doubles, cents }: FewTiers, rows: readonly Row[], exact: Exact): Row[] {
  const { second, third, fourth } = doubles;
  const { second: secondCents, third: thirdCents, fourth: fourthCents } = cents;
  const out = new Array<Row>(gmvs.length);
  for (let i = 0; i < gmvs.length; i++) {
    const gmv = gmvs[i]![0];
    if (isPlain(gmv)) out[i] = rows[reachedOfFew(second, third, fourth, gmv)]!;
    else if (gmv === null) out[i] = blankRow;
    else if (typeof gmv !== 'string') out[i] = exactRow(exact, gmv, undefined);
    else if (gmv.length === 0) out[i] = blankRow;
    else {
      const read = centsOfText(gmv);
      out[i] = read < 0 ? exactRow(exact, gmv, undefined) : rows[reachedOfFew(secondCents, thirdCents, fourthCents, read)]!;
    }
  }
  return out;
}

function topUp(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('topUp', rule, errorCell);
  const tierOf = cellTier(rule);
  const tiers = rule.tiers.length;
  const pairs = topUpRows(rule);
  const cell = (gmv: unknown, prev: unknown): Row => {
    const tier = tierOf(gmv);
    return tier > 0 && isTier(prev, tiers) ? (pairs[tier]![prev] ?? madePair(rule, pairs, tier, prev)) : exactRow(exact, gmv, prev);
  };
  const few = fewTiers(rule);
  const column = (gmvs: ColumnOfCells, prevs: ColumnOfCells | undefined): Row[] =>
    few && isBeside(prevs, gmvs) ? pairsOfFew(gmvs, prevs, few, rule, cell) : byCell(cell)(gmvs, prevs);
  return Object.assign(cell, { column });
}

function pairsOfFew(
  gmvs: ColumnOfCells,
  prevs: ColumnOfCells,
  { doubles }: FewTiers,
  rule: Rule,
  cell: (gmv: unknown, prev: unknown) => Row,
): Row[] {
  const { second, third, fourth } = doubles;
  const tiers = rule.tiers.length;
  const pairs = topUpRows(rule);
  const step = prevs.length === 1 ? 0 : 1;
  const out = new Array<Row>(gmvs.length);
  for (let i = 0; i < gmvs.length; i++) {
    const gmv = gmvs[i]![0];
    const prev = prevs[i * step]![0];
    if (isPlain(gmv) && isTier(prev, tiers)) {
      const tier = reachedOfFew(second, third, fourth, gmv);
      out[i] = pairs[tier]![prev] ?? madePair(rule, pairs, tier, prev);
    } else out[i] = cell(gmv, prev);
  }
  return out;
}

/** One cell for all rows, or one for each. */
const isBeside = (seconds: ColumnOfCells | undefined, gmvs: ColumnOfCells): seconds is ColumnOfCells =>
  seconds !== undefined && (seconds.length === 1 || seconds.length === gmvs.length);

export const isTier = (prev: unknown, tiers: number): prev is number =>
  typeof prev === 'number' && prev >= 0 && prev <= tiers && (prev | 0) === prev;

function madePair(rule: Rule, pairs: (Row | undefined)[][], tier: number, prev: number): Row {
  return (pairs[tier]![prev] = shared(plainNumber(topUpOfTier(rule, tier, prev))));
}

/** Differences in whole cents are exact, and dividing them by 100 rounds to the same double as the exact amount. */
function headroom(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('headroom', rule, errorCell);
  const tierOf = cellTier(rule);
  const { fromCents } = scaleOf(rule);
  if (!fromCents) return answerer((gmv) => exactRow(exact, gmv, undefined));
  const cell = (gmv: unknown): Row => {
    const tier = tierOf(gmv);
    if (tier === blank || tier === fromCents.length) return blankRow;
    const cents = tier === odd ? -1 : wholeCents(gmv);
    return cents < 0 ? exactRow(exact, gmv, undefined) : [(fromCents[tier]! - cents) / 100];
  };
  const few = fewTiers(rule);
  return Object.assign(cell, {
    column: (gmvs: ColumnOfCells) => (few ? headroomOfFew(gmvs, few, fromCents, cell) : gmvs.map((row) => cell(row[0]))),
  });
}

function headroomOfFew(gmvs: ColumnOfCells, { doubles }: FewTiers, fromCents: Float64Array, cell: (gmv: unknown) => Row): Row[] {
  const { second, third, fourth } = doubles;
  const tiers = fromCents.length;
  const out = new Array<Row>(gmvs.length);
  for (let i = 0; i < gmvs.length; i++) {
    const gmv = gmvs[i]![0];
    if (isPlain(gmv)) {
      const tier = reachedOfFew(second, third, fourth, gmv);
      const cents = centsOf(gmv);
      out[i] = tier === tiers ? blankRow : cents >= 0 ? [(fromCents[tier]! - cents) / 100] : cell(gmv);
    } else out[i] = cell(gmv);
  }
  return out;
}

function difference(name: 'shortfall' | 'surplus', rule: Rule, errorCell: ErrorCell, sign: 1 | -1): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const { depositCents } = scaleOf(rule);
  if (!depositCents) return answerer((gmv, held) => exactRow(exact, gmv, held));
  const cell = (gmv: unknown, held: unknown): Row => {
    const tier = tierOf(gmv);
    const heldCents = tier > 0 ? wholeCents(held) : -1;
    if (heldCents < 0) return exactRow(exact, gmv, held);
    const cents = sign * (depositCents[tier - 1]! - heldCents);
    return cents > 0 ? [cents / 100] : zeroRow;
  };
  const few = fewTiers(rule);
  const column = (gmvs: ColumnOfCells, helds: ColumnOfCells | undefined): Row[] =>
    few && isBeside(helds, gmvs) ? differenceOfFew(gmvs, helds, few, depositCents, sign, cell) : byCell(cell)(gmvs, helds);
  return Object.assign(cell, { column });
}

function differenceOfFew(
  gmvs: ColumnOfCells,
  helds: ColumnOfCells,
  { doubles }: FewTiers,
  depositCents: Float64Array,
  sign: 1 | -1,
  cell: (gmv: unknown, held: unknown) => Row,
): Row[] {
  const { second, third, fourth } = doubles;
  const step = helds.length === 1 ? 0 : 1;
  const out = new Array<Row>(gmvs.length);
  for (let i = 0; i < gmvs.length; i++) {
    const gmv = gmvs[i]![0];
    const held = helds[i * step]![0];
    const heldCents = isPlain(gmv) && isPlain(held) ? centsOf(held) : -1;
    if (heldCents >= 0) {
      const cents = sign * (depositCents[reachedOfFew(second, third, fourth, gmv as number) - 1]! - heldCents);
      out[i] = cents > 0 ? [cents / 100] : zeroRow;
    } else out[i] = cell(gmv, held);
  }
  return out;
}

const [blank, odd] = [0, -1];

interface FewTiers {
  readonly doubles: Lookup;
  readonly cents: Lookup;
}

/** Up to four tiers, told by doubles and by cents alike; undefined for every other rule. */
function fewTiers(rule: Rule): FewTiers | undefined {
  const { doubles, cents } = scaleOf(rule);
  return cents && doubles.start === null ? { doubles, cents } : undefined;
}

const isPlain = (cell: unknown): cell is number => typeof cell === 'number' && cell >= 0 && cell < Infinity;

/** The tier (1 … n) of a cell that the fast path can read for certain, `blank` for a blank cell, `odd` for all that needs the exact path. */
function cellTier(rule: Rule): (cell: unknown) => number {
  const { doubles, cents } = scaleOf(rule);
  return (cell) => {
    if (isPlain(cell)) return reached(doubles, cell);
    if (cell === '' || cell === null) return blank;
    const read = typeof cell === 'string' && cents ? centsOfText(cell) : -1;
    return read < 0 ? odd : reached(cents!, read);
  };
}

/** Cents of a number, read as money, or of a plain text with no more than two decimals, exactly; −1 for everything else. */
export function wholeCents(cell: unknown): number {
  if (typeof cell === 'number') {
    const cents = centsOf(cell);
    return cents >= 0 ? cents : -1;
  }
  const cents = typeof cell === 'string' ? centsOfText(cell) : -1;
  return cents === Math.floor(cents) && areExactCents(cents) ? cents : -1;
}
