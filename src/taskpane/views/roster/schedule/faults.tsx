import type { ScheduleFault } from '../../../../roster/schedule/result';
import { FoldedPart } from '../lists/folded-part';
import { ListedRows } from '../lists/listed-rows';
import { useResultWords } from '../result/words';
import { useSaidOnSheet } from '../find/use-said-on-sheet';
import { useScheduleWords } from './words';
import type { Source } from '../source/source';
import { rowColumn, whoColumns } from '../source/columns';

/** The rows beside which SCHEDULE shows an error, each with the sentence of its cell. */
export function ScheduleFaults({ source, faults }: { source: Source; faults: readonly ScheduleFault[] }) {
  const { language, text } = useScheduleWords();
  const { columns } = useResultWords().text;
  const say = useSaidOnSheet(source);
  const words = text.faults;
  return (
    <FoldedPart heading={words.heading(faults.length.toLocaleString(language))} intro={faults.length > 0 ? words.intro : words.none}>
      {faults.length > 0 && (
        <ListedRows
          place="list-faults"
          source={source}
          list={{
            lines: faults,
            columns: [
              ...whoColumns(source, columns),
              rowColumn(source, columns),
              { header: columns.reason, cellOf: ({ problem }: ScheduleFault) => say(problem), format: null },
            ],
            sheet: words.sheet,
          }}
          factsOf={({ problem }) => <p>{say(problem)}</p>}
        />
      )}
    </FoldedPart>
  );
}
