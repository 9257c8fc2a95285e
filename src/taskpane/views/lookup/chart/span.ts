// How far the chart's GMV axis reaches, and the bins on it.
import type { Rule } from '../../../../rules/rule';

export interface ChartSpan {
  /** Yuan; amounts above lie in the slot behind the axis. */
  readonly end: number;
  /** Yuan, ascending, from 0, every tier's start among them; the last bin is open. */
  readonly binStarts: readonly number[];
  /** Yuan from one bin to the next; null where each tier is one bin. */
  readonly binWidth: number | null;
}

const mostBins = 25;
const fewestBins = 8;
/** The last edge stands at four fifths of the axis, so that the top tier is seen. */
const beyondLastEdge = 1.25;
/** Without edges no amount differs from any other; an axis has to end somewhere. */
const lastWithoutEdges = 800_000;

/**
 * The narrowest round bins (1, 2, 2.5 or 5 × 10ⁿ yuan) that every edge is a multiple of, 8 to 25 of them; where there are none,
 * one bin per tier.
 */
export function chartSpan(rule: Rule): ChartSpan {
  const starts = rule.tiers.map((tier) => Number(tier.from));
  const edges = starts.slice(1);
  const last = edges.at(-1) ?? lastWithoutEdges;
  for (const width of roundWidths(last / mostBins)) {
    const bins = Math.ceil((last * beyondLastEdge) / width - 1e-9);
    if (bins < fewestBins) break;
    if (bins > mostBins || !edges.every((edge) => isMultiple(edge, width))) continue;
    return { end: bins * width, binStarts: Array.from({ length: bins + 1 }, (_, i) => i * width), binWidth: width };
  }
  return { end: last * beyondLastEdge, binStarts: starts, binWidth: null };
}

function* roundWidths(least: number): Generator<number, void> {
  const power = Math.max(0, Math.floor(Math.log10(least)));
  for (let n = power; ; n++) for (const first of [1, 2, 2.5, 5]) if (first * 10 ** n >= 1) yield first * 10 ** n;
}

// In cents, which are whole.
function isMultiple(amount: number, width: number): boolean {
  return Math.round(amount * 100) % Math.round(width * 100) === 0;
}
