import type { EdgeSide, Rule } from './rule';

type Assumption = Rule['assumptions'][number];

/** What a version of one's own says of its edges, in place of what another version assumed. */
const ownEdge: Readonly<Record<EdgeSide, Assumption>> = {
  upper: {
    id: 'edge',
    'zh-CN': '本版本规定：恰好等于分界的金额属于较高的一档。恰在分界上的金额仍会标为有争议，并给出另一种读法的结果。',
    'en-US':
      'This version puts an amount exactly on an edge into the upper tier. Such an amount is still marked as disputed, with the result of the other reading.',
  },
  lower: {
    id: 'edge',
    'zh-CN': '本版本规定：恰好等于分界的金额属于较低的一档。恰在分界上的金额仍会标为有争议，并给出另一种读法的结果。',
    'en-US':
      'This version puts an amount exactly on an edge into the lower tier. Such an amount is still marked as disputed, with the result of the other reading.',
  },
};

/** The assumptions of a version that reads its edges as `edge`, made from one that reads them as `before`. */
export function assumptionsFor(edge: EdgeSide, before: EdgeSide, assumptions: readonly Assumption[]): readonly Assumption[] {
  return edge === before ? assumptions : assumptions.map((one) => (one.id === 'edge' ? ownEdge[edge] : one));
}
