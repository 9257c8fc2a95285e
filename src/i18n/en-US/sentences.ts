// What EXPLAIN and CHECK say, and the header rows of the functions that answer tables.
import type { DisputedEdge, TierSteps, TopUpSteps } from '../../engine/tiers/deposit';
import { yuan, yuanWithCents } from '../yuan';

export interface Sentences {
  /** The words of a tier, before a GMV of it, between that and what is left of it, and behind; nothing is left in the last tier. */
  readonly ofTier: (steps: TierSteps) => readonly [before: string, between: string, behind: string];
  /** Behind the words of a tier, where a previous tier was given. */
  readonly ofPaid: (topUp: TopUpSteps) => string;
  /** Behind these, where the GMV stands on an edge. */
  readonly ofOtherReading: (edge: DisputedEdge) => string;
  readonly end: string;
  /** CHECK's words for a GMV exactly on an edge. */
  readonly onEdge: (edge: DisputedEdge, topUp: { readonly due: Amount; readonly otherDue: Amount } | null) => string;
  readonly tiersHeader: readonly string[];
  readonly rulesHeader: readonly string[];
  readonly rosterHeader: readonly string[];
  readonly evidence: Readonly<Record<'secondary' | 'official' | 'own', string>>;
  readonly yes: string;
  readonly build: (version: string, metadata: string, rule: string) => string;
}

type Amount = DisputedEdge['edge'];

function band({ from, to, rule }: TierSteps): string {
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
  ofTier: (t) => [
    `By ${t.rule.id} (${t.rule.name['en-US']}): GMV `,
    ` is in tier ${t.tier} (${band(t)}); ` +
      `deposit = base ${yuan(t.base)} + supplement ${yuan(t.supplement)} = ${yuan(t.deposit)}; ${t.nextStep ? '' : 'this is the top tier'}`,
    t.nextStep ? ` of GMV left before tier ${t.tier + 1}, which ${step(t.nextStep)}` : '',
  ],
  ofPaid: ({ prevTier, paid, due, surplus }) =>
    prevTier === 0
      ? `; nothing paid yet, so the top-up by tier is ${yuan(due)}`
      : `; paid up to tier ${prevTier} (${yuan(paid)}), so the top-up by tier is ${yuan(due)}` +
        (surplus.isZero() ? '' : ` and ${yuan(surplus)} is held above what is required`),
  ofOtherReading: (e) =>
    `; note: ${yuan(e.edge)} is exactly on a disputed edge; the other reading gives tier ${e.otherTier} and ${yuan(e.otherDeposit)}` +
    ofResidue(e),
  end: '.',
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
