import { sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import { Button } from '../../controls/button';
import { LongWorkState } from '../../long-work/long-work-state';
import { Section } from '../../controls/section';
import { answerText, isError, previewRows } from '../../calls/answer-of-call';
import type { Call } from '../../calls/call';
import { argumentUnder, resultArea, sizeOfMatrix } from './formula-call';

import type { Preview } from './use-preview';
import { useInsertWords } from './words';

interface PreviewSectionProps {
  readonly call: Call | null;
  readonly preview: Preview;
  readonly target: SheetArea | null;
}

/** What the cells will show, from the functions that will answer them. */
export function PreviewSection({ call, preview, target }: PreviewSectionProps) {
  const { text } = useInsertWords();
  const { now, again } = preview;
  const progress = (done: string, of: string): string => `${text.previewReads} ${done} / ${of}`;
  const words = {
    ...text,
    progress,
    begun: text.previewReads,
    cancelled: text.stopped,
    again: text.previewAgain,
    failed: text.previewFailed,
  };
  return (
    <Section heading={text.preview}>
      {!call && <p class="insert-faint">{text.previewWaits}</p>}
      <LongWorkState work={preview} words={words} />
      {call && now.state === 'done' && <PreviewTable call={call} answered={now.result} target={target} />}
      {call && now.state === 'done' && call.size === null && (
        <Button class="insert-again" onPress={again}>
          {text.previewAgain}
        </Button>
      )}
    </Section>
  );
}

/** Ids of agencies have 18 characters and more. */
const longestId = 24;

type PreviewTableProps = { readonly call: Call; readonly answered: readonly (readonly unknown[])[]; readonly target: SheetArea | null };

function PreviewTable({ call, answered, target }: PreviewTableProps) {
  const { text } = useInsertWords();
  const { names, firstRow } = columnsOf(call, answered, text);
  const rows = answered.slice(firstRow, previewRows);
  const total = (call.size?.rows ?? answered.length) - firstRow;
  // Rows are named after the cells they will stand in, once that is a cell where the formula can go.
  const at = target && argumentUnder(call, resultArea(call, target, answered)) === null ? target : null;
  return (
    <>
      {/* Wider than the pane it scrolls by itself, also by keyboard. */}
      <div class="insert-scroll" tabIndex={0} role="region" aria-label={text.previewCaption(`TUIKE.${call.name}`)}>
        <table class="insert-preview">
          <caption class="unseen">{text.previewCaption(`TUIKE.${call.name}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{at && firstRow > 0 ? at.address : text.cell}</th>
              {names.map((name, j) => (
                <th scope="col" key={j}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{at ? sheetArea(at.sheet, at.row + firstRow + i, at.column, 1, 1).address : i + 1}</th>
                {row.map((cell, j) => (
                  <PreviewCell key={j} cell={cell} isToldBefore={row.slice(0, j).some((before) => isSameError(before, cell))} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > rows.length && <p class="aside">{text.rowsOf(String(rows.length), String(total))}</p>}
    </>
  );
}

/** What stands above each column, and how many of the answered rows do so. */
function columnsOf(call: Call, answered: readonly (readonly unknown[])[], text: ReturnType<typeof useInsertWords>['text']) {
  const { columns } = sizeOfMatrix(answered);
  if (call.name === 'SCHEDULE' && columns === text.scheduleColumns.length) return { names: text.scheduleColumns, firstRow: 0 };
  const [header = []] = answered;
  const isHeader = call.size === null && columns > 1 && header.every((cell) => typeof cell === 'string');
  return isHeader
    ? { names: header.map(answerText), firstRow: 1 }
    : { names: Array.from({ length: columns }, () => text.result), firstRow: 0 };
}

const isSameError = (one: unknown, other: unknown): boolean =>
  isError(one) && isError(other) && one.code === other.code && one.message === other.message;

/** @param isToldBefore the same error stands before it in its row, with its sentence */
function PreviewCell({ cell, isToldBefore }: { cell: unknown; isToldBefore: boolean }) {
  const { text } = useInsertWords();
  if (isError(cell)) {
    return (
      <td class="insert-text">
        <strong class="insert-code">{cell.code}</strong>
        {cell.message && !isToldBefore && <span class="aside">{cell.message}</span>}
      </td>
    );
  }
  const shown = answerText(cell);
  if (shown === '') return <td class="insert-faint">{text.blank}</td>;
  if (typeof cell === 'number') return <td class="insert-number">{shown}</td>;
  // An id keeps its line; a sentence of EXPLAIN has many.
  return <td class={shown.length <= longestId ? 'insert-text insert-short' : 'insert-text'}>{shown}</td>;
}
