// What EXPLAIN and CHECK say, and the header rows of the functions that answer tables.
import type { DisputedEdge, Reasoning } from '../../engine/tiers/deposit';
import { yuan, yuanWithCents } from '../yuan';

export interface Sentences {
  readonly explain: (reasoning: Reasoning) => string;
  /** CHECK's words for a GMV exactly on an edge. */
  readonly onEdge: (edge: DisputedEdge, topUp: { readonly due: Amount; readonly otherDue: Amount } | null) => string;
  readonly tiersHeader: readonly string[];
  readonly rulesHeader: readonly string[];
  readonly rosterHeader: readonly string[];
  readonly evidence: Readonly<Record<'secondary' | 'official' | 'own', string>>;
  readonly yes: string;
  readonly build: (version: string, metadata: string, rule: string) => string;
}

type Amount = Reasoning['gmv'];

function band({ from, to, rule }: Reasoning): string {
  const upper = rule.edge === 'upper';
  if (to === null) return from.isZero() ? 'any GMV' : upper ? `from ${yuan(from)}` : `above ${yuan(from)}`;
  if (from.isZero()) return upper ? `below ${yuan(to)}` : `up to ${yuan(to)}`;
  return upper ? `from ${yuan(from)} to below ${yuan(to)}` : `above ${yuan(from)} up to ${yuan(to)}`;
}

function step(amount: Amount): string {
  if (amount.isZero()) return 'leaves the deposit as it is';
  return amount.isNegative() ? `lowers the deposit by ${yuan(amount.abs())}` : `adds ${yuan(amount)}`;
}

const ofResidue = ({ residue, edge }: DisputedEdge): string =>
  residue === null ? '' : `; the cell holds ${residue}, read as ${yuanWithCents(edge)}`;

export const sentences: Sentences = {
  explain: (r) =>
    [
      `By ${r.rule.id} (${r.rule.name['en-US']}): GMV ${yuan(r.gmv)} is in tier ${r.tier} (${band(r)}); ` +
        `deposit = base ${yuan(r.base)} + supplement ${yuan(r.supplement)} = ${yuan(r.deposit)}`,
      r.headroom && r.nextStep
        ? `${yuan(r.headroom)} of GMV left before tier ${r.tier + 1}, which ${step(r.nextStep)}`
        : 'this is the top tier',
      ...(r.topUp
        ? [
            r.topUp.prevTier === 0
              ? `nothing paid yet, so the top-up by tier is ${yuan(r.topUp.due)}`
              : `paid up to tier ${r.topUp.prevTier} (${yuan(r.topUp.paid)}), so the top-up by tier is ${yuan(r.topUp.due)}` +
                (r.topUp.surplus.isZero() ? '' : ` and ${yuan(r.topUp.surplus)} is held above what is required`),
          ]
        : []),
      ...(r.disputed
        ? [
            `note: ${yuan(r.gmv)} is exactly on a disputed edge; the other reading gives tier ${r.disputed.otherTier} and ${yuan(r.disputed.otherDeposit)}` +
              ofResidue(r.disputed),
          ]
        : []),
    ].join('; ') + '.',
  onEdge: (e, topUp) =>
    `${yuan(e.edge)} is exactly on a disputed edge: read as tier ${e.tier}, deposit ${yuan(e.deposit)}; ` +
    `the other reading gives tier ${e.otherTier}, deposit ${yuan(e.otherDeposit)}` +
    `${topUp ? `; top-up by tier ${yuan(topUp.due)}, under the other reading ${yuan(topUp.otherDue)}` : ''}${ofResidue(e)}. Verify with the platform.`,
  tiersHeader: ['tier', 'from', 'to', 'base', 'supplement', 'deposit'],
  rulesHeader: ['id', 'name', 'in force from', 'tiers', 'lowest deposit', 'highest deposit', 'evidence', "the workbook's"],
  rosterHeader: ['agency', 'GMV', 'tier', 'deposit', 'headroom'],
  evidence: { secondary: 'secondary', official: 'official', own: 'own' },
  yes: 'yes',
  build: (version, metadata, rule) => `TUIKE ${version}, functions ${metadata}, rule ${rule}`,
};
