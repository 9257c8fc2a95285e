import { disputedEdges } from '../engine/deposit';
import type { Rule } from '../rules/rule';
import { amountText, spokenAmount } from './amount-text';
import { Section } from './section';
import { useWords } from './words';

/** Which side an amount exactly on an edge falls, and what the other reading would ask of it. */
export function Edges({ rule }: { rule: Rule }) {
  const { language, pane } = useWords();
  const words = pane.edges;
  const edges = disputedEdges(rule);
  if (edges.length === 0) {
    return (
      <Section heading={words.heading}>
        <p>{words.none}</p>
      </Section>
    );
  }
  return (
    <Section heading={words.heading}>
      <p>
        {words.reading[rule.edge]} {words.disputed}
      </p>
      <p>{words.otherwise[rule.edge]}</p>
      <table class="edges">
        <caption class="unseen">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.gmv}</th>
            <th scope="col">{words.ours[rule.edge]}</th>
            <th scope="col">{words.theirs[rule.edge]}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ edge, deposit, otherDeposit }) => {
            const spoken = spokenAmount(edge.toFixed(), language);
            return (
              <tr key={edge.toFixed()}>
                <th scope="row">
                  {amountText(edge.toFixed(), language)}
                  {spoken && <span class="aside">{spoken}</span>}
                </th>
                <td>{amountText(deposit.toFixed(), language)}</td>
                <td>{amountText(otherDeposit.toFixed(), language)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
