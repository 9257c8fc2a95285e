import { useMemo, useRef } from 'preact/hooks';
import type { CloseEntry, CloseList } from '../../../../roster/close/chain/closes';
import { selectCells } from '../../../../excel/cells/write-cells';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, useLongWork } from '../../../long-work/use-long-work';
import { allColumns } from '../../../../roster/close/sheet/columns';
import { sheetArea } from '../../../../sheet/sheet-area';
import type { TableRead } from '../../../writing/as-read';
import { followKey, useChangesSince } from '../source/use-changes-since';
import { closeAtHand, type CloseAtHand } from '../../../closes/closes';
import { useCloseWords } from '../close/words';
import { ChainFindings } from './chain-findings';
import { CarryForward } from './carry/part';
import { CompareCloses } from './compare';
import { ListsToSend } from './lists';
import type { TableBeside } from './table-beside';
import { Payments } from './payments';
import { Signatures } from './signatures';
import { SourceSince } from './source-since';
import { Verdict } from './verdict';

const atHandKey = longWorkKey<CloseAtHand>();
const followedKey = followKey();

interface OneCloseProps extends TableBeside {
  readonly entry: CloseEntry;
  readonly list: CloseList;
  /** That somebody holds; null where none was asked about. */
  readonly code: string | null;
  /** The workbook no longer says what was read of it. */
  readonly onGone: () => void;
}

/** Everything of one close: read and verified first, for whatever follows stands on it. */
export function OneClose({ entry, list, code, onGone, ...given }: OneCloseProps) {
  const { text } = useCloseWords();
  const { sheet } = entry;
  const work = useLongWork([entry.sequence, sheet, code], sheet === null ? null : (turn) => closeAtHand(entry, sheet, code, turn), {
    key: atHandKey,
    anew: entry,
  });
  const read = work.now.state === 'done' ? work.now.result : null;
  // While it is verified again what was found before stays, with whatever a person unfolded.
  const before = useRef(read);
  if (read) before.current = read;
  const atHand = read ?? (work.now.state === 'running' ? before.current : null);
  const shown = atHand && sheet !== null ? { entry, sheet, ...atHand } : null;
  const asRead = useMemo(() => atHand && sheet !== null && sheetRead(sheet, atHand.cells), [atHand, sheet]);
  const changes = useChangesSince(followedKey, asRead || null);
  return (
    <div class="roster-stack one-close">
      <CloseFacts entry={entry} />
      <ChainFindings entry={entry} />
      <LongWorkState work={work} words={{ ...text.work, progress: text.verify.reading }} />
      {shown && (
        <>
          <Verdict shown={shown} changes={changes} onAgain={work.again} />
          <div class="close-parts">
            <Payments shown={shown} onGone={onGone} />
            <Signatures shown={shown} onGone={onGone} />
            <ListsToSend shown={shown} onGone={onGone} />
            <CarryForward shown={shown} {...given} />
            <CompareCloses shown={shown} list={list} />
            <SourceSince shown={shown} found={given.found} />
          </div>
        </>
      )}
    </div>
  );
}

/** What was read of the sheet of a close, and the line below it, where one may be added. */
const sheetRead = (sheet: string, cells: CloseAtHand['cells']): TableRead => ({
  table: {
    area: sheetArea(sheet, 0, 0, cells.length + 1, allColumns),
    cells: cells,
    layout: { firstRow: 0, endRow: cells.length + 1 },
  },
  columns: Array.from({ length: allColumns }, (_, column) => column),
});

function CloseFacts({ entry }: { readonly entry: CloseEntry }) {
  const { text } = useCloseWords();
  const words = text.one.facts;
  const { code, closedOn, sheet, sequence, reason, corrects, correctedBy, findings } = entry;
  const missing = findings.find((one) => one.kind === 'sheet-missing');
  const facts: readonly (readonly [string, string | null])[] = [
    [words.code, code],
    [words.closedOn, closedOn],
    [words.number, String(sequence)],
    [words.corrects, corrects === null ? null : text.closes.number(String(corrects))],
    [words.reason, reason],
    [words.correctedBy, correctedBy === null ? null : text.closes.number(String(correctedBy))],
  ];
  return (
    <>
      <dl class="roster-facts">
        {facts.map(
          ([term, value]) =>
            value && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {sheet !== null && (
        // A sheet that was deleted since is told when it is read.
        <Button look="link" onPress={() => void selectCells({ sheet, address: 'A1' }).catch(() => undefined)}>
          {text.one.showSheet(sheet)}
        </Button>
      )}
      {sheet === null && (
        <Notice kind="fault">
          <p>{missing?.name ? text.one.missing(missing.name) : text.one.missingUnnamed}</p>
        </Notice>
      )}
    </>
  );
}
