// One agency's months as lines: what was required, what was held before each assessment, and where the two were apart.
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line, symbol, symbolDiamond } from 'd3-shape';
import type { Decimal } from '../../../../engine/amounts/money';
import { monthText, type Month } from '../../../../engine/amounts/month';
import type { KnownStep } from '../../../../roster/schedule/path';
import { apart, px, textWidth } from '../../../drawing/drawing';

export interface PathDrawing {
  readonly width: number;
  readonly height: number;
  readonly required: string;
  readonly held: string;
  /** Diamonds where money was due, and the line from what was held to what was required. */
  readonly dues: readonly { readonly month: Month; readonly gap: string; readonly sign: string; readonly x: number; readonly y: number }[];
  readonly levels: readonly { readonly text: string; readonly y: number }[];
  readonly months: readonly { readonly text: string; readonly x: number }[];
  readonly left: number;
  readonly right: number;
  readonly floor: number;
}

interface PathSize {
  readonly width: number;
  readonly textSize: number;
  readonly short: (amount: Decimal) => string;
}

const diamond = symbol(symbolDiamond, 36)()!;

/** `steps` in month order, at least one. Each month is as wide as the next; months without a step leave a gap in what is required. */
export function pathDrawing(steps: readonly KnownStep[], { width, textSize, short }: PathSize): PathDrawing {
  const [first, last] = [steps[0]!, steps.at(-1)!];
  const amounts = steps.flatMap(({ required, heldBefore, heldAfter }) => [required, heldBefore, heldAfter]);
  const byAmount = [...new Map(amounts.map((amount) => [amount.toFixed(), amount])).values()].sort((a, b) => b.cmp(a));
  const row = textSize * 1.35;
  const left = px(Math.min(Math.max(...byAmount.map((amount) => textWidth(short(amount), textSize))) + textSize * 0.6, width * 0.4));
  const right = width - 4;
  const top = px(row);
  const floor = px(top + Math.max(110, Math.min(width * 0.4, 180)));
  const x = scaleLinear([first.month, last.month + 1], [left, right]);
  const y = scaleLinear([0, Math.max(...amounts.map((amount) => amount.toNumber()), 1)], [floor, top]);

  const requiredPoints = steps.flatMap(({ month, required }, i) => {
    const isFollowed = steps[i + 1]?.month === month + 1;
    const from = { x: month, y: required.toNumber() };
    return isFollowed ? [from] : [from, { x: month + 1, y: required.toNumber() }, null];
  });
  // What is held stays until the next assessment, through months without one.
  const heldPoints = [
    ...steps.map(({ month, heldBefore }) => ({ x: month, y: heldBefore.toNumber() })),
    { x: last.month + 1, y: last.heldAfter.toNumber() },
  ];
  const stepped = line<{ x: number; y: number } | null>()
    .defined((point) => point !== null)
    .x((point) => px(x(point!.x)))
    .y((point) => px(y(point!.y)))
    .curve(curveStepAfter);

  const levels = apart(
    byAmount.map((amount) => ({ text: short(amount), at: y(amount.toNumber()) })),
    () => textSize * 1.2,
  );
  return {
    width,
    height: px(floor + row * 1.4),
    required: stepped(requiredPoints) ?? '',
    held: stepped(heldPoints) ?? '',
    dues: steps
      .filter(({ due }) => due.gt(0))
      .map(({ month, heldBefore, required }) => {
        const at = px(x(month + 0.5));
        const [from, to] = [px(y(heldBefore.toNumber())), px(y(required.toNumber()))];
        return { month, gap: `M${at} ${from}V${to}`, sign: diamond, x: at, y: to };
      }),
    levels: levels.map(({ text, at }) => ({ text, y: px(at) })),
    months: monthLabels(steps, x, { left, right, textSize }),
    left,
    right,
    floor,
  };
}

/** The first and the last month, and of those between as many as have room. */
function monthLabels(
  steps: readonly KnownStep[],
  x: (month: number) => number,
  { left, right, textSize }: { readonly left: number; readonly right: number; readonly textSize: number },
): PathDrawing['months'] {
  const half = textWidth('2026-10', textSize) / 2;
  const label = ({ month }: KnownStep) => ({
    text: monthText(month),
    at: Math.max(left + half * 0.4, Math.min(x(month + 0.5), right - half)),
  });
  const ends = steps.length > 1 ? [steps[0]!, steps.at(-1)!] : [steps[0]!];
  const kept = apart([...ends, ...steps.slice(1, -1)].map(label), () => half * 2 + textSize);
  return kept.map(({ text, at }) => ({ text, x: px(at) }));
}
