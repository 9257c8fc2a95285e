import { useEffect, useMemo } from 'preact/hooks';
import type { SelectedArea } from '../../../../excel/events/selection';
import { yuan } from '../../../../i18n/yuan';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../controls/button';
import { LongWorkState } from '../../../long-work/long-work-state';
import { type LongWork, useLongWork } from '../../../long-work/use-long-work';
import { usePane } from '../../../pane-context';
import { useCellWords } from '../cell/words';
import { Chart } from '../chart/chart';
import { chartSpan } from '../chart/span';
import { useLookupWords } from '../words';
import { countSelection, type SelectionCounted } from './count-selection';
import { NoGmv } from './no-gmv';
import { TallyTables } from './tally-tables';

// So many cells are read anew whenever the selection may have changed; more only when a person asks.
const quickly = 20_000;

const cellsOf = ({ used }: SelectedArea): number => (used ? used.rows * used.columns : 0);

/** The cells of a selection under a rule, read part by part; read anew when place or rule change, or a person asks. */
function useCounted(area: SelectedArea, rule: Rule): LongWork<SelectionCounted> {
  const { binStarts } = useMemo(() => chartSpan(rule), [rule]);
  return useLongWork([`${area.sheet}!${area.address}`, rule], (turn) => countSelection(area, { rule, binStarts }, turn), {
    anew: cellsOf(area) > quickly ? null : area,
  });
}

/** What the GMV among the selected cells comes to, and how it lies over the tiers; what the cells are where none is GMV. */
export function ManyCells({ area, rule }: { area: SelectedArea; rule: Rule }) {
  const { language, text } = useCellWords();
  const { actions } = usePane();
  const words = text.many;
  const work = useCounted(area, rule);
  const { now, again } = work;
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  const result = now.state === 'done' ? now.result : null;
  const finished = result ? words.finished(count(result.tally.amounts), yuan(result.tally.total)) : undefined;
  const told = finished ?? (now.state === 'cancelled' ? words.cancelled : now.state === 'failed' ? words.failed(now.reason) : undefined);
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  return (
    <>
      <LongWorkState class="message" work={work} words={{ ...words, begun: text.reading }} />
      {result && !area.used && <p class="message">{words.allBlank}</p>}
      {result && area.used && (result.counted.length > 0 ? <Counted result={result} rule={rule} /> : <NoGmv result={result} />)}
      {result && cellsOf(area) > quickly && (
        <div class="message">
          <Button onPress={again}>{words.again}</Button>
        </div>
      )}
    </>
  );
}

function Counted({ result, rule }: { result: SelectionCounted; rule: Rule }) {
  const { language } = useCellWords();
  const { text } = useLookupWords();
  const { counted, others, tally, distribution } = result;
  const places = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    counted.map(({ area, around }) => (around?.header ? text.column(area.address, around.header) : area.address)),
  );
  return (
    <TallyTables tally={tally} rule={rule} of={others.length > 0 ? text.countedAlone(places) : text.counted(places)}>
      <Chart rule={rule} marked={null} counted={{ column: counted[0]!.area.address, distribution }} />
    </TallyTables>
  );
}
