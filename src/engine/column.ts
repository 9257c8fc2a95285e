// The fast path: the same answers as question.ts gives, for cells and whole columns, without an object per row. Each trick's gain stands
// beside it, as measured by `npm run bench -- engine`.
import type { Rule } from '../rules/schema';
import { isProblem } from './cell';
import { centsOfText } from './digits';
import { depositOfTier, topUpOfTier } from './deposit';
import { reached, type Lookup } from './lookup';
import { type Answer, plainNumber, questions } from './question';
import type { Problem } from './problem';
import { maxCents, scaleOf } from './scale';

/** One answered row of one cell. A row that more than one cell may get is frozen. */
export type Row = readonly [unknown];
/** Rows of one cell each. */
export type Cells = readonly (readonly unknown[])[];

export interface Answerer {
  (gmv: unknown, second: unknown): Row;
  /** The same for a column; `second` has as many rows, or one for all of them. */
  readonly column: (gmvs: Cells, seconds: Cells | undefined) => Row[];
}
/** What stands in a cell in place of an answer. */
export type ErrorCell = (problem: Problem) => unknown;

const shared = (value: unknown): Row => Object.freeze([value] as const);
const blankRow = shared('');
const zeroRow = shared(0);

export type QuestionName = keyof typeof questions;

/** Makes the answerer of one question under one rule; `errorCell` turns a problem into what the cell shows. */
export const answererOf: Record<QuestionName, (rule: Rule, errorCell: ErrorCell) => Answerer> = {
  deposit: (rule, errorCell) => byTier('deposit', rule, errorCell, depositRows(rule)),
  tier: (rule, errorCell) => byTier('tier', rule, errorCell, tierRows(rule)),
  topUp,
  headroom,
  shortfall: (rule, errorCell) => difference('shortfall', rule, errorCell, 1),
  surplus: (rule, errorCell) => difference('surplus', rule, errorCell, -1),
};

function exactly(name: QuestionName, rule: Rule, errorCell: ErrorCell): (gmv: unknown, second: unknown) => Row {
  const question = questions[name];
  // The same few words stand in many cells (待定, n/a): read once. A tenth of a dirty column's time.
  const known = new Map<string, Answer>();
  return (gmv, second) => {
    const isKnown = typeof gmv === 'string' && second === undefined;
    const answer = (isKnown ? known.get(gmv) : undefined) ?? question(rule, gmv, second);
    if (isKnown && known.size < 1000) known.set(gmv, answer);
    return answer === '' ? blankRow : [isProblem(answer) ? errorCell(answer) : answer];
  };
}

/** An answerer of which columns are answered cell by cell. */
export function answerer(cell: (gmv: unknown, second: unknown) => Row): Answerer {
  return Object.assign(cell.bind(null), {
    column: (gmvs: Cells, seconds: Cells | undefined) => gmvs.map((row, i) => cell(row[0], seconds && (seconds[i] ?? seconds[0])![0])),
  });
}

// Few different answers exist: one frozen row per answer, made once per rule, serves all cells. A fifth of the time of a fresh row each.
const depositRows = byRule((rule) => [blankRow, ...rule.tiers.map((_, i) => shared(plainNumber(depositOfTier(rule, i + 1))))]);
const tierRows = byRule((rule) => [blankRow, ...rule.tiers.map((_, i) => shared(i + 1))]);
// By tier and previous tier, filled as they occur: 1,000 tiers have a million pairs, a column only some.
const topUpRows = byRule((rule) => Array.from({ length: rule.tiers.length + 1 }, (): (Row | undefined)[] => []));

function byRule<T>(make: (rule: Rule) => T): (rule: Rule) => T {
  const made = new WeakMap<Rule, { readonly of: T }>();
  return (rule) => {
    let known = made.get(rule);
    if (!known) made.set(rule, (known = { of: make(rule) }));
    return known.of;
  };
}

function byTier(name: QuestionName, rule: Rule, errorCell: ErrorCell, rows: readonly Row[]): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const { doubles = none } = scaleOf(rule);
  const cell = (gmv: unknown): Row => {
    const tier = tierOf(gmv);
    return tier === odd ? exact(gmv, undefined) : rows[tier]!;
  };
  // A loop of its own, because a cell at a time through calls that differ by question is three times as slow.
  const column = (gmvs: Cells): Row[] => {
    const out = new Array<Row>(gmvs.length);
    for (let i = 0; i < gmvs.length; i++) {
      const gmv = gmvs[i]![0];
      out[i] = isPlain(gmv) && doubles !== none ? rows[reached(doubles, gmv)]! : cell(gmv);
    }
    return out;
  };
  return Object.assign(cell, { column });
}

