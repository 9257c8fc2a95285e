import { useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { selectCells } from '../../../../excel/cells/write-cells';
import { yuan, yuanWithCents } from '../../../../i18n/yuan';
import type { Finding } from '../../../../roster/check/finding';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../controls/button';
import { useSentences } from '../../../text/sentences';
import { cellAt, columnName } from '../find/cell-at';
import { useCheckWords } from './words';
import { columnOf, type TableSource } from '../source/source';
import { disputedEdge } from '../../../../engine/tiers/deposit';
import { readAmount } from '../../../../engine/amounts/amount';
import { isProblem } from '../../../../engine/amounts/cell';
import { residueIn } from '../../../../engine/amounts/money';
import type { Problem } from '../../../../engine/amounts/problem';
import { glimpseOf } from '../../../../engine/amounts/seen-cell';
import type { RosterCheckText } from '../../../../i18n/en-US/pane/roster/check';
import { cellReading } from '../../../../roster/check/cell-reading';
import { cellText } from '../source/row';
import { dayParts } from '../../../../roster/table/day-order';

// What is said of one cell that a finding is about.
interface Spoken {
  readonly text: RosterCheckText;
  readonly say: (problem: Problem) => string;
}

/** The agency, and what stands in the cell or how it is read: of errors and texts the sentence that the cell itself would say. */
function checkLine(source: TableSource, finding: Finding, row: number, rule: Rule, { text, say }: Spoken): string {
  const who = finding.role === 'agency' ? '' : whoOf(source, row);
  const what = whatOf(source, finding, row, rule, { text, say });
  return who === '' ? what : `${who} · ${what}`;
}

function whatOf(source: TableSource, { kind, role, column, beside }: Finding, row: number, rule: Rule, { text, say }: Spoken): string {
  const cell = source.cells[row]?.[column];
  const shown = cellText(source, row, column);
  const other = beside?.get(row);
  if (other !== undefined) {
    const at = cellAt(source, other, column).address;
    if (kind === 'above') return text.above(cellText(source, other, column), at);
    return text.looksLike(visible(cell), visible(source.cells[other]?.[column]), at);
  }
  const reading = cellReading(role, cell, rule.tiers.length);
  if (kind === 'blank') return text.isBlank;
  if (kind === 'digits' || kind === 'length' || kind === 'duplicate') return [shown, nameOf(source, row)].filter(Boolean).join(' · ');
  if (reading.state === 'problem') {
    const days = dayParts(cell)?.readings;
    const [dayFirst, monthFirst] = [days?.['day-first'], days?.['month-first']];
    return dayFirst && monthFirst && dayFirst !== monthFirst ? text.twoDays(shown, dayFirst, monthFirst) : say(reading.problem);
  }
  if (reading.state === 'tier') return text.reads(shown, text.tier(String(reading.tier)));
  if (reading.state !== 'amount') return shown;
  if (kind === 'edge') {
    const edge = disputedEdge(rule, reading.amount);
    if (edge)
      return text.onEdge(yuan(reading.amount), String(edge.tier), yuan(edge.deposit), String(edge.otherTier), yuan(edge.otherDeposit));
  }
  if (kind === 'residue') return text.reads(String(residueIn(cell)), yuanWithCents(reading.amount));
  if (kind === 'unit') return text.beside(yuan(reading.amount), besideOf(source, row));
  return kind === 'text' ? text.reads(shown, yuan(reading.amount)) : yuan(reading.amount);
}

/** What nobody would see, as its code: ‹U+200B›. */
const visible = (cell: unknown): string =>
  glimpseOf(
    String(cell).replace(
      /[\u200B-\u200D\u2060\uFEFF\u00AD\u00A0\t]/g,
      (hidden) => `‹U+${hidden.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}›`,
    ),
  );

function besideOf(source: TableSource, row: number): string {
  const column = columnOf(source, 'earlierGmv');
  const before = column === null ? null : readAmount(source.cells[row]?.[column], 'gmv');
  return before === null || isProblem(before) ? '' : yuan(before);
}

const nameOf = (source: TableSource, row: number): string => cellText(source, row, columnOf(source, 'agencyName'));

const whoOf = (source: TableSource, row: number): string => nameOf(source, row) || cellText(source, row, columnOf(source, 'agency'));

interface CheckFindingProps {
  readonly source: TableSource;
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
      <details onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary tabIndex={0} aria-label={`${text.list} · ${title}`}>
          {text.list}
        </summary>
        {isListed && (
          <>
            <p class="aside">{aboutOf(finding, source, text)}</p>
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
      <p class="aside roster-selected" aria-live="polite">
        {refused !== null ? text.notSelected(refused) : at !== null && text.at(count(at + 1), count(rows.length), address(rows[at]!))}
      </p>
    </li>
  );
}

function aboutOf({ kind, role, between }: Finding, { path }: TableSource, text: ReturnType<typeof useCheckWords>['text']): string {
  switch (kind) {
    case 'blank':
      return text.blank[role];
    case 'duplicate':
      return text.duplicate[path];
    case 'edge':
      return between ? text.about.edge(yuan(between)) : '';
    case 'residue':
      return between ? text.about.residue(yuan(between)) : '';
    case 'invisible':
    case 'alike':
    case 'sum':
      return between ? text.about[kind](yuan(between)) : '';
    case 'negative':
      return role === 'amount' ? text.about.refunds : text.about.negative;
    case 'unread':
    case 'error':
    case 'text':
    case 'digits':
    case 'unit':
    case 'above':
    case 'namesake':
    case 'length':
    case 'fraction':
    case 'small':
    case 'total':
    case 'month':
      return text.about[kind];
  }
}
