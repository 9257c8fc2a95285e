// A version while it is typed: every amount and day is text as it stands in its field.
import { readAmount } from '../../../../../engine/amounts/amount';
import { isProblem } from '../../../../../engine/amounts/cell';
import { readDay } from '../../../../../engine/amounts/month';
import { assumptionsFor } from '../../../../../rules/edge-assumption';
import { examplesOfTiers } from '../../../../../rules/examples-of-tiers';
import { LIMITS } from '../../../../../rules/reading/limits';
import { amount as amountFault, day as dayFault } from '../../../../../rules/reading/formats';
import type { EdgeSide, Evidence, Rule, Source } from '../../../../../rules/rule';

export interface DraftTier {
  readonly from: string;
  readonly supplement: string;
  /** Blank: made from the tier's edges. */
  readonly wording: string;
  /** A person typed the words here, so they stay whatever becomes of the edges. */
  readonly isWorded?: true;
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
  /** The reading of edges that the assumptions speak of. */
  readonly assumedEdge: EdgeSide;
}

/** The words of a band in yuan; null: it has no such end. */
export type BandWords = (from: string | null, to: string | null, edge: EdgeSide) => string;

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
    assumedEdge: edge,
  };
}

/**
 * An own copy of a version, with an id that is free, a name of its own and no day, since no two versions may have the same. The source's
 * words for its tiers do not go along: whoever changes an amount would leave another band's words beside it.
 */
export function copyOf(rule: Rule, taken: readonly string[]): Draft {
  const stem = `own-${rule.id}`.slice(0, 27).replace(/-$/, '');
  let id = stem;
  for (let n = 2; taken.includes(id); n++) id = `${stem}-${n}`;
  const { 'zh-CN': chinese, 'en-US': english } = rule.name;
  const name = { 'zh-CN': suffixed(chinese, '（副本）'), 'en-US': suffixed(english, ' (copy)') };
  const tiers = rule.tiers.map((tier) => ({ ...tier, wording: '' }));
  return { ...draftOf(rule, null), id, name, tiers, effectiveFrom: '', evidence: 'own' };
}

const suffixed = (name: string, suffix: string): string =>
  name.endsWith(suffix) ? name : name.slice(0, LIMITS.name - suffix.length) + suffix;

/** With another beginning of a tier. The words of the two bands that end there are made anew, unless a person typed them. */
export function withTierFrom(tiers: readonly DraftTier[], index: number, from: string): readonly DraftTier[] {
  return tiers.map((tier, i) => {
    const isBeside = i === index || i === index - 1;
    return { ...tier, ...(i === index && { from }), ...(isBeside && !tier.isWorded && { wording: '' }) };
  });
}

/** With the other reading of edges: words that were not typed here may speak of the former one, so they are made anew. */
export function withEdge({ edge: before, tiers }: Draft, edge: EdgeSide): Partial<Draft> {
  return edge === before ? {} : { edge, tiers: tiers.map((tier) => (tier.isWorded ? tier : { ...tier, wording: '' })) };
}

/** Without a tier; the band before it now ends elsewhere. */
export function withoutTier(tiers: readonly DraftTier[], index: number): readonly DraftTier[] {
  return tiers.flatMap((tier, i) => {
    if (i === index) return [];
    return [i === index - 1 && !tier.isWorded ? { ...tier, wording: '' } : tier];
  });
}

/** What a tier will say where its words are left blank; empty text while an edge cannot be read. */
export function bandOf({ tiers, edge }: Pick<Draft, 'tiers' | 'edge'>, index: number, words: BandWords): string {
  const [from, to] = [tiers[index], tiers[index + 1]].map((tier) => tier && plainAmount(tier.from));
  const isRead = [from, to].every((amount) => amount === undefined || amountFault(amount) === null);
  return from === undefined || !isRead ? '' : words(index === 0 ? null : from, to ?? null, edge);
}

/** What readRule is to judge: amounts and days as a cell would read them, untouched where a cell would not. Examples come from the tiers. */
export function ruleOfDraft(draft: Draft, words: BandWords): unknown {
  const { id, name, effectiveFrom, evidence, edge, sources, rest } = draft;
  const base = plainAmount(draft.base);
  const tiers = draft.tiers.map(({ from, supplement, wording }, i) => ({
    from: plainAmount(from),
    supplement: plainAmount(supplement),
    // A tier whose edges cannot be read has that fault, and no other for its words.
    wording: wording.trim() === '' ? bandOf(draft, i, words) || '–' : wording,
  }));
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
    assumptions: assumptionsFor(edge, draft.assumedEdge, rest.assumptions),
    examples: examplesOfTiers(base, tiers, edge),
  };
}

function plainAmount(typed: string): string {
  const amount = readAmount(typed, 'amount');
  return amount === null || isProblem(amount) ? typed : amount.toFixed();
}

/** A day as functions read it, "2026/10/1" or "2026年10月1日" too, and a month as its first day; a text that is none stays, for the fault; null where it is blank. */
export function dayOrNull(typed: string): string | null {
  if (typed.trim() === '') return null;
  const day = readDay(typed, 'date');
  return day !== null && !isProblem(day) ? day : typed;
}

/** The day that a text is taken for, where that is not what is typed: a field says so. */
export function dayUnderstood(typed: string): string | null {
  const day = dayOrNull(typed);
  return day === null || day === typed.trim() || dayFault(day) !== null ? null : day;
}
