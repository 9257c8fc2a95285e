// The bars of a roster's tiers: the deposit as an outline, what is to pay now filled, both along one axis from 0.
import { scaleLinear } from 'd3-scale';
import type { Decimal } from '../../../../engine/amounts/money';
import type { TierTotals } from '../../../../roster/assess/tier-totals';
import { px } from '../../../drawing/drawing';

interface TierBar {
  readonly tier: number;
  readonly count: number;
  /** Base line of the words above the bars. */
  readonly label: number;
  readonly bars: readonly {
    readonly kind: 'deposit' | 'due';
    readonly y: number;
    readonly width: number;
    readonly amount: string;
    /** Where the amount stands, and which end of it. */
    readonly text: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  }[];
}

export interface TierBars {
  readonly height: number;
  readonly thickness: number;
  readonly tiers: readonly TierBar[];
}

interface BarsSize {
  /** px. */
  readonly width: number;
  readonly textSize: number;
  readonly short: (amount: Decimal) => string;
  /** px that a text takes. */
  readonly widthOf: (text: string) => number;
}

export function tierBars(
  tiers: readonly ({ readonly tier: number } & TierTotals)[],
  { width, textSize, short, widthOf }: BarsSize,
): TierBars {
  const thickness = px(textSize * 1.1);
  const gap = textSize * 0.35;
  const most = Math.max(...tiers.flatMap(({ deposit, due }) => [deposit.toNumber(), due?.toNumber() ?? 0]), 1);
  const widest = Math.max(...tiers.flatMap(({ deposit, due }) => [deposit, ...(due ? [due] : [])].map((amount) => widthOf(short(amount)))));
  // The longest bar ends where its amount still has room.
  const x = scaleLinear([0, most], [0, Math.max(width * 0.3, width - widest - gap * 2)]);
  let y = 0;
  const drawn = tiers.map(({ tier, count, deposit, due }) => {
    const label = px(y + textSize);
    y = label + gap;
    const amounts = [{ kind: 'deposit' as const, of: deposit }, ...(due ? [{ kind: 'due' as const, of: due }] : [])];
    const bars = amounts.map(({ kind, of }) => {
      const at = px(y);
      y += thickness + gap;
      const long = of.isZero() ? 0 : px(Math.max(1.5, x(of.toNumber())));
      const amount = short(of);
      return { kind, y: at, width: long, amount, text: { x: px(long + gap), y: px(at + thickness * 0.82), anchor: 'start' as const } };
    });
    y += textSize * 0.6;
    return { tier, count, label, bars };
  });
  return { height: px(y), thickness, tiers: drawn };
}
