import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { selectCells } from '../../../../excel/cells/write-cells';
import { Button } from '../../../controls/button';
import { copyText } from '../../../controls/copying/copy-text';
import { TextToCopy } from '../../../controls/copying/text-to-copy';
import { Notice } from '../../../controls/notice';
import { usePane } from '../../../pane-context';
import { useListWords } from './words';
import { useWritingAsRead } from '../source/use-writing-as-read';
import { WriteButton } from '../../../writing/write-button';
import type { WritingPlace } from '../../../writing/writer';
import { WritingState } from '../../../writing/state';
import { LookAgain } from '../look-again';
import { listPlan, listText } from './plan';
import type { RowList } from './row-list';
import { columnOf, type TableSource } from '../source/source';
import { rowArea, rowNumber, cellText } from '../source/row';

interface ListedRowsProps<Line extends { readonly row: number }> {
  readonly place: WritingPlace;
  readonly source: TableSource;
  readonly list: RowList<Line>;
  /** Of the list that a step is for: what its primary button says. */
  readonly primary?: string;
  /** On the line beside the agency. */
  readonly amountOf?: (line: Line) => string;
  /** Behind the id and the row. */
  readonly asideOf?: (line: Line) => string;
  /** Below them. */
  readonly factsOf?: (line: Line) => ComponentChildren;
}

const [first, more] = [3, 50];

/** Lines of a list, some of them at first; each leads to its row in the sheet. The whole list can be written to a sheet or copied. */
export function ListedRows<Line extends { readonly row: number }>({
  place,
  source,
  list,
  primary,
  amountOf,
  asideOf,
  factsOf,
}: ListedRowsProps<Line>) {
  const { language, text } = useListWords();
  const { actions } = usePane();
  const [limit, setLimit] = useState(first);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [uncopied, setUncopied] = useState<string | null>(null);
  const { writing, write } = useWritingAsRead(place, source);
  const agency = columnOf(source, 'agency');
  const name = columnOf(source, 'agencyName');
  const { lines } = list;
  const count = (number: number): string => number.toLocaleString(language);
  const shown = lines.slice(0, limit);

  function select(row: number): void {
    selectCells(rowArea(source, row)).then(
      () => setRefusal(null),
      (error: unknown) => setRefusal(text.notSelected(errorReason(error))),
    );
  }

  async function copy(): Promise<void> {
    const content = listText(list);
    const isCopied = await copyText(content);
    setUncopied(isCopied ? null : content);
    if (isCopied) actions.announce(text.copied(count(lines.length)));
  }

  return (
    <div class="listed-rows">
      <ol>
        {shown.map((line, index) => {
          const row = count(rowNumber(source, line.row));
          const [called, id] = [cellText(source, line.row, name), cellText(source, line.row, agency)];
          const who = called || id || text.noAgency;
          return (
            <li key={index}>
              <div class="line">
                <Button look="link" label={`${who} · ${text.row(row)}`} title={text.select(row)} onPress={() => select(line.row)}>
                  {who}
                </Button>
                {amountOf && <span class="amount">{amountOf(line)}</span>}
              </div>
              <p class="aside">{[called && id, text.row(row), asideOf?.(line)].filter(Boolean).join(' · ')}</p>
              {factsOf?.(line)}
            </li>
          );
        })}
      </ol>
      <p class="aside">{text.shown(count(shown.length), count(lines.length))}</p>
      {refusal !== null && (
        <Notice kind="fault">
          <p>{refusal}</p>
        </Notice>
      )}
      {uncopied !== null && <TextToCopy label={text.notCopied} content={uncopied} />}
      <div class="actions">
        <WriteButton {...(primary !== undefined && { look: 'primary' })} writing={writing} onPress={() => write(() => listPlan(list))}>
          {primary ?? text.write}
        </WriteButton>
        {shown.length < lines.length && (
          <Button onPress={() => setLimit(limit + more)}>{text.more(count(Math.min(more, lines.length - shown.length)))}</Button>
        )}
        <Button onPress={() => void copy()}>{text.copy}</Button>
      </div>
      <WritingState writing={writing} readAgain={() => <LookAgain />} />
    </div>
  );
}
