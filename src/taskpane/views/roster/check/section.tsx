import { useEffect } from 'preact/hooks';
import { checkedTable, type CheckedTable } from '../../../../roster/check/checked-table';
import type { Finding } from '../../../../roster/check/finding';
import { countedRows } from '../../../../roster/table/find-table';
import type { Rule } from '../../../../rules/rule';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { usePane } from '../../../pane-context';
import { Progress } from '../../../progress';
import { Section } from '../../../section';
import { CheckFinding } from './finding';
import { CheckUnits } from './units';
import { useCheckWords } from './words';
import type { FoundTable } from '../find/at-hand';
import { pausingKey, usePausing } from '../../../long-work/use-pausing';

const checkKey = pausingKey<CheckedTable>();

interface CheckSectionProps {
  readonly found: FoundTable;
  readonly rule: Rule;
  readonly onCorrect: (found: FoundTable) => void;
}

/** Step 2: what is wrong, doubtful, or read in a way that a person should know, before anything is computed. */
export function CheckSection({ found, rule, onCorrect }: CheckSectionProps) {
  const { language, text } = useCheckWords();
  const { actions } = usePane();
  const { source, guess } = found;
  const { cells, layout, path } = source;
  const { reckoned, cancel, again } = usePausing(checkKey, [cells, layout, path, rule, guess.titleUnit], () =>
    checkedTable(cells, layout, path, rule, guess.titleUnit),
  );
  const count = (number: number): string => number.toLocaleString(language);
  const told =
    reckoned.state === 'done'
      ? summaryOf(reckoned.result, text, count)
      : reckoned.state === 'cancelled'
        ? text.cancelled
        : reckoned.state === 'failed'
          ? text.failed(reckoned.reason)
          : undefined;
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  return (
    <Section heading={text.heading}>
      <div class="roster-stack">
        {reckoned.state === 'running' && (
          <div class="roster-progress">
            <p>{reckoned.done > 0 ? text.progress(count(reckoned.done), count(countedRows(layout).length)) : text.checking}</p>
            <Progress label={text.checking} done={reckoned.done} of={countedRows(layout).length} />
            <Button onPress={cancel}>{text.cancel}</Button>
          </div>
        )}
        {(reckoned.state === 'cancelled' || reckoned.state === 'failed') && (
          <>
            {reckoned.state === 'failed' ? (
              <Notice kind="fault">
                <p>{told}</p>
              </Notice>
            ) : (
              <p>{told}</p>
            )}
            <Button onPress={again}>{text.again}</Button>
          </>
        )}
        {reckoned.state === 'done' && <p>{told}</p>}
        <CheckUnits found={found} units={reckoned.state === 'done' ? reckoned.result.units : []} onCorrect={onCorrect} />
        {reckoned.state === 'done' && (
          <>
            <Findings findings={reckoned.result.findings.filter(({ isBlocking }) => isBlocking)} isBlocking found={found} rule={rule} />
            <Findings
              findings={reckoned.result.findings.filter(({ isBlocking }) => !isBlocking)}
              isBlocking={false}
              found={found}
              rule={rule}
            />
            {reckoned.result.findings.length + reckoned.result.units.length === 0 && <p>{text.nothing}</p>}
          </>
        )}
      </div>
    </Section>
  );
}

interface FindingsProps {
  readonly findings: readonly Finding[];
  readonly isBlocking: boolean;
  readonly found: FoundTable;
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
