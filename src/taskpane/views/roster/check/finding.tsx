import { useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { selectCells } from '../../../../excel/cells/write-cells';
import { yuan } from '../../../../i18n/yuan';
import type { Finding } from '../../../../roster/check/finding';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../button';
import { useSentences } from '../../../sentences';
import { cellAt, columnName } from '../find/cell-at';
import { checkLine } from './line';
import { useCheckWords } from './words';
import type { Source } from '../source/source';

interface CheckFindingProps {
  readonly source: Source;
  readonly finding: Finding;
  readonly rule: Rule;
}

/** So many rows are listed: more nobody reads, and the pane would grow slow. */
const listed = 50;

/** One finding: what and how many, what follows from it, and the way to each cell. */
export function CheckFinding({ source, finding, rule }: CheckFindingProps) {
  const { language, text } = useCheckWords();
  const { say } = useSentences().text;
  const [at, setAt] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [isListed, setListed] = useState(false);
  const count = (number: number): string => number.toLocaleString(language);
  const { rows, column, kind } = finding;
  const title = text.titles[kind](count(rows.length), columnName(source, column));
  const address = (row: number): string => cellAt(source, row, column).address;
  function select(index: number): void {
    setAt(index);
    selectCells(cellAt(source, rows[index]!, column)).then(
      () => setRefused(null),
      (error: unknown) => setRefused(errorReason(error)),
    );
  }
  return (
    <li class="roster-finding">
      <h4>{title}</h4>
      <p class="aside">{aboutOf(finding, source, text)}</p>
      <div class="roster-buttons">
        <Button look="link" label={`${text.first} · ${title}`} onPress={() => select(0)}>
          {text.first}
        </Button>
        {rows.length > 1 && (
          <Button look="link" label={`${text.next} · ${title}`} onPress={() => select(at === null ? 0 : (at + 1) % rows.length)}>
            {text.next}
          </Button>
        )}
      </div>
      <p class="aside" aria-live="polite">
        {refused !== null ? text.notSelected(refused) : at !== null && text.at(count(at + 1), count(rows.length), address(rows[at]!))}
      </p>
      <details onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary aria-label={`${text.list} · ${title}`}>{text.list}</summary>
        {isListed && (
          <>
            {rows.length > listed && <p class="aside">{text.listed(count(listed), count(rows.length))}</p>}
            <ul class="roster-listed">
              {rows.slice(0, listed).map((row, index) => (
                <li key={row}>
                  <button type="button" onClick={() => select(index)}>
                    {address(row)}
                  </button>{' '}
                  {checkLine(source, finding, row, rule, { text, say })}
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
}

function aboutOf({ kind, role, between }: Finding, { path }: Source, text: ReturnType<typeof useCheckWords>['text']): string {
  switch (kind) {
    case 'blank':
      return text.blank[role];
    case 'duplicate':
      return text.duplicate[path];
    case 'edge':
      return between ? text.about.edge(yuan(between)) : '';
    case 'residue':
      return between ? text.about.residue(yuan(between)) : '';
    case 'negative':
      return role === 'amount' ? text.about.refunds : text.about.negative;
    case 'unread':
    case 'error':
    case 'text':
    case 'digits':
    case 'unit':
      return text.about[kind];
  }
}
