import { disputedEdges } from '../../../../engine/tiers/deposit';
import type { Rule } from '../../../../rules/rule';
import { Amount } from '../../../text/amount';
import { spokenAmount } from '../../../text/amount-text';
import { Fold } from '../../../controls/fold';
import { useRuleWords } from '../words';

/** Which side an amount exactly on an edge falls, and what the other reading would ask of it. */
export function Edges({ rule }: { rule: Rule }) {
  const { language, text } = useRuleWords();
  const words = text.edges;
  const edges = disputedEdges(rule);
  if (edges.length === 0) {
    return (
      <Fold heading={words.heading}>
        <p>{words.none}</p>
      </Fold>
    );
  }
  return (
    <Fold heading={words.heading}>
      {rule.evidence === 'secondary' && <p>{words.claimedTwice}</p>}
      <p>{words.reading[rule.edge]}</p>
      <table class="edges" role="table">
        <caption class="unseen">{words.caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.gmv}
            </th>
            <th role="columnheader" scope="col">
              {words.ours[rule.edge]}
            </th>
            <th role="columnheader" scope="col">
              {words.theirs[rule.edge]}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {edges.map(({ edge, deposit, otherDeposit }) => {
            const spoken = spokenAmount(edge.toFixed(), language);
            return (
              <tr role="row" key={edge.toFixed()}>
                <th role="rowheader" scope="row">
                  <Amount of={edge} /> {spoken && <span class="aside">{spoken}</span>}
                </th>
                <td role="cell">
                  <Amount of={deposit} />
                </td>
                <td role="cell">
                  <Amount of={otherDeposit} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Fold>
  );
}
