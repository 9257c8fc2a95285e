import type { Decimal } from '../../../../engine/amounts/money';
import { monthText } from '../../../../engine/amounts/month';
import type { KnownStep } from '../../../../roster/schedule/path';
import { useDrawnSize } from '../../../drawing/use-drawn-size';
import { pathDrawing } from './path-drawing';
import { useScheduleWords } from './words';
import { shortYuan } from '../short-yuan';

/** What was required, a full line, and what was held, a dashed one; diamonds where money was due. */
export function PathChart({ agency, steps }: { agency: string; steps: readonly KnownStep[] }) {
  const { language, text } = useScheduleWords();
  const { place, width, textSize } = useDrawnSize();
  const words = text.agency;
  const short = (amount: Decimal): string => shortYuan(amount, language);
  const drawing = pathDrawing(steps, { width, textSize, short });
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  const told = steps.map(({ month, required, heldBefore, due }) => {
    const facts = [monthText(month), short(required), short(heldBefore)] as const;
    return due.isZero() ? words.chartMonth(...facts) : words.chartDue(...facts, short(due));
  });
  const [from, to] = [monthText(steps[0]!.month), monthText(steps.at(-1)!.month)];
  const keys = [
    ['required', words.keyRequired],
    ['held', words.keyHeld],
    ['due', words.keyDue],
  ] as const;
  return (
    <figure class="path-chart">
      <div ref={place}>
        <svg
          role="img"
          aria-label={words.chart(agency, from, to, list.format(told))}
          viewBox={`0 0 ${drawing.width} ${drawing.height}`}
          width={drawing.width}
          height={drawing.height}
        >
          {drawing.levels.map(({ text: label, y }) => (
            <g key={label}>
              <path class="grid" d={`M${drawing.left} ${y}H${drawing.right}`} />
              <text x={drawing.left - textSize * 0.5} y={y + textSize * 0.36} text-anchor="end" font-size={textSize}>
                {label}
              </text>
            </g>
          ))}
          <path class="baseline" d={`M${drawing.left} ${drawing.floor}H${drawing.right}`} />
          <path class="required" d={drawing.required} />
          <path class="held" d={drawing.held} />
          {drawing.dues.map(({ month, gap, sign, x, y }) => (
            <g key={month}>
              <path class="gap" d={gap} />
              <path class="due" d={sign} transform={`translate(${x} ${y})`} />
            </g>
          ))}
          {drawing.months.map(({ text: label, x }) => (
            <text key={label} x={x} y={drawing.floor + textSize * 1.35} text-anchor="middle" font-size={textSize}>
              {label}
            </text>
          ))}
        </svg>
      </div>
      <figcaption class="aside">
        {keys.map(([kind, label]) => (
          <span class="key" key={kind}>
            <svg width="24" height="12" aria-hidden="true" focusable="false">
              {kind === 'due' ? <path class="due" d="M12 1L16 6L12 11L8 6Z" /> : <path class={kind} d="M1 6H23" />}
            </svg>
            {label}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
