// Which edges are named under the axis, and in which of two rows.
import type { Rule } from '../../../rules/rule';
import { apart, textWidth, type Label } from '../../drawing/drawing';

export interface EdgeLabel extends Label {
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
export function edgeLabels(rule: Rule, { x, short, deposits, textSize, width }: EdgeLabelling): EdgeLabel[] {
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
