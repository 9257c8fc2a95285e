import { useEffect } from 'preact/hooks';
import type { SelectedArea } from '../../../excel/events/selection';
import { yuan } from '../../../i18n/yuan';
import type { Rule } from '../../../rules/rule';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { usePane } from '../../pane-context';
import { CellHeading } from './cell-heading';
import { ReadProgress } from './read-progress';
import { TallyTables } from './tally-tables';
import { useTally } from './use-tally';
import { useCellWords } from './words';

/** What the cells of a selection come to. */
export function ManyCells({ area, rule }: { area: SelectedArea; rule: Rule }) {
  const { language, text } = useCellWords();
  const { actions } = usePane();
  const words = text.many;
  const { reading, cancel, again } = useTally(area, rule);
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  const tally = reading.state === 'done' ? reading.tally : reading.state === 'reading' ? reading.before : null;
  const finished = reading.state === 'done' ? words.finished(count(reading.tally.amounts), yuan(reading.tally.total)) : undefined;
  const told =
    finished ?? (reading.state === 'cancelled' ? words.cancelled : reading.state === 'failed' ? words.failed(reading.reason) : undefined);
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  const isWhole = area.isWholeColumns || area.isWholeRows;
  return (
    <>
      <CellHeading area={area}>
        <p>{isWhole && area.used ? words.whole(area.used.address) : words.cells(count(area.rows), count(area.columns))}</p>
      </CellHeading>
      {reading.state === 'reading' && !reading.before && (
        <div class="message">
          <ReadProgress {...reading} onCancel={cancel} />
        </div>
      )}
      {(reading.state === 'cancelled' || reading.state === 'failed') && (
        <div class="message">
          {reading.state === 'failed' ? (
            <Notice kind="fault">
              <p>{words.failed(reading.reason)}</p>
            </Notice>
          ) : (
            <p>{words.cancelled}</p>
          )}
          <Button onPress={again}>{words.again}</Button>
        </div>
      )}
      {tally && (area.used ? <TallyTables tally={tally} rule={rule} /> : <p class="message">{words.allBlank}</p>)}
      {tally && area.used && (
        <div class="message">
          <Button onPress={again}>{words.again}</Button>
        </div>
      )}
    </>
  );
}
