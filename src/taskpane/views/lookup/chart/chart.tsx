import { useMemo } from 'preact/hooks';
import { depositOfTier, tierOf } from '../../../../engine/tiers/deposit';
import type { Decimal } from '../../../../engine/amounts/money';
import { yuan } from '../../../../i18n/yuan';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { Fold } from '../../../controls/fold';
import { Section } from '../../../controls/section';
import { chartDrawing } from './drawing';
import { chartSpan } from './span';
import styles from './chart.css';
import { isDrawnLinear } from './gmv-axis';
import type { Mark } from './mark-shapes';
import { PictureButtons } from './picture-buttons';
import { shortAmount } from './short-amount';
import { useChartWords } from './words';
import { TableHead } from '../../../controls/header-row';
import type { Distribution } from '../../../../engine/tiers/distribution';
import { Amount } from '../../../text/amount';
import type { Drawing } from '../../../drawing/drawing';
import { useDrawnSize } from '../../../drawing/use-drawn-size';
import type { ChartText } from '../../../../i18n/en-US/pane/chart';
import type { Language } from '../../../../i18n/language';

interface Described {
  readonly rule: Rule;
  readonly marked: MarkedAmount | null;
  readonly column: string | null;
  readonly distribution: Distribution | null;
}

/** A rule of a thousand tiers is told by its table. */
const mostSteps = 12;

/** What the drawing shows, for those who do not see it. */
function chartDescription({ rule, marked, column, distribution }: Described, text: ChartText, language: Language): string {
  const short = (amount: string): string => shortAmount(amount, language);
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  const steps = rule.tiers.slice(0, mostSteps).map((tier, i) => {
    const say = rule.edge === 'upper' || i === 0 ? text.step : text.stepAbove;
    return say(short(tier.from), short(depositOfTier(rule, i + 1).toFixed()));
  });
  const counts = distribution?.byTier.slice(0, mostSteps).map((count, i) => text.countOf(String(i + 1), count.toLocaleString(language)));
  return text.description(
    rule.name[language],
    list.format(steps),
    marked ? markedText(marked, text) : text.notMarked,
    column !== null && counts ? text.counts(column, list.format(counts)) : text.notCounted,
  );
}

function markedText({ cell, gmv }: MarkedAmount, { marked }: ChartText): string {
  return cell === null ? marked.typedIs(yuan(gmv)) : marked.cell(cell, yuan(gmv));
}

adopt(styles);

interface MarkedAmount {
  readonly gmv: Decimal;
  /** The cell it stands in; null: it was typed. */
  readonly cell: string | null;
}

interface ChartProps {
  readonly rule: Rule;
  readonly marked: MarkedAmount | null;
  /** Which cells are counted under the steps. */
  readonly counted: { readonly column: string; readonly distribution: Distribution } | null;
}

/** The deposit as a step over GMV, where an amount stands on it, and how a column lies under it; as a table and as a picture too, folded. */
export function Chart({ rule, marked, counted }: ChartProps) {
  const { language, text } = useChartWords();
  const span = useMemo(() => chartSpan(rule), [rule]);
  const { column = null, distribution = null } = counted ?? {};
  const words = {
    short: (amount: string) => shortAmount(amount, language),
    tier: text.tier,
    depositAxis: text.depositAxis,
    gmvAxis: text.gmvAxis,
    countAxis: column === null ? '' : text.countAxis(column),
  };
  const mark = marked && markOf(rule, marked, text.marked.typed, words.short);
  const draw = (width: number, textSize: number) => chartDrawing({ rule, distribution, mark, words }, width, textSize);
  const description = chartDescription({ rule, marked, column, distribution }, text, language);
  return (
    <>
      <Section heading={text.heading}>
        <figure>
          <DrawnChart draw={draw} description={description} />
          <figcaption class="aside">
            {[
              rule.tiers.length > 1 && text.intro,
              !isDrawnLinear(rule, span.end) && text.compressed,
              distribution &&
                (span.binWidth === null ? text.column.binPerTier : text.column.binWidth(shortAmount(String(span.binWidth), language))),
            ]
              .filter(Boolean)
              .join(' ')}
          </figcaption>
        </figure>
      </Section>
      <Fold heading={text.asTableAndPicture}>
        <ChartTable rule={rule} distribution={distribution} />
        <PictureButtons draw={draw} ruleName={rule.name[language]} description={description} />
      </Fold>
    </>
  );
}

/** Longer ones are told under the chart. */
const longestLabel = 24;

function markOf(rule: Rule, { gmv, cell }: MarkedAmount, typed: string, short: (amount: string) => string): Mark {
  const place = cell ?? typed;
  const label = `${place} ${gmv.isInteger() && gmv.lt(1e15) ? short(gmv.toFixed()) : yuan(gmv)}`;
  return { gmv: gmv.toNumber(), tier: tierOf(rule, gmv), label: label.length > longestLabel ? place : label };
}

/** The chart's facts as a table, which anyone may open. In a narrow pane each row is a list of its cells; the roles keep it a table. */
function ChartTable({ rule, distribution }: { rule: Rule; distribution: Distribution | null }) {
  const { language, text } = useChartWords();
  const words = text.table;
  const terms = [words.tier, words.from[rule.edge], words.to[rule.edge], words.deposit, ...(distribution ? [words.count] : [])];
  return (
    <div class="chart-table">
      <table role="table" class="stacking">
        <caption>{words.caption(rule.name[language])}</caption>
        <TableHead terms={terms} />
        <tbody role="rowgroup">
          {rule.tiers.map((tier, index) => {
            const next = rule.tiers[index + 1];
            const cells = [
              <Amount key="from" of={tier.from} />,
              next ? <Amount key="to" of={next.from} /> : words.noLimit,
              <Amount key="deposit" of={depositOfTier(rule, index + 1)} />,
              ...(distribution ? [(distribution.byTier[index] ?? 0).toLocaleString(language)] : []),
            ];
            return (
              <tr role="row" key={tier.from}>
                <th role="rowheader" scope="row" data-term={terms[0]}>
                  {index + 1}
                </th>
                {cells.map((cell, place) => (
                  <td role="cell" key={terms[place + 1]} data-term={terms[place + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface DrawnChartProps {
  readonly draw: (width: number, textSize: number) => Drawing;
  /** All that the drawing shows, in words. */
  readonly description: string;
}

/** The chart as wide as the pane, its texts as large as the page's small ones. */
function DrawnChart({ draw, description }: DrawnChartProps) {
  const { place, width, textSize } = useDrawnSize();
  const { height, shapes } = draw(width, textSize);
  return (
    <div class="chart-place" ref={place}>
      <svg class="chart" role="img" aria-label={description} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {shapes.map((shape, index) =>
          shape.kind === 'path' ? (
            <path key={index} class={shape.role} d={shape.d} transform={`translate(${shape.x} ${shape.y})`} />
          ) : (
            <text key={index} class={shape.role} x={shape.x} y={shape.y} text-anchor={shape.anchor} font-size={textSize}>
              {shape.text}
            </text>
          ),
        )}
      </svg>
    </div>
  );
}
