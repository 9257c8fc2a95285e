// Where the chart's two panels lie, and how amounts become places in them.
import { scaleLinear } from 'd3-scale';
import { depositOfTier } from '../../../../engine/tiers/deposit';
import type { Rule } from '../../../../rules/rule';
import { apart, type Label, px, textWidth } from '../../../drawing/drawing';
import { chartSpan, type ChartSpan } from './span';
import type { ChartWords } from './chart-words';
import { gmvAxis } from './gmv-axis';

export interface ChartFrame {
  readonly rule: Rule;
  readonly span: ChartSpan;
  readonly edges: readonly number[];
  /** Yuan, by tier. */
  readonly deposits: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly left: number;
  /** Behind the slot for what lies beyond the axis. */
  readonly right: number;
  readonly axisEnd: number;
  readonly top: number;
  /** Of the upper panel: the deposit of 0. */
  readonly floor: number;
  readonly edgeLabels: readonly EdgeLabel[];
  /** Base lines under the upper panel: of each row of labels, and of the titles. */
  readonly labels: readonly [number, number];
  readonly titles: number;
  /** The lower panel; null where nothing is counted. */
  readonly counts: { readonly title: number; readonly labels: number; readonly top: number; readonly floor: number } | null;
  /** GMV in yuan to px. */
  readonly x: (yuan: number) => number;
  /** Deposit in yuan to px. */
  readonly y: (yuan: number) => number;
}

export interface FrameSize {
  /** px of the whole drawing. */
  readonly width: number;
  readonly textSize: number;
  /** Whether counts are drawn under the steps. */
  readonly hasCounts: boolean;
}

export function chartFrame(rule: Rule, words: ChartWords, { width, textSize, hasCounts }: FrameSize): ChartFrame {
  const span = chartSpan(rule);
  const edges = rule.tiers.slice(1).map((tier) => Number(tier.from));
  const deposits = rule.tiers.map((_, i) => depositOfTier(rule, i + 1).toNumber());
  const slot = Math.max(14, textSize * 1.6);
  const widest = Math.max(...deposits.map((deposit) => textWidth(words.short(String(deposit)), textSize)));
  const left = px(Math.min(widest + textSize * 0.8, width * 0.4));
  const right = width - 8;
  const axisEnd = px(right - slot);
  const { at } = gmvAxis(edges, span.end, axisEnd - left, right - axisEnd);
  const x = (yuan: number): number => px(left + at(yuan));
  const named = edgeLabels(rule, { x, short: words.short, deposits, textSize, width });

  const row = textSize * 1.35;
  const top = px(row * 3.4);
  const floor = px(top + Math.max(130, Math.min(width * 0.42, 210)));
  const labels = [px(floor + row + 2), px(floor + row * 2 + 2)] as const;
  const titles = px(labels[named.some((label) => label.row === 1) ? 1 : 0] + row * 1.25);
  // Beside the axis's title, or under it where both are too long for a line.
  const bothTitles = textWidth(words.gmvAxis, textSize) + textWidth(words.countAxis, textSize) + textSize;
  const countTitle = bothTitles > width ? px(titles + row) : titles;
  const countLabels = px(countTitle + row * 1.2);
  const countTop = px(countLabels + row * 0.5);
  const counts = hasCounts
    ? { title: countTitle, labels: countLabels, top: countTop, floor: px(countTop + Math.max(60, Math.min(width * 0.2, 100))) }
    : null;
  const y = scaleLinear([0, Math.max(...deposits, 1)], [floor, top]);
  return {
    ...{ rule, span, edges, deposits, width, textSize, left, right, axisEnd, top, floor, edgeLabels: named, labels, titles, counts, x },
    height: px((counts?.floor ?? titles) + row * 0.5),
    y: (yuan) => px(y(yuan)),
  };
}

// Which edges are named under the axis, and in which of two rows.
interface EdgeLabel extends Label {
  readonly row: 0 | 1;
}

interface EdgeLabelling {
  /** GMV in yuan to px. */
  readonly x: (yuan: number) => number;
  readonly short: (yuan: string) => string;
  /** Yuan, by tier. */
  readonly deposits: readonly number[];
  readonly textSize: number;
  readonly width: number;
}

/** Those with the greatest steps first, in the second row where the first has no room, left out where neither has. */
function edgeLabels(rule: Rule, { x, short, deposits, textSize, width }: EdgeLabelling): EdgeLabel[] {
  const label = (from: string, step: number) => {
    const text = short(from);
    const half = textWidth(text, textSize) / 2;
    return { text, at: Math.max(half, Math.min(x(Number(from)), width - half)), step };
  };
  const byStep = rule.tiers
    .map(({ from }, i) => label(from, i === 0 ? -1 : Math.abs(deposits[i]! - deposits[i - 1]!)))
    .sort((a, b) => b.step - a.step);
  const room = (one: Label): number => textWidth(one.text, textSize) + textSize * 0.5;
  const first = apart(byStep, room);
  const second = apart(
    byStep.filter((one) => !first.includes(one)),
    room,
  );
  return [
    ...first.map(({ text, at }) => ({ text, at, row: 0 as const })),
    ...second.map(({ text, at }) => ({ text, at, row: 1 as const })),
  ];
}
