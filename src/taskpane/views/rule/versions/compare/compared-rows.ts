import { Decimal } from '../../../../../engine/amounts/money';
import { depositOfTier } from '../../../../../engine/tiers/deposit';
import type { Rule } from '../../../../../rules/rule';

// Two versions point by point: what each says, and whether it is the same.
interface ComparedTier {
  readonly from: string;
  readonly supplement: string;
  readonly deposit: string;
}
export type ComparedRow = { readonly differs: boolean } & (
  | { readonly point: 'effectiveFrom' | 'evidence' | 'edge' | 'base'; readonly values: readonly [string | null, string | null] }
  | { readonly point: 'tier'; readonly tier: number; readonly values: readonly [ComparedTier | null, ComparedTier | null] }
);
/** Amounts that are equal but written differently ("0", "0.00") are the same; where the edges differ, so do the tiers that begin at one. */
export function comparedRows(a: Rule, b: Rule): readonly ComparedRow[] {
  const point = (name: 'effectiveFrom' | 'evidence' | 'edge'): ComparedRow => ({
    point: name,
    values: [a[name], b[name]],
    differs: a[name] !== b[name],
  });
  const tiers = Array.from({ length: Math.max(a.tiers.length, b.tiers.length) }, (_, i): ComparedRow => {
    const values = [tierAt(a, i), tierAt(b, i)] as const;
    return { point: 'tier', tier: i + 1, values, differs: differs(...values) || (i > 0 && a.edge !== b.edge) };
  });
  return [
    point('effectiveFrom'),
    point('evidence'),
    point('edge'),
    { point: 'base', values: [plain(a.base), plain(b.base)], differs: plain(a.base) !== plain(b.base) },
    ...tiers,
  ];
}
function tierAt(rule: Rule, index: number): ComparedTier | null {
  const tier = rule.tiers[index];
  return tier ? { from: plain(tier.from), supplement: plain(tier.supplement), deposit: depositOfTier(rule, index + 1).toFixed() } : null;
}
function differs(a: ComparedTier | null, b: ComparedTier | null): boolean {
  return a?.from !== b?.from || a?.supplement !== b?.supplement || a?.deposit !== b?.deposit;
}
function plain(amount: string): string {
  return new Decimal(amount).toFixed();
}
