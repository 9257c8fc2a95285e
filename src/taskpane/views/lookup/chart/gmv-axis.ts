// Where a GMV lies on the axis.
import { scaleLinear, scaleSymlog } from 'd3-scale';
import type { Rule } from '../../../../rules/rule';

export interface GmvAxis {
  /** px from the axis's left end; amounts beyond its end lie in the middle of the slot behind it. */
  readonly at: (yuan: number) => number;
  /** False where lower amounts are drawn further apart than higher ones. */
  readonly isLinear: boolean;
}

/** Edges nearer to one another than this part of the axis cannot be told apart in a narrow pane. */
const readableGap = 1 / 12;

/**
 * Linear, unless edges would lie on one another that a logarithmic axis (from 0, one e-fold at the first edge) keeps apart.
 * `edges` in yuan, ascending; `width` and `slot` in px, the slot behind the axis's end.
 */
export function gmvAxis(edges: readonly number[], end: number, width: number, slot: number): GmvAxis {
  const linear = scaleLinear([0, end], [0, width]);
  const symlog = scaleSymlog([0, end], [0, width]).constant(edges[0] ?? end);
  const gap = (scale: (yuan: number) => number): number =>
    Math.min(...edges.map((edge, i) => scale(edge) - (i === 0 ? 0 : scale(edges[i - 1]!))), width);
  const isLinear = gap(linear) >= width * readableGap || gap(symlog) <= gap(linear) * 1.5;
  const scale = isLinear ? linear : symlog;
  return { at: (yuan) => (yuan > end ? width + slot / 2 : scale(yuan)), isLinear };
}

/** The same on an axis of any width. */
export function isDrawnLinear(rule: Rule, end: number): boolean {
  return gmvAxis(
    rule.tiers.slice(1).map((tier) => Number(tier.from)),
    end,
    1,
    0,
  ).isLinear;
}
