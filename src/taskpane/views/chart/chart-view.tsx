import { useMemo } from 'preact/hooks';
import { depositOfTier, reasoningFor, tierOf } from '../../../engine/tiers/deposit';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { adopt } from '../../adopt';
import { WithRule } from '../../with-rule';
import { chartDrawing } from './drawing';
import { chartSpan } from './span';
import styles from './chart.css';
import { SelectedColumn } from './column-counted';
import { isDrawnLinear } from './gmv-axis';
import type { Mark } from './mark-shapes';
import { PictureButtons } from './picture-buttons';
import { shortAmount } from './short-amount';
import { useDistribution } from './use-distribution';
import { type MarkedAmount, useMarkedAmount } from './use-marked-amount';
import { useChartWords } from './words';
import { TableHead } from '../../controls/header-row';
import type { Distribution } from '../../../engine/tiers/distribution';
import { Amount } from '../../text/amount';
import type { Drawing } from '../../drawing/drawing';
import { useDrawnSize } from '../../drawing/use-drawn-size';
import type { ChartText } from '../../../i18n/en-US/pane/chart';
import type { Language } from '../../../i18n/language';

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
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' });
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
  return cell === null ? marked.calculator(yuan(gmv)) : marked.cell(cell, yuan(gmv));
}

adopt(styles);

/** The deposit as a step over GMV, where the selected amount stands on it, and how a column lies under it. */
export function ChartView() {
  return <WithRule>{(rule) => <Chart rule={rule} />}</WithRule>;
}

function Chart({ rule }: { rule: Rule }) {
  const { language, text } = useChartWords();
  const span = useMemo(() => chartSpan(rule), [rule]);
  const counted = useDistribution(rule, span.binStarts);
  const marked = useMarkedAmount();
  const { column, distribution } = counted;
  const words = {
    short: (amount: string) => shortAmount(amount, language),
    tier: text.tier,
    depositAxis: text.depositAxis,
    gmvAxis: text.gmvAxis,
    countAxis: column ? text.countAxis(column.area.address) : '',
  };
  const mark = marked && markOf(rule, marked, text.marked.typed, words.short);
  const draw = (width: number, textSize: number) => chartDrawing({ rule, distribution, mark, words }, width, textSize);
  const description = chartDescription({ rule, marked, column: column?.area.address ?? null, distribution }, text, language);
  return (
    <>
      <header class="masthead">
        <h1>
          <span class="eyebrow">{rule.name[language]}</span> {text.heading}
        </h1>
        {rule.tiers.length > 1 && <p>{text.intro}</p>}
      </header>
      <div class="lead">
        <DrawnChart draw={draw} description={description} />
        {!isDrawnLinear(rule, span.end) && <p class="aside">{text.compressed}</p>}
        <MarkedText rule={rule} marked={marked} />
        <ChartTable rule={rule} distribution={distribution} />
      </div>
      <SelectedColumn counted={counted} span={span} />
      <PictureButtons draw={draw} ruleName={rule.name[language]} description={description} />
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
    <details class="chart-table">
      <summary tabIndex={0}>{words.summary}</summary>
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
    </details>
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

/** What the marked amount is and what follows from it. */
function MarkedText({ rule, marked }: { rule: Rule; marked: MarkedAmount | null }) {
  const { text } = useChartWords();
  const words = text.marked;
  if (marked === null) return <p class="chart-marked">{words.none}</p>;
  const { tier, deposit, headroom, disputed } = reasoningFor(rule, marked.gmv);
  const gmv = yuan(marked.gmv);
  return (
    <div class="chart-marked">
      <p>
        <strong>{marked.cell === null ? words.calculator(gmv) : words.cell(marked.cell, gmv)}</strong>
      </p>
      <p>{words.follows(String(tier), yuan(deposit))}</p>
      {headroom && !headroom.isZero() && <p>{words.headroom(yuan(headroom), String(tier + 1))}</p>}
      {disputed && <p>{words.onEdge(String(disputed.otherTier), yuan(disputed.otherDeposit))}</p>}
    </div>
  );
}
