import { type ComponentChildren, Fragment } from 'preact';
import type { Tally } from '../../../../engine/tiers/tally';
import { yuan } from '../../../../i18n/yuan';
import type { Rule } from '../../../../rules/rule';
import { Fact } from '../../../controls/fact';
import { Fold } from '../../../controls/fold';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { useCellWords } from '../cell/words';

interface TallyTablesProps {
  readonly tally: Tally;
  readonly rule: Rule;
  /** Which cells they are of. */
  readonly of: string;
  readonly children: ComponentChildren;
}

/** The sums, the tiers, what `children` draws, and, folded, edges and what the cells are. */
export function TallyTables({ tally, rule, of, children }: TallyTablesProps) {
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
        <p class="aside">{of}</p>
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
      {children}
      <Fold heading={words.edges}>
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
      </Fold>
      <Fold heading={words.kinds}>
        <dl class="kinds">
          {kinds.map(([term, number]) => (
            <Fact term={term} key={term}>
              {count(number)}
            </Fact>
          ))}
        </dl>
      </Fold>
    </>
  );
}

/** Yuan to the last digit; an amount too long for its line breaks between groups. `bare` leaves the sign of the currency out. */
function YuanAmount({ of: amount, bare = false }: { of: { toFixed(): string }; bare?: boolean }) {
  const groups = yuan(amount)
    .slice(bare ? 1 : 0)
    .match(/[^,]+,?/g);
  return (
    <>
      {groups?.map((group, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </>
  );
}
