// A version while it is typed: every amount and day is text as it stands in its field.
import { readAmount } from '../../../../engine/amounts/amount';
import { isProblem } from '../../../../engine/amounts/cell';
import { readDay } from '../../../../engine/amounts/month';
import { examplesOfTiers } from '../../../../rules/examples-of-tiers';
import type { EdgeSide, Evidence, Rule, Source } from '../../../../rules/rule';

export interface DraftTier {
  readonly from: string;
  readonly supplement: string;
  readonly wording: string;
}

export interface DraftSource {
  readonly role: Source['role'];
  readonly title: string;
  readonly publisher: string;
  readonly captured: string;
  readonly href: string;
}

export interface Draft {
  /** The own version that is edited; null for a new one. */
  readonly edits: string | null;
  readonly id: string;
  readonly name: Rule['name'];
  readonly effectiveFrom: string;
  readonly evidence: Evidence;
  readonly edge: EdgeSide;
  readonly base: string;
  readonly tiers: readonly DraftTier[];
  readonly sources: readonly DraftSource[];
  /** What cannot be typed here goes along unchanged. */
  readonly rest: Pick<Rule, 'currency' | 'measure' | 'onFall' | 'assumptions'>;
}

export function draftOf(rule: Rule, edits: string | null): Draft {
  const { id, name, effectiveFrom, evidence, edge, base, tiers, sources, currency, measure, onFall, assumptions } = rule;
  return {
    edits,
    id,
    name,
    effectiveFrom: effectiveFrom ?? '',
    evidence,
    edge,
    base,
    tiers,
    sources: sources.map((source) => ({ ...source, captured: source.captured ?? '', href: source.href ?? '' })),
    rest: { currency, measure, onFall, assumptions },
  };
}

/** An own copy of a version, with an id that is free and no day, since no two versions may have the same. */
export function copyOf(rule: Rule, taken: readonly string[]): Draft {
  const stem = `own-${rule.id}`.slice(0, 27).replace(/-$/, '');
  let id = stem;
  for (let n = 2; taken.includes(id); n++) id = `${stem}-${n}`;
  return { ...draftOf(rule, null), id, effectiveFrom: '', evidence: 'own' };
}

/** What readRule is to judge: amounts and days as a cell would read them, untouched where a cell would not. Examples come from the tiers. */
export function ruleOfDraft(draft: Draft): unknown {
  const { id, name, effectiveFrom, evidence, edge, sources, rest } = draft;
  const base = plainAmount(draft.base);
  const tiers = draft.tiers.map((tier) => ({ ...tier, from: plainAmount(tier.from), supplement: plainAmount(tier.supplement) }));
  return {
    id,
    name,
    effectiveFrom: dayOrNull(effectiveFrom),
    evidence,
    edge,
    base,
    tiers,
    sources: sources.map((source) => ({ ...source, captured: dayOrNull(source.captured), href: source.href.trim() || null })),
    ...rest,
    examples: examplesOfTiers(base, tiers, edge),
  };
}

function plainAmount(typed: string): string {
  const amount = readAmount(typed, 'amount');
  return amount === null || isProblem(amount) ? typed : amount.toFixed();
}

/** A day as typed, "2026/10/1" or "2026年10月1日" too; a text that is none stays, for the fault; null where it is blank. */
export function dayOrNull(typed: string): string | null {
  if (typed.trim() === '') return null;
  const day = readDay(typed, 'date');
  // A month alone would silently become its first day.
  const isWhole = /\d{4}\D+\d{1,2}\D+\d{1,2}/.test(typed.normalize('NFKC'));
  return isWhole && day !== null && !isProblem(day) ? day : typed;
}
