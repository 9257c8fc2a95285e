// The whole chart as shapes: steps, counts under them, and one amount marked.
import type { Distribution } from '../../../engine/distribution';
import type { Rule } from '../../../rules/rule';
import type { Drawing } from '../../drawing/drawing';
import { chartFrame } from './chart-frame';
import { countShapes } from './count-shapes';
import { markShapes, type Mark } from './mark-shapes';
import { stepShapes } from './step-shapes';
import type { ChartWords } from './chart-words';

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
