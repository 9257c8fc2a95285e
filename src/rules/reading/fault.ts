// What can be wrong with a rule or with a workbook's rule settings: codes and parameters; the words are in i18n.

import { LIMITS } from './limits';

interface Parameters {
  /** Something JSON cannot hold: a function, a symbol, an accessor, an exotic object, NaN. */
  'not-plain': unknown;
  'too-deep': { readonly limit: number };
  /** Characters of JSON text. */
  'too-large': { readonly length: number; readonly limit: number };
  /** Values of any kind, nested ones included. */
  'too-many-values': { readonly limit: number };
  'not-json': unknown;
  'unknown-format': { readonly supported: number };
  'unknown-field': unknown;
  /** `seen` is what holds it: the fields that are there. */
  'missing-field': unknown;
  'wrong-type': { readonly expected: 'text' | 'list' | 'object' | 'whole-number' };
  'not-one-of': { readonly allowed: readonly string[] };
  'list-too-long': { readonly length: number; readonly limit: number };
  'no-tiers': unknown;
  'bad-id': unknown;
  'reserved-id': unknown;
  'bad-amount': unknown;
  'negative-amount': unknown;
  'amount-too-precise': { readonly decimals: number; readonly digits: number };
  'bad-day': unknown;
  'bad-instant': unknown;
  'bad-href': unknown;
  'text-empty': unknown;
  'text-too-long': { readonly length: number; readonly limit: number };
  'text-unprintable': unknown;
  'first-tier-not-zero': unknown;
  'tiers-not-ascending': { readonly previous: string };
  /** Base and supplement together have more digits than Excel keeps. */
  'deposit-too-precise': { readonly digits: number };
  'supplement-falls': { readonly previous: string };
  /** `seen` is the edge; `tier` is the one that has no example. */
  'example-missing': { readonly side: 'lower' | 'upper'; readonly tier: number };
  'example-wrong-tier': { readonly gmv: string; readonly tier: number };
  'example-wrong-deposit': { readonly gmv: string; readonly deposit: string };
  'duplicate-id': { readonly other: string };
  /** `other` is the id of the version that has the same day. */
  'duplicate-effective-from': { readonly other: string };
  /** A version stored in the workbook under a published id, with other content. */
  'published-id-changed': unknown;
  /** Bytes of UTF-8: what Excel on the web takes at most in one part. */
  'part-too-large': { readonly bytes: number; readonly limit: number };
  /** Workbooks only: the rule's part is gone; `seen` is what its mirror says it was. */
  'part-lost': unknown;
  /** `seen` is the number of copies. */
  'copies-differ': unknown;
  /** `seen` is what the mirror says, `found` how the fingerprint of the part begins. */
  'mirror-differs': { readonly found: string };
  'more-faults': { readonly count: number };
}

export type FaultCode = keyof Parameters;

/** One kind of fault, with its own parameters. */
export type FaultOf<Code extends FaultCode> = {
  readonly code: Code;
  /** Such as tiers[2].from; "rule" or "settings" where the whole is meant. */
  readonly place: string;
  /** A bounded, printable glimpse of what stands there. */
  readonly seen: string;
} & (unknown extends Parameters[Code] ? unknown : Parameters[Code]);

export type Fault = { readonly [Code in FaultCode]: FaultOf<Code> }[FaultCode];

type WithoutPlace<F> = F extends Fault ? Omit<F, 'place' | 'seen'> : never;

/** What is wrong with a value, before it is known where the value stands. */
export type Unplaced = WithoutPlace<Fault>;

export function faultAt(place: string, seen: string, unplaced: Unplaced): Fault {
  return { ...unplaced, place, seen };
}

/** The first LIMITS.faults of them, and one that counts the rest. @param of how many there are where not all were made */
export function bounded(faults: readonly Fault[], root: string, of = faults.length): readonly Fault[] {
  const count = of - LIMITS.faults;
  return count > 0 ? [...faults.slice(0, LIMITS.faults), faultAt(root, String(of), { code: 'more-faults', count })] : faults;
}
