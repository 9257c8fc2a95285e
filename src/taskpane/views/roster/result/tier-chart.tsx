import type { Decimal } from '../../../../engine/amounts/money';
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import type { TierTotals } from '../../../../roster/assess/tier-totals';
import type { Rule } from '../../../../rules/rule';
import { textWidth } from '../../../drawing/drawing';
import { useDrawnSize } from '../../../drawing/use-drawn-size';
import { useResultWords } from './words';
import { shortYuan } from '../short-yuan';
import { tierBars } from './tier-bars';

interface TierChartProps {
  readonly rule: Rule;
  readonly tiers: readonly ({ readonly tier: number } & TierTotals)[];
  /** What the top-up follows from. */
  readonly by: PaidBy;
}

/** More tiers than these are told by the table. */
const drawnAtMost = 12;

/** Deposit and what is to pay now, tier by tier, as bars: the one an outline, the other filled. */
export function TierChart({ rule, tiers, by }: TierChartProps) {
  const { language, text } = useResultWords();
  const { place, width, textSize } = useDrawnSize();
  const words = text.tiers;
  const shown = tiers.slice(0, drawnAtMost);
  const short = (amount: Decimal): string => shortYuan(amount, language);
  const bars = tierBars(shown, { width, textSize, short, widthOf: (one) => textWidth(one, textSize) });
  const hasDue = shown.some(({ due }) => due !== null);
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  const description = words.chart(
    rule.name[language],
    list.format(
      shown.map(({ tier, count, deposit, due }) => {
        const facts = [String(tier), count.toLocaleString(language), short(deposit)] as const;
        return due ? words.chartTier(...facts, short(due), text.toPay[by]) : words.chartTierOnly(...facts);
      }),
    ),
    text.toPay[by],
  );
  return (
    <figure class="tier-chart">
      <div ref={place}>
        <svg role="img" aria-label={description} viewBox={`0 0 ${width} ${bars.height}`} width={width} height={bars.height}>
          {bars.tiers.map(({ tier, count, label, bars: both }) => (
            <g key={tier}>
              <text x={0} y={label} font-size={textSize}>
                <tspan class="tier">{words.tierOf(String(tier))}</tspan> {words.count(count.toLocaleString(language))}
              </text>
              {both.map((bar) => (
                <g key={bar.kind}>
                  <rect class={bar.kind} x={0.5} y={bar.y} width={bar.width} height={bars.thickness} />
                  <text x={bar.text.x} y={bar.text.y} text-anchor={bar.text.anchor} font-size={textSize}>
                    {bar.amount}
                  </text>
                </g>
              ))}
              <path class="baseline" d={`M0.5 ${(both[0]?.y ?? 0) - 1}V${(both.at(-1)?.y ?? 0) + bars.thickness + 1}`} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption class="aside">
        {(hasDue ? (['deposit', 'due'] as const) : (['deposit'] as const)).map((kind) => (
          <span class="key" key={kind}>
            <svg width="14" height="10" aria-hidden="true" focusable="false">
              <rect class={kind} x={0.5} y={0.5} width={13} height={9} />
            </svg>
            {kind === 'due' ? text.toPay[by] : words.depositKey}
          </span>
        ))}
        {tiers.length > shown.length && <span>{words.onlyFirst(shown.length.toLocaleString(language))}</span>}
      </figcaption>
    </figure>
  );
}
