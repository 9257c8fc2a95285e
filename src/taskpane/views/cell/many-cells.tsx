import { useEffect } from 'preact/hooks';
import type { SelectedArea } from '../../../excel/events/selection';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { Button } from '../../button';
import { LongWorkState } from '../../long-work/long-work-state';
import { usePane } from '../../pane-context';
import { CellHeading } from './cell-heading';
import { TallyTables } from './tally-tables';
import { useTally } from './use-tally';
import { useCellWords } from './words';

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
