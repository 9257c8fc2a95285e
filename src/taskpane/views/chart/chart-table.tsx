import { depositOfTier } from '../../../engine/deposit';
import type { Distribution } from '../../../engine/distribution';
import type { Rule } from '../../../rules/rule';
import { Amount } from '../../amount';
import { useChartWords } from './words';

/** The chart's facts as a table, which anyone may open. */
export function ChartTable({ rule, distribution }: { rule: Rule; distribution: Distribution | null }) {
  const { language, text } = useChartWords();
  const words = text.table;
  return (
    <details class="chart-table">
      <summary>{words.summary}</summary>
      <table>
        <caption>{words.caption(rule.name[language])}</caption>
        <thead>
          <tr>
            <th scope="col">{words.tier}</th>
            <th scope="col">{words.from[rule.edge]}</th>
            <th scope="col">{words.to[rule.edge]}</th>
            <th scope="col">{words.deposit}</th>
            {distribution && <th scope="col">{words.count}</th>}
          </tr>
        </thead>
        <tbody>
          {rule.tiers.map((tier, index) => {
            const next = rule.tiers[index + 1];
            return (
              <tr key={tier.from}>
                <th scope="row">{index + 1}</th>
                <td>
                  <Amount of={tier.from} />
                </td>
                <td>{next ? <Amount of={next.from} /> : words.noLimit}</td>
                <td>
                  <Amount of={depositOfTier(rule, index + 1)} />
                </td>
                {distribution && <td>{(distribution.byTier[index] ?? 0).toLocaleString(language)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </details>
  );
}
