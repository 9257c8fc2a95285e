// EXPLAIN and CHECK, cell by cell. What is the same for a whole tier is put into words once a rule, and so is each edge; what is no plain amount
// takes the exact path. A property test holds both to the same words.
import { isProblem } from '../engine/amounts/cell';
import { type Decimal, residueIn } from '../engine/amounts/money';
import type { Problem } from '../engine/amounts/problem';
import { readers, secondArgument } from '../engine/tables/declarations';
import { disputedEdge, reasoningFor, stepsOfTier, topUpOfTier, topUpSteps } from '../engine/tiers/deposit';
import { blankRow, type Row, shared } from '../engine/tiers/exact-answers';
import { answerer, type Answerer, isTier, wholeCents } from '../engine/tiers/fast-answers';
import { reached, scaleOf } from '../engine/tiers/scale';
import { explained } from '../i18n/explained';
import { yuanOfCents } from '../i18n/yuan';
import type { Rule } from '../rules/rule';
import type { Context } from './answer';
import type { CellQuestion } from './cellwise';

/** A GMV as read, and the number in its cell where that was read as other cents. */
interface GmvCell {
  readonly gmv: Decimal;
  readonly residue: number | null;
}

type Exact = (rule: Rule, gmv: GmvCell, prevTier: number | undefined, context: Context) => string;
/** Of a GMV in whole cents on no edge, and a previous tier or none. */
type Plain = (tier: number, cents: number, prevTier: number | undefined) => Row;

/** Reads GMV and, where given, prevTier; a blank GMV answers empty text unless prevTier is in error. */
const exactly =
  (answer: Exact, failure: CellQuestion['failure'], rule: Rule, context: Context) =>
  (gmvCell: unknown, prevCell: unknown): Row => {
    const gmv = readers.gmv(gmvCell);
    const prevTier = prevCell === undefined ? undefined : readers.prevTier(prevCell, rule.tiers.length);
    if (isProblem(gmv)) return [failure(gmv, context)];
    if (isProblem(prevTier)) return [failure(prevTier, context)];
    return [gmv === null ? '' : answer(rule, { gmv, residue: residueIn(gmvCell) }, prevTier, context)];
  };

function worded(
  name: 'EXPLAIN' | 'CHECK',
  answer: Exact,
  plainOf: (rule: Rule, context: Context) => Plain,
  failure: CellQuestion['failure'],
) {
  return {
    second: secondArgument(name),
    failure,
    answerer(rule: Rule, context: Context): Answerer {
      const exact = exactly(answer, failure, rule, context);
      const { cents: lookup, fromCents } = scaleOf(rule);
      if (!lookup || !fromCents) return answerer(exact);
      const plain = plainOf(rule, context);
      const tiers = rule.tiers.length;
      // By edge, in cents: a roster has many on the few there are.
      const onEdges = new Map<number, Row>();
      return answerer((gmv, prev) => {
        const cents = wholeCents(gmv);
        if (cents < 0 || !(prev === undefined || isTier(prev, tiers))) return exact(gmv, prev);
        const tier = reached(lookup, cents);
        const isOnEdge = fromCents[tier] === cents || (tier > 1 && fromCents[tier - 1] === cents);
        if (!isOnEdge) return plain(tier, cents, prev);
        // What a sum of doubles left of an edge is told with the number itself.
        if (prev !== undefined || (typeof gmv === 'number' && gmv !== cents / 100)) return exact(gmv, prev);
        let row = onEdges.get(cents);
        if (row === undefined) onEdges.set(cents, (row = shared(exact(gmv, prev)[0])));
        return row;
      });
    },
  } satisfies CellQuestion;
}

function checked(rule: Rule, { gmv, residue }: GmvCell, prevTier: number | undefined, { sentences }: Context): string {
  const edge = disputedEdge(rule, gmv, residue);
  if (edge === null) return '';
  return sentences.onEdge(
    edge,
    prevTier === undefined ? null : { due: topUpOfTier(rule, edge.tier, prevTier), otherDue: topUpOfTier(rule, edge.otherTier, prevTier) },
  );
}

function explainedPlainly(rule: Rule, { sentences }: Context): Plain {
  const fromCents = scaleOf(rule).fromCents!;
  const ofTiers: ReturnType<typeof sentences.ofTier>[] = [];
  const ofPaid: string[] = [];
  return (tier, cents, prevTier) => {
    const [before, between, behind] = (ofTiers[tier] ??= sentences.ofTier(stepsOfTier(rule, tier)));
    const headroom = tier === fromCents.length ? '' : yuanOfCents(fromCents[tier]! - cents);
    const pair = prevTier === undefined ? 0 : tier * (fromCents.length + 1) + prevTier;
    const end = (ofPaid[pair] ??= (prevTier === undefined ? '' : sentences.ofPaid(topUpSteps(rule, tier, prevTier))) + sentences.end);
    return [before + yuanOfCents(cents) + between + headroom + behind + end];
  };
}

const asError = (problem: Problem, context: Context): unknown => context.errorCell(problem);
const asWords = (problem: Problem, context: Context): unknown => context.say(problem);

export const wordedFunctions = {
  EXPLAIN: worded(
    'EXPLAIN',
    (rule, { gmv, residue }, prevTier, { sentences }) => explained(sentences, reasoningFor(rule, gmv, prevTier, residue)),
    explainedPlainly,
    asError,
  ),
  CHECK: worded('CHECK', checked, () => () => blankRow, asWords),
};
