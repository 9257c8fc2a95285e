import { useEffect, useState } from 'preact/hooks';
import { withRowCounted, withRows } from '../../../../roster/table/correct-layout';
import { countedRows, findTable } from '../../../../roster/table/find-table';
import { isFilled } from '../../../../roster/table/header-row';
import { lineOf } from '../../../../roster/table/header-text';
import type { TableLayout } from '../../../../roster/table/table-layout';
import { TextField } from '../../../controls/text-field';
import type { TableFound } from './at-hand';
import { useFindWords } from './words';
import { Choice } from '../../../controls/choice';

/** So many rows that are not counted are listed. */
const listed = 20;

/** Header, first and last row, and the rows that are not counted. Rows are numbered as on the sheet. */
export function FindRows({ found, onCorrect }: { found: TableFound; onCorrect: (found: TableFound) => void }) {
  const { language, text } = useFindWords();
  const { source, hints, guess } = found;
  const { layout, cells, area } = source;
  const words = text.rows;
  const onSheet = (row: number): string => String(area.row + row + 1);
  const count = (number: number): string => number.toLocaleString(language);
  const show = (next: TableLayout): void => onCorrect({ ...found, source: { ...source, layout: next } });
  const filled = layout.leftOut.filter((row) => cells[row]?.some(isFilled));
  const blank = layout.leftOut.length - filled.length;
  const facts = [
    layout.headerRow === null ? words.none : words.header(onSheet(layout.headerRow)),
    layout.endRow > layout.firstRow ? words.body(onSheet(layout.firstRow), onSheet(layout.endRow - 1)) : words.noBody,
    words.counted(count(countedRows(layout).length)),
    ...(filled.length > 0 ? [words.totals(count(filled.length))] : []),
    ...(blank > 0 ? [words.blank(count(blank))] : []),
    ...(guess.nextHeader !== null && layout.endRow <= guess.nextHeader ? [words.next(onSheet(guess.nextHeader))] : []),
  ];
  function moveHeader(row: number | null): void {
    const next = findTable(cells, { ...hints, header: row ?? 'none' });
    const { layout: moved, path, ...about } = next;
    onCorrect({ source: { ...source, layout: moved, path }, guess: about, hints: { ...hints, header: row ?? 'none' } });
  }
  return (
    <div class="roster-rows">
      <p class="roster-row-facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <details>
        <summary tabIndex={0}>{words.correct}</summary>
        <RowField
          label={words.headerLabel}
          row={layout.headerRow}
          from={0}
          to={cells.length - 1}
          first={area.row + 1}
          mayBeBlank
          onRow={moveHeader}
        />
        <RowField
          label={words.firstLabel}
          row={layout.firstRow}
          from={layout.headerRow === null ? 0 : layout.headerRow + 1}
          to={layout.endRow - 1}
          first={area.row + 1}
          onRow={(row) => row !== null && show(withRows(layout, cells, row, layout.endRow))}
        />
        <RowField
          label={words.lastLabel}
          row={layout.endRow - 1}
          from={layout.firstRow}
          to={cells.length - 1}
          first={area.row + 1}
          onRow={(row) => row !== null && show(withRows(layout, cells, layout.firstRow, row + 1))}
        />
        <RowField
          key={`out ${layout.leftOut.length}`}
          label={words.leaveOutLabel}
          row={null}
          from={layout.firstRow}
          to={layout.endRow - 1}
          first={area.row + 1}
          onRow={(row) => row !== null && show(withRowCounted(layout, row, false))}
        />
        {filled.length > 0 && (
          <fieldset class="roster-left-out">
            <legend>{words.leftOut}</legend>
            <p class="aside">{words.tick}</p>
            {filled.slice(0, listed).map((row) => (
              <Choice key={row} type="checkbox" checked onChange={() => show(withRowCounted(layout, row, true))}>
                {words.leftOutRow(onSheet(row), cells[row]!.map(lineOf).filter(Boolean).slice(0, 4).join(' · '))}
              </Choice>
            ))}
            {filled.length > listed && <p class="aside">{words.more(count(filled.length - listed))}</p>}
          </fieldset>
        )}
      </details>
    </div>
  );
}

interface RowFieldProps {
  readonly label: string;
  /** Rows of the cells, from 0; `first` is the sheet's number of row 0. */
  readonly row: number | null;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly mayBeBlank?: boolean;
  readonly onRow: (row: number | null) => void;
}

/** A row's number, taken when the field is left or Enter pressed. */
function RowField({ label, row, from, to, first, mayBeBlank = false, onRow }: RowFieldProps) {
  const { text } = useFindWords();
  const shown = row === null ? '' : String(row + first);
  const [typed, setTyped] = useState(shown);
  const [isOutside, setOutside] = useState(false);
  useEffect(() => {
    setTyped(shown);
    setOutside(false);
  }, [shown]);
  function commit(): void {
    const next = typed.trim() === '' ? null : Number(typed) - first;
    const isAllowed = next === null ? mayBeBlank || row === null : Number.isInteger(next) && next >= from && next <= to;
    setOutside(!isAllowed);
    if (isAllowed && next !== row) onRow(next);
  }
  return (
    <TextField
      label={label}
      value={typed}
      problems={[isOutside ? text.rows.outside(String(from + first), String(to + first)) : null]}
      onInput={setTyped}
      onDone={commit}
    />
  );
}
