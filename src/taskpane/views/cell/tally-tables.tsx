import type { Tally } from '../../../engine/tally';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { Fact } from '../../fact';
import { Notice } from '../../notice';
import { Section } from '../../section';
import { useCellWords } from './words';
import { YuanAmount } from './yuan-amount';

/** The sums, what the cells are, the tiers and the edges. */
export function TallyTables({ tally, rule }: { tally: Tally; rule: Rule }) {
  const { language, text } = useCellWords();
  const words = text.many;
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  const { cells, edges } = tally;
  const onEdges = edges.reduce((sum, { exactly }) => sum + exactly, 0);
  const kinds = [
    [words.numbers, cells.numbers],
    [words.amountTexts, cells.amountTexts],
    [words.blank, cells.blank],
    [words.otherTexts, cells.otherTexts],
    [words.logicals, cells.logicals],
    [words.negatives, cells.negatives],
    [words.errors, cells.errors],
  ] as const;
  return (
    <>
      <div class="lead">
        <dl class="sums">
          <Fact term={words.amounts}>{count(tally.amounts)}</Fact>
          <Fact term={words.total}>
            <YuanAmount of={tally.total} />
          </Fact>
          <Fact term={words.deposits}>
            <YuanAmount of={tally.deposits} />
          </Fact>
        </dl>
        {onEdges > 0 && (
          <Notice kind="caution">
            <p>{words.onEdges(count(onEdges), yuan(tally.between))}</p>
          </Notice>
        )}
      </div>
      <Section heading={words.byTier}>
        <table class="tally">
          <caption>{words.caption(rule.name[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{words.tier}</th>
              <th scope="col">{words.count}</th>
              <th scope="col">{words.gmv}</th>
              <th scope="col">{words.deposit}</th>
            </tr>
          </thead>
          <tbody>
            {tally.tiers.map(({ tier, count: inTier, total, deposits }) => (
              <tr key={tier}>
                <th scope="row">{tier}</th>
                <td>{count(inTier)}</td>
                <td>
                  <YuanAmount of={total} bare />
                </td>
                <td>
                  <YuanAmount of={deposits} bare />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section heading={words.edges}>
        {edges.length === 0 ? (
          <p>{words.noEdges}</p>
        ) : (
          <table class="tally">
            <caption class="unseen">{words.edgesCaption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.edge}</th>
                <th scope="col">{words.below}</th>
                <th scope="col">{words.exactly}</th>
                <th scope="col">{words.between}</th>
              </tr>
            </thead>
            <tbody>
              {edges.map(({ edge, justBelow, exactly, difference }) => (
                <tr key={edge.edge.toFixed()}>
                  <th scope="row">
                    <YuanAmount of={edge.edge} bare />
                  </th>
                  <td>{count(justBelow)}</td>
                  <td>{count(exactly)}</td>
                  <td>
                    <YuanAmount of={difference.abs()} bare />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Section heading={words.kinds}>
        <dl class="kinds">
          {kinds.map(([term, number]) => (
            <Fact term={term} key={term}>
              {count(number)}
            </Fact>
          ))}
        </dl>
      </Section>
    </>
  );
}
