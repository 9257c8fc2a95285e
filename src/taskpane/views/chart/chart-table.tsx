import { HeaderRow } from '../../header-row';
import { depositOfTier } from '../../../engine/deposit';
import type { Distribution } from '../../../engine/distribution';
import type { Rule } from '../../../rules/rule';
import { Amount } from '../../amount';
import { useChartWords } from './words';

/** The chart's facts as a table, which anyone may open. In a narrow pane each row is a list of its cells; the roles keep it a table. */
export function ChartTable({ rule, distribution }: { rule: Rule; distribution: Distribution | null }) {
  const { language, text } = useChartWords();
  const words = text.table;
  const terms = [words.tier, words.from[rule.edge], words.to[rule.edge], words.deposit, ...(distribution ? [words.count] : [])];
  return (
    <details class="chart-table">
      <summary tabIndex={0}>{words.summary}</summary>
      <table role="table" class="stacking">
        <caption>{words.caption(rule.name[language])}</caption>
        <HeaderRow terms={terms} />
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
