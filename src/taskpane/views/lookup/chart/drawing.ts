// The whole chart as shapes: steps, counts under them, and one amount marked.
import type { Distribution } from '../../../../engine/tiers/distribution';
import type { Rule } from '../../../../rules/rule';
import { apart, type Drawing, line, path, px, type DrawnShape, textShape, textWidth } from '../../../drawing/drawing';
import { chartFrame, type ChartFrame } from './frame';
import { type Mark, markShapes } from './mark-shapes';
import type { ChartWords } from './chart-words';
import { area, curveStepAfter, symbol, symbolCircle } from 'd3-shape';

// The deposit as steps: which end of a step the edge belongs to is drawn as a full dot, the other as an open one.
const dot = symbol(symbolCircle, 40)()!;
const arrowRight = 'M-6 -4.5L2 0L-6 4.5Z';
/** Nearer to one another than this, dots hide the steps that they explain. */
const roomForDots = 14;

function stepShapes(frame: ChartFrame, words: ChartWords): DrawnShape[] {
  const { rule, edges, deposits, left, right, top, floor, counts, textSize, x, y } = frame;
  const starts = [left, ...edges.map(x)];
  const ends = [...edges.map(x), right];
  const isUpper = rule.edge === 'upper';
  const hasDots = starts.every((start, tier) => ends[tier]! - start >= roomForDots);

  const under = area<number>()
    .x((_, i) => starts[i] ?? right)
    .y0(floor)
    .y1((deposit) => y(deposit))
    .curve(curveStepAfter)([...deposits, deposits.at(-1)!])!;
  const levels = apart(
    [...new Set(deposits)].sort((a, b) => b - a).map((deposit) => ({ text: words.short(String(deposit)), at: y(deposit) })),
    () => textSize * 1.2,
  );
  const treads = deposits.map((deposit, tier) => line('tread', starts[tier]!, y(deposit), ends[tier]!, y(deposit)));
  const risers = edges.map((edge, i) => line('riser', x(edge), y(deposits[i]!), x(edge), y(deposits[i + 1]!)));
  const dots = edges.flatMap((edge, i) => [
    path(isUpper ? 'open' : 'solid', dot, x(edge), y(deposits[i]!)),
    path(isUpper ? 'solid' : 'open', dot, x(edge), y(deposits[i + 1]!)),
  ]);

  return [
    path('area', under),
    ...levels.map(({ at }) => line('grid', left, at, right, at)),
    ...edges.map((edge) => line('guide', x(edge), top, x(edge), counts?.floor ?? floor)),
    line('baseline', left, floor, right, floor),
    ...risers,
    ...treads,
    // The top tier goes on.
    path('solid', arrowRight, right, y(deposits.at(-1)!)),
    path('solid', dot, left, y(deposits[0]!)),
    ...(hasDots ? dots : []),
    textShape('title', words.depositAxis, 0, textSize * 1.1, 'start'),
    ...levels
      .filter(({ text: label }) => textWidth(label, textSize) + textSize * 0.6 <= left)
      .map(({ text: label, at }) => textShape('label', label, left - textSize * 0.6, at + textSize * 0.36, 'end')),
    ...tierLabels(),
    ...frame.edgeLabels.map(({ text: label, at, row }) => textShape('label', label, at, frame.labels[row])),
    textShape('title', words.gmvAxis, frame.width, frame.titles, 'end'),
  ];

  function tierLabels(): DrawnShape[] {
    return deposits.flatMap((deposit, i) => {
      const room = ends[i]! - starts[i]! - 8;
      const label = [words.tier(String(i + 1)), String(i + 1)].find((one) => textWidth(one, textSize) <= room);
      return label === undefined ? [] : [textShape('tier', label, (starts[i]! + ends[i]!) / 2, y(deposit) - textSize * 0.55)];
    });
  }
}

// How many amounts of the selected column lie where, under the same GMV axis.
/** px between the axis and what lies beyond it. */
const behindAxis = 4;

function countShapes(frame: ChartFrame, { byBin, byTier }: Distribution, words: ChartWords): DrawnShape[] {
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
    return textWidth(label, textSize) > to - from - 6 ? [] : [textShape('count', label, (from + to) / 2, counts.labels)];
  });
  return [
    line('grid', left, top, right, top),
    ...bars,
    line('baseline', left, floor, axisEnd, floor),
    line('baseline', axisEnd + behindAxis, floor, right, floor),
    ...(textWidth(highest, textSize) + textSize * 0.6 <= left
      ? [textShape('label', highest, left - textSize * 0.6, top + textSize * 0.36, 'end')]
      : []),
    textShape('title', words.countAxis, 0, counts.title, 'start'),
    ...totals,
  ];
}

export interface ChartContent {
  readonly rule: Rule;
  readonly distribution: Distribution | null;
  readonly mark: Mark | null;
  readonly words: ChartWords;
}

/** `width` and `textSize` in px. */
export function chartDrawing({ rule, distribution, mark, words }: ChartContent, width: number, textSize: number): Drawing {
  const frame = chartFrame(rule, words, { width, textSize, hasCounts: distribution !== null });
  const shapes = [
    ...stepShapes(frame, words),
    ...(distribution ? countShapes(frame, distribution, words) : []),
    ...(mark ? markShapes(frame, mark) : []),
  ];
  // Words over lines, so that none is struck through.
  const [lines, texts] = [shapes.filter(({ kind }) => kind === 'path'), shapes.filter(({ kind }) => kind === 'text')];
  return { width, height: frame.height, textSize, shapes: [...lines, ...texts] };
}
