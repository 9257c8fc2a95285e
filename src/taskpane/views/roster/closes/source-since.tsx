import { useState } from 'preact/hooks';
import { fingerprintOf } from '../../../../excel/rules/rule-part';
import { placedInputsInSlices } from '../../../../roster/close/inputs';
import { readHead, ruleOfClose } from '../../../../roster/close/sheet/read-sheet';
import { sourceChanges } from '../../../../roster/close/verify/source-changes';
import { pausedBy } from '../../../../roster/table/in-slices';
import { cellAddress, readAddress } from '../../../../sheet/address';
import { isSameSheet } from '../../../../sheet/sheet-name';
import { Button } from '../../../controls/button';
import { LongWorkState } from '../../../long-work/long-work-state';
import { paceIn } from '../../../long-work/pause-in';
import type { Turn } from '../../../long-work/turn';
import { useLongWork } from '../../../long-work/use-long-work';
import { useMemory } from '../../../pane-context';
import { changedSinceRead } from '../../../writing/as-read';
import { useCloseWords } from '../close/words';
import type { TableFound } from '../find/at-hand';
import { FoldedPart } from '../lists/folded-part';
import { LookAgain } from '../look-again';
import { columnOf } from '../source/source';
import { columnsShown, sourceKey } from '../source/use-changes-since';
import { useRosterWords } from '../words';
import { figureText } from './finding-lines';
import { SelectCell } from './select-cell';
import type { ShownClose } from './shown-close';

interface SourceSinceProps {
  readonly shown: ShownClose;
  readonly found: TableFound | null;
}

/** Whether the table that was closed has changed since, row by row. */
export function SourceSince(given: SourceSinceProps) {
  const { text } = useCloseWords();
  const { table } = readHead(given.shown.read);
  return (
    <FoldedPart heading={text.source.heading} intro={text.source.from(table)}>
      <Since {...given} table={table} />
    </FoldedPart>
  );
}

const [first, more] = [8, 50];

function Since({ shown, found, table }: SourceSinceProps & { readonly table: string }) {
  const { text, language } = useCloseWords();
  const words = text.source;
  const roster = useRosterWords().text;
  const [limit, setLimit] = useState(first);
  const at = table.lastIndexOf('!');
  const place = readAddress(table.slice(at + 1));
  const isRead = found?.source.path === 'roster' && isSameSheet(found.source.area.sheet, table.slice(0, at));
  const [told] = useMemory(sourceKey.changed);
  const work = useLongWork([shown.read, found?.source], isRead ? (turn) => changesSince(shown, found, turn) : null, { anew: told });
  if (!place || !isRead) return <p>{words.otherTable(table)}</p>;
  const result = work.now.state === 'done' ? work.now.result : null;
  const changes = result?.changes ?? [];
  const stale = result?.stale;
  return (
    <div class="roster-stack">
      <LongWorkState work={work} words={text.work} />
      {stale && <p role="status">{roster.stale(stale.count.toLocaleString(language), stale.first)}</p>}
      {result && !stale && changes.length === 0 && <p>{result.isSame ? words.same : words.sameRows}</p>}
      {changes.length > 0 && (
        <>
          <p>{words.changed(changes.length.toLocaleString(language))}</p>
          <ol class="close-findings">
            {changes.slice(0, limit).map(({ sheet, address, agency, change }, index) => (
              <li key={index}>
                <SelectCell sheet={sheet} address={address}>
                  {address}
                </SelectCell>{' '}
                {change.kind === 'changed' ? (
                  <>
                    <strong>{agency}</strong>{' '}
                    <span>
                      {words.wasNow(
                        words.what[change.what],
                        figureText(change.closed) || text.verify.blank,
                        figureText(change.now) || text.verify.blank,
                      )}
                    </span>
                  </>
                ) : (
                  words[change.kind](agency)
                )}
              </li>
            ))}
          </ol>
          {limit < changes.length && (
            <Button onPress={() => setLimit(limit + more)}>
              {text.verify.more(Math.min(more, changes.length - limit).toLocaleString(language))}
            </Button>
          )}
        </>
      )}
      <LookAgain />
    </div>
  );
}

/** Each with a place: in the table where it stands there, else on the sheet of the close. */
async function changesSince({ read, sheet }: ShownClose, { source }: TableFound, turn: Turn) {
  const { signal } = turn;
  const { paidBy } = readHead(read);
  const rule = ruleOfClose(read);
  if (!rule) return null;
  // Compared is what was read of the table, which the sheet may no longer hold.
  const stale = await changedSinceRead([{ table: source, columns: columnsShown(source) }], turn);
  const column = paidBy && columnOf(source, paidBy);
  const columns = { agency: columnOf(source, 'agency'), month: columnOf(source, 'month'), gmv: columnOf(source, 'gmv')! };
  const paid = paidBy && column !== null ? { by: paidBy, column } : null;
  const pause = paceIn(signal);
  const placed = await pausedBy(
    placedInputsInSlices(rule, source.cells, source.layout, { ...columns, paid }, columnOf(source, 'agencyName')),
    pause,
  );
  const inputs = placed.map(({ input }) => input);
  const { isSame, changes } = await sourceChanges(read, inputs, fingerprintOf, pause);
  return {
    stale,
    isSame,
    changes: changes.map((change) => {
      if (change.kind === 'went') return { change, sheet, address: cellAddress(change.row, 0), agency: change.agency };
      const { row, input } = placed[change.at]!;
      const at =
        change.kind === 'came' || change.what === 'gmv' ? columns.gmv : columnOf(source, change.what === 'name' ? 'agencyName' : paidBy!);
      const address = cellAddress(source.area.row + row, source.area.column + (at ?? 0));
      return { change, sheet: source.area.sheet, address, agency: change.kind === 'came' ? change.agency : String(input.agency) };
    }),
  };
}
