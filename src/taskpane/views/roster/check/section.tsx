import { useEffect } from 'preact/hooks';
import { checkedTable, type CheckedTable } from '../../../../roster/check/checked-table';
import type { Finding } from '../../../../roster/check/finding';
import { statusColumns } from '../../../../roster/orders/order-status';
import { countedRows } from '../../../../roster/table/find-table';
import type { Rule } from '../../../../rules/rule';
import { usePane } from '../../../pane-context';
import { Section } from '../../../controls/section';
import { CheckFinding } from './finding';
import { ColumnOffersByAndBy } from './offers-by-and-by';
import { useCheckWords } from './words';
import type { TableFound } from '../find/at-hand';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

const checkKey = longWorkKey<CheckedTable>();

interface CheckSectionProps {
  readonly found: TableFound;
  readonly rule: Rule;
  readonly onCorrect: (found: TableFound) => void;
}

/** Step 2: what is wrong, doubtful, or read in a way that a person should know, before anything is computed. */
export function CheckSection({ found, rule, onCorrect }: CheckSectionProps) {
  const { language, text } = useCheckWords();
  const { actions } = usePane();
  const { source, guess } = found;
  const { cells, layout, path } = source;
  const rows = countedRows(layout).length;
  const work = useLongWork(
    [cells, layout, path, rule, guess.titleUnit],
    pausing(() => checkedTable(cells, layout, path, rule, guess.titleUnit), rows),
    { key: checkKey },
  );
  const { now } = work;
  const checked = now.state === 'done' ? now.result : null;
  const hasStatus = statusColumns(layout).length > 0;
  const count = (number: number): string => number.toLocaleString(language);
  const told = checked
    ? summaryOf(checked, text, count)
    : now.state === 'cancelled'
      ? text.cancelled
      : now.state === 'failed'
        ? text.failed(now.reason)
        : undefined;
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  return (
    <Section heading={text.heading}>
      <div class="roster-stack">
        <LongWorkState work={work} words={{ ...text, begun: text.checking }} />
        {checked && <p>{told}</p>}
        <ColumnOffersByAndBy found={found} units={checked?.units ?? []} onCorrect={onCorrect} />
        {checked && (
          <>
            <Findings findings={checked.findings.filter(({ isBlocking }) => isBlocking)} isBlocking found={found} rule={rule} />
            <Findings findings={checked.findings.filter(({ isBlocking }) => !isBlocking)} isBlocking={false} found={found} rule={rule} />
            {checked.findings.length + checked.units.length === 0 && !hasStatus && <p>{text.nothing}</p>}
          </>
        )}
      </div>
    </Section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly isBlocking: boolean;
  readonly found: TableFound;
  readonly rule: Rule;
}

function Findings({ findings, isBlocking, found, rule }: FindingsProps) {
  const { text } = useCheckWords();
  if (findings.length === 0) return null;
  return (
    <div class={isBlocking ? 'roster-findings blocking' : 'roster-findings'}>
      <h3>{isBlocking ? text.blocking : text.hints}</h3>
      <p class="aside">{isBlocking ? text.blockingAbout : text.hintsAbout}</p>
      <ul>
        {findings.map((finding) => (
          <CheckFinding
            key={`${finding.kind} ${finding.column} ${finding.rows.length}`}
            source={found.source}
            finding={finding}
            rule={rule}
          />
        ))}
      </ul>
    </div>
  );
}

function summaryOf(
  { rows, blocked }: CheckedTable,
  text: ReturnType<typeof useCheckWords>['text'],
  count: (number: number) => string,
): string {
  return blocked === 0 ? text.allReady(count(rows)) : text.ready(count(rows - blocked), count(rows));
}
