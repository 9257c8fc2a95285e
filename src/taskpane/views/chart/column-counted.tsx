import { Fact } from '../../controls/fact';
import { LongWorkState } from '../../long-work/long-work-state';
import { Notice } from '../../controls/notice';
import { useSelection } from '../../pane-context';
import { Section } from '../../controls/section';
import type { ChartSpan } from './span';
import { shortAmount } from './short-amount';
import type { ColumnCounted } from './use-distribution';
import { useChartWords } from './words';

/** Which column is drawn under the steps, how far its cells are read, and those of them that have no place on the axis. */
export function SelectedColumn({ counted, span }: { counted: ColumnCounted; span: ChartSpan }) {
  const { language, text } = useChartWords();
  const selection = useSelection();
  const words = text.column;
  const { column, counting, distribution } = counted;
  const whole = (count: number): string => count.toLocaleString(language);
  return (
    <Section heading={words.heading}>
      {selection.state === 'several' && <p>{words.several}</p>}
      {selection.state === 'unread' && (
        <Notice kind="fault">
          <p>{words.unread(selection.reason)}</p>
        </Notice>
      )}
      {column === null && selection.state !== 'several' && <p>{words.none}</p>}
      {column?.isFirstOfSeveral && <p>{words.firstOnly(column.area.address)}</p>}
      <LongWorkState class="chart-progress" work={counting} words={{ ...words, progress: words.counting, failed: words.unread }} />
      {column && distribution && (
        <>
          <dl class="figures">
            {(
              [
                [words.amounts, distribution.amounts],
                [words.onEdge, distribution.onEdge],
                [words.blanks, distribution.blanks],
                [words.notAmounts, distribution.unread],
              ] as const
            ).map(([term, count]) => (
              <Fact term={term} key={term}>
                {whole(count)}
              </Fact>
            ))}
          </dl>
          <p class="aside">{span.binWidth === null ? words.binPerTier : words.binWidth(shortAmount(String(span.binWidth), language))}</p>
        </>
      )}
    </Section>
  );
}
