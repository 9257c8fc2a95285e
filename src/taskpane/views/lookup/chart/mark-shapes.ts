// Where one amount stands: a line through both panels, and a diamond on its step.
import { symbol, symbolDiamond } from 'd3-shape';
import { line, path, textShape, textWidth, type DrawnShape } from '../../../drawing/drawing';
import type { ChartFrame } from './frame';

export interface Mark {
  /** Yuan. */
  readonly gmv: number;
  /** Counted from 1. */
  readonly tier: number;
  readonly label: string;
}

const diamond = symbol(symbolDiamond, 110)()!;

export function markShapes(frame: ChartFrame, { gmv, tier, label }: Mark): DrawnShape[] {
  const { span, deposits, top, floor, counts, textSize, width, x, y } = frame;
  const at = x(gmv);
  const words = gmv > span.end ? `${label} →` : label;
  const half = textWidth(words, textSize) / 2;
  const baseline = top - textSize * 1.55;
  return [
    line('mark', at, baseline + 4, at, counts?.floor ?? floor),
    path('mark-sign', diamond, at, y(deposits[tier - 1]!)),
    textShape('mark-label', words, Math.max(half, Math.min(at, width - half)), baseline),
  ];
}
