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

type PreviewTableProps = { readonly call: Call; readonly answered: readonly (readonly unknown[])[]; readonly target: SheetArea | null };

function PreviewTable({ call, answered, target }: PreviewTableProps) {
  const { text } = useInsertWords();
  const rows = answered.slice(0, previewRows);
  const { columns } = sizeOfMatrix(answered);
  const total = call.size?.rows ?? answered.length;
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
              <th scope="col">{text.cell}</th>
              {Array.from({ length: columns }, (_, j) => (
                <th scope="col" key={j}>
                  {columns === 1 ? text.result : text.column(String(j + 1))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={i}>
                <th scope="row">{at ? sheetArea(at.sheet, at.row + i, at.column, 1, 1).address : i + 1}</th>
                {row.map((cell, j) => (
                  <PreviewCell key={j} cell={cell} />
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

function PreviewCell({ cell }: { cell: unknown }) {
  const { text } = useInsertWords();
  if (isError(cell)) {
    return (
      <td class="insert-text">
        <strong>{cell.code}</strong>
        {cell.message && <span class="aside">{cell.message}</span>}
      </td>
    );
  }
  const shown = answerText(cell);
  if (shown === '') return <td class="insert-faint">{text.blank}</td>;
  return <td class={typeof cell === 'number' ? 'insert-number' : 'insert-text'}>{shown}</td>;
}
