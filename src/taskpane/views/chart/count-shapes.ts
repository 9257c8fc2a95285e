// How many amounts of the selected column lie where, under the same GMV axis.
import type { Distribution } from '../../../engine/distribution';
import { line, path, px, text, textWidth, type Shape } from '../../drawing/drawing';
import type { ChartFrame } from './chart-frame';
import type { ChartWords } from './chart-words';

/** px between the axis and what lies beyond it. */
const behindAxis = 4;

export function countShapes(frame: ChartFrame, { byBin, byTier }: Distribution, words: ChartWords): Shape[] {
  const { span, edges, counts, left, right, axisEnd, textSize, x } = frame;
  if (counts === null) return [];
  const { top, floor } = counts;
  const tallest = Math.max(...byBin, 1);
  const starts = span.binStarts.map((start) => (start >= span.end ? axisEnd + behindAxis : x(start)));
  const highest = tallest.toLocaleString('en-US');
  const gap = 1;
  const bars = byBin.flatMap((count, bin) => {
    if (count === 0) return [];
    const from = starts[bin]! + gap / 2;
    const to = (starts[bin + 1] ?? right) - gap / 2;
    // A single amount among thousands is still to be seen.
    const height = Math.max(1.5, (count / tallest) * (floor - top));
    return [path('bar', `M${px(from)} ${floor}V${px(floor - height)}H${px(Math.max(to, from + 1))}V${floor}Z`)];
  });
  const tierStarts = [left, ...edges.map(x)];
  const totals = byTier.flatMap((count, i) => {
    const [from, to] = [tierStarts[i]!, tierStarts[i + 1] ?? right];
    const label = count.toLocaleString('en-US');
    return textWidth(label, textSize) > to - from - 6 ? [] : [text('count', label, (from + to) / 2, counts.labels)];
  });
  return [
    line('grid', left, top, right, top),
    ...bars,
    line('baseline', left, floor, axisEnd, floor),
    line('baseline', axisEnd + behindAxis, floor, right, floor),
    ...(textWidth(highest, textSize) + textSize * 0.6 <= left
      ? [text('label', highest, left - textSize * 0.6, top + textSize * 0.36, 'end')]
      : []),
    text('title', words.countAxis, 0, counts.title, 'start'),
    ...totals,
  ];
}
