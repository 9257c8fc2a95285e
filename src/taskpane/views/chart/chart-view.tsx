import { useMemo } from 'preact/hooks';
import { tierOf } from '../../../engine/tier';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { adopt } from '../../adopt';
import { WithRule } from '../../with-rule';
import { chartDrawing } from './chart-drawing';
import { chartDescription } from './chart-description';
import { chartSpan } from './chart-span';
import { ChartTable } from './chart-table';
import styles from './chart.css';
import { SelectedColumn } from './column-counted';
import { DrawnChart } from './drawn-chart';
import { isDrawnLinear } from './gmv-axis';
import type { Mark } from './mark-shapes';
import { MarkedText } from './marked-text';
import { PictureButtons } from './picture-buttons';
import { shortAmount } from './short-amount';
import { useDistribution } from './use-distribution';
import { useMarkedAmount, type MarkedAmount } from './use-marked-amount';
import { useChartWords } from './words';

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