function topUp(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('topUp', rule, errorCell);
  const tierOf = cellTier(rule);
  const { doubles = none } = scaleOf(rule);
  const tiers = rule.tiers.length;
  const pairs = topUpRows(rule);
  const isTier = (prev: unknown): prev is number => typeof prev === 'number' && prev >= 0 && prev <= tiers && (prev | 0) === prev;
  const made = (tier: number, prev: number): Row => (pairs[tier]![prev] = shared(plainNumber(topUpOfTier(rule, tier, prev))));
  const cell = (gmv: unknown, prev: unknown): Row => {
    const tier = tierOf(gmv);
    return tier > 0 && isTier(prev) ? (pairs[tier]![prev] ?? made(tier, prev)) : exact(gmv, prev);
  };
  const column = (gmvs: Cells, prevs: Cells | undefined): Row[] => {
    const out = new Array<Row>(gmvs.length);
    const one = prevs === undefined || prevs.length === 1;
    let prev = prevs?.[0]?.[0];
    for (let i = 0; i < gmvs.length; i++) {
      const gmv = gmvs[i]![0];
      if (!one) prev = prevs[i]![0];
      if (isPlain(gmv) && isTier(prev) && doubles !== none) {
        const tier = reached(doubles, gmv);
        out[i] = pairs[tier]![prev] ?? made(tier, prev);
      } else out[i] = cell(gmv, prev);
    }
    return out;
  };
  return Object.assign(cell, { column });
}

/** Differences in whole cents are exact, and dividing them by 100 rounds to the same double as the exact amount. */
function headroom(rule: Rule, errorCell: ErrorCell): Answerer {
  const exact = exactly('headroom', rule, errorCell);
  const tierOf = cellTier(rule);
  const { fromCents } = scaleOf(rule);
  if (!fromCents) return answerer(exact);
  return answerer((gmv) => {
    const tier = tierOf(gmv);
    if (tier === blank || tier === fromCents.length) return blankRow;
    const cents = tier === odd ? -1 : wholeCents(gmv);
    return cents < 0 ? exact(gmv, undefined) : [(fromCents[tier]! - cents) / 100];
  });
}

function difference(name: 'shortfall' | 'surplus', rule: Rule, errorCell: ErrorCell, sign: 1 | -1): Answerer {
  const exact = exactly(name, rule, errorCell);
  const tierOf = cellTier(rule);
  const { depositCents } = scaleOf(rule);
  if (!depositCents) return answerer(exact);
  return answerer((gmv, held) => {
    const tier = tierOf(gmv);
    const heldCents = tier > 0 ? wholeCents(held) : -1;
    if (heldCents < 0) return exact(gmv, held);
    const cents = sign * (depositCents[tier - 1]! - heldCents);
    return cents > 0 ? [cents / 100] : zeroRow;
  });
}

const blank = 0;
const odd = -1;
// Stands for a lookup where doubles or cents are not proven, so that the loops meet one shape only.
const none: Lookup = { entries: new Float64Array(1), second: 0, third: 0, fourth: 0, start: null, perUnit: 0 };

const isPlain = (cell: unknown): cell is number => typeof cell === 'number' && cell >= 0 && cell < Infinity;

/** The tier (1 … n) of a cell that the fast path can read for certain, `blank` for a blank cell, `odd` for all that needs the exact path. */
function cellTier(rule: Rule): (cell: unknown) => number {
  const { doubles, cents } = scaleOf(rule);
  return (cell) => {
    if (isPlain(cell)) return doubles ? reached(doubles, cell) : odd;
    if (cell === '' || cell === null) return blank;
    const read = typeof cell === 'string' && cents ? centsOfText(cell) : -1;
    return read < 0 ? odd : reached(cents!, read);
  };
}

/** Cents of a number or plain text with no more than two decimals, exactly; −1 for everything else. */
function wholeCents(cell: unknown): number {
  if (typeof cell === 'number') {
    const cents = Math.round(cell * 100);
    return cents / 100 === cell && cents >= 0 && cents < maxCents ? cents : -1;
  }
  const cents = typeof cell === 'string' ? centsOfText(cell) : -1;
  return cents === Math.floor(cents) && cents < maxCents ? cents : -1;
}
