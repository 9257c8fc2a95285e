// The deposit as steps: which end of a step the edge belongs to is drawn as a full dot, the other as an open one.
import { area, curveStepAfter, symbol, symbolCircle } from 'd3-shape';
import { apart, line, path, text, textWidth, type Shape } from '../../drawing/drawing';
import type { ChartFrame } from './chart-frame';
import type { ChartWords } from './chart-words';

const dot = symbol(symbolCircle, 40)()!;
const arrowRight = 'M-6 -4.5L2 0L-6 4.5Z';
/** Nearer to one another than this, dots hide the steps that they explain. */
const roomForDots = 14;

export function stepShapes(frame: ChartFrame, words: ChartWords): Shape[] {
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
    text('title', words.depositAxis, 0, textSize * 1.1, 'start'),
    ...levels
      .filter(({ text: label }) => textWidth(label, textSize) + textSize * 0.6 <= left)
      .map(({ text: label, at }) => text('label', label, left - textSize * 0.6, at + textSize * 0.36, 'end')),
    ...tierLabels(),
    ...frame.edgeLabels.map(({ text: label, at, row }) => text('label', label, at, frame.labels[row])),
    text('title', words.gmvAxis, frame.width, frame.titles, 'end'),
  ];

  function tierLabels(): Shape[] {
    return deposits.flatMap((deposit, i) => {
      const room = ends[i]! - starts[i]! - 8;
      const label = [words.tier(String(i + 1)), String(i + 1)].find((one) => textWidth(one, textSize) <= room);
      return label === undefined ? [] : [text('tier', label, (starts[i]! + ends[i]!) / 2, y(deposit) - textSize * 0.55)];
    });
  }
}
