import { useEffect } from 'preact/hooks';
import type { SelectedArea } from '../../../excel/events/selection';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { Button } from '../../controls/button';
import { LongWorkState } from '../../long-work/long-work-state';
import { usePane } from '../../pane-context';
import { CellHeading } from './heading';
import { useCellWords } from './words';
import { newTally, type Tally } from '../../../engine/tiers/tally';
import { cellChunks } from '../../../excel/cells/read-cells';
import type { Turn } from '../../long-work/turn';
import { type LongWork, useLongWork } from '../../long-work/use-long-work';
import { cellOf } from './cell-of';
import { Fact } from '../../controls/fact';
import { Notice } from '../../controls/notice';
import { Section } from '../../controls/section';
import { Fragment } from 'preact';

// So many cells are read anew whenever the selection may have changed; more only when a person asks.
const quickly = 20_000;

/** The cells of a selection under a rule, read part by part; read anew when place or rule change, or a person asks. */
function useTally(area: SelectedArea, rule: Rule): LongWork<Tally> {
  return useLongWork([`${area.sheet}!${area.address}`, rule], (turn) => tallyOf(area, rule, turn), {
    anew: cellsOf(area) > quickly ? null : area,
  });
}

const cellsOf = ({ used }: SelectedArea): number => (used ? used.rows * used.columns : 0);

async function tallyOf(area: SelectedArea, rule: Rule, { signal, onProgress }: Turn): Promise<Tally> {
  const tally = newTally(rule);
  const { used } = area;
  // Blank cells around the used part count too, but for whole columns and rows, which run on to the end of the sheet.
  if (!area.isWholeColumns && !area.isWholeRows) tally.addBlanks(area.rows * area.columns - cellsOf(area));
  if (used) {
    for await (const { values, kinds } of cellChunks(used, { also: ['kinds'], signal, onProgress })) {
      for (const [i, row] of values.entries()) for (const [j, value] of row.entries()) tally.add(cellOf(value, kinds?.[i]?.[j]));
    }
  }
  return tally.tally();
}

/** What the cells of a selection come to. */
export function ManyCells({ area, rule }: { area: SelectedArea; rule: Rule }) {
  const { language, text } = useCellWords();
  const { actions } = usePane();
  const words = text.many;
  const work = useTally(area, rule);
  const { now, again } = work;
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  const tally = now.state === 'done' ? now.result : null;
  const finished = tally ? words.finished(count(tally.amounts), yuan(tally.total)) : undefined;
  const told = finished ?? (now.state === 'cancelled' ? words.cancelled : now.state === 'failed' ? words.failed(now.reason) : undefined);
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  const isWhole = area.isWholeColumns || area.isWholeRows;
  return (
    <>
      <CellHeading area={area}>
        <p>{isWhole && area.used ? words.whole(area.used.address) : words.cells(count(area.rows), count(area.columns))}</p>
      </CellHeading>
      <LongWorkState class="message" work={work} words={{ ...words, begun: text.reading }} />
      {tally && (area.used ? <TallyTables tally={tally} rule={rule} /> : <p class="message">{words.allBlank}</p>)}
      {tally && area.used && (
        <div class="message">
          <Button onPress={again}>{words.again}</Button>
        </div>
      )}
    </>
  );
}

/** The sums, what the cells are, the tiers and the edges. */
function TallyTables({ tally, rule }: { tally: Tally; rule: Rule }) {
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
