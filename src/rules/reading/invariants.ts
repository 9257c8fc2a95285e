// What the fields of one rule owe to each other.
import { Decimal } from 'decimal.js';
import { faultAt, type Fault, type Unplaced } from './fault';
import { glimpse } from './glimpse';
import { AMOUNT_DIGITS } from './limits';
import { placeOf } from './place';
import type { Rule } from '../rule';

type Note = (path: readonly PropertyKey[], seen: unknown, unplaced: Unplaced) => void;

interface Findings {
  /** What forbids the rule. */
  readonly faults: readonly Fault[];
  /** What is allowed but worth a look. */
  readonly flags: readonly Fault[];
}

/** Looks at a rule whose structure is sound; `at` is where it stands in what is being read. */
export function invariantFindings(rule: Rule, at: readonly PropertyKey[]): Findings {
  const faults: Fault[] = [];
  const flags: Fault[] = [];
  const noteIn =
    (list: Fault[]): Note =>
    (path, seen, unplaced) =>
      list.push(faultAt(placeOf([...at, ...path], 'rule'), glimpse(seen), unplaced));
  const refuse = noteIn(faults);

  checkTiers(rule, refuse);
  // Without sound tiers an example has nothing to be measured against.
  if (faults.length === 0) checkExamples(rule, refuse);
  for (const [first, again] of repeats(rule.assumptions.map((assumption) => assumption.id))) {
    const other = placeOf([...at, 'assumptions', first, 'id'], 'rule');
    refuse(['assumptions', again, 'id'], rule.assumptions[again]?.id, { code: 'duplicate-id', other });
  }
  flagFallingSupplements(rule, noteIn(flags));
  return { faults, flags };
}

function checkTiers({ base, tiers }: Rule, refuse: Note): void {
  const [first] = tiers;
  if (first === undefined) refuse(['tiers'], tiers, { code: 'no-tiers' });
  else if (!new Decimal(first.from).isZero()) refuse(['tiers', 0, 'from'], first.from, { code: 'first-tier-not-zero' });

  tiers.forEach(({ from, supplement }, i) => {
    const previous = tiers[i - 1]?.from;
    if (previous !== undefined && new Decimal(from).lte(previous)) {
      refuse(['tiers', i, 'from'], from, { code: 'tiers-not-ascending', previous });
    }
    const deposit = depositOf(base, supplement);
    if (deposit.precision(true) > AMOUNT_DIGITS) {
      refuse(['tiers', i, 'supplement'], deposit.toFixed(), { code: 'deposit-too-precise', digits: AMOUNT_DIGITS });
    }
  });
}

function checkExamples({ base, tiers, edge, examples }: Rule, refuse: Note): void {
  const froms = tiers.map((tier) => new Decimal(tier.from));
  const deposits = tiers.map((tier) => depositOf(base, tier.supplement).toFixed());
  const witnessed = new Set<number>();

  examples.forEach(({ gmv, tier, deposit }, i) => {
    const index = tierIndex(froms, new Decimal(gmv), edge);
    const owed = deposits[index] ?? '';
    witnessed.add(index);
    if (tier !== index + 1) refuse(['examples', i, 'tier'], tier, { code: 'example-wrong-tier', gmv, tier: index + 1 });
    if (!new Decimal(deposit).eq(owed)) {
      refuse(['examples', i, 'deposit'], deposit, { code: 'example-wrong-deposit', gmv, deposit: owed });
    }
  });
  for (let i = 1; i < tiers.length; i++) {
    const from = tiers[i]?.from;
    if (!witnessed.has(i - 1)) refuse(['tiers', i, 'from'], from, { code: 'example-missing', side: 'lower', tier: i });
    if (!witnessed.has(i)) refuse(['tiers', i, 'from'], from, { code: 'example-missing', side: 'upper', tier: i + 1 });
  }
}

function flagFallingSupplements({ tiers }: Rule, flag: Note): void {
  tiers.forEach(({ supplement }, i) => {
    const previous = tiers[i - 1]?.supplement;
    if (previous !== undefined && new Decimal(supplement).lt(previous)) {
      flag(['tiers', i, 'supplement'], supplement, { code: 'supplement-falls', previous });
    }
  });
}

// Two amounts of 15 digits and 2 decimals add up to at most 18 digits; decimal.js keeps 20 unless told otherwise.
function depositOf(base: string, supplement: string): Decimal {
  return new Decimal(base).plus(supplement);
}

/** The index of the tier a GMV belongs to, by halving; froms start at 0 and ascend. */
function tierIndex(froms: readonly Decimal[], gmv: Decimal, edge: Rule['edge']): number {
  let low = 0;
  let high = froms.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const order = gmv.cmp(froms[middle] ?? NaN);
    if (order > 0 || (order === 0 && edge === 'upper')) low = middle;
    else high = middle;
  }
  return low;
}

/** [index of the first, index of a later one] for every text that occurs again. */
export function repeats(texts: readonly string[]): (readonly [number, number])[] {
  return texts.map((text, i) => [texts.indexOf(text), i] as const).filter(([first, i]) => first < i);
}
