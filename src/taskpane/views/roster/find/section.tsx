import { useEffect } from 'preact/hooks';
import { Button } from '../../../button';
import { LongWorkState } from '../../../long-work/long-work-state';
import { Notice } from '../../../notice';
import { usePane, useSelection } from '../../../pane-context';
import { Section } from '../../../section';
import { countedRows } from '../../../../roster/table/find-table';
import { FindColumns } from './columns';
import { FindPath } from './path';
import { FindRows } from './rows';
import { useFindWords } from './words';
import type { Finding } from './use-found-table';

/** Step 1: the table that was found, and everything of it that a person can correct. */
export function FindSection({ finding: { found, finding, find, cancel, correct } }: { finding: Finding }) {
  const { language, text } = useFindWords();
  const { actions } = usePane();
  const selection = useSelection();
  const source = finding.state === 'found' ? found?.source : undefined;
  const rows = source ? countedRows(source.layout).length.toLocaleString(language) : '';
  const told = source
    ? text.found(rows, source.area.address)
    : {
        cancelled: text.cancelled,
        blank: text.blank,
        failed: text.failed(finding.state === 'failed' ? finding.reason : ''),
        reading: undefined,
        found: undefined,
      }[finding.state];
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  const picked = selection.state === 'area' && selection.area.rows * selection.area.columns > 1 ? selection.area.used : null;
  return (
    <Section heading={text.heading}>
      <div class="roster-stack">
        {finding.state === 'reading' && (
          <LongWorkState
            work={{ now: { ...finding, state: 'running', secondsLeft: null }, cancel, again: find }}
            words={{ ...text, begun: text.reading, again: text.readAgain }}
          />
        )}
        {finding.state === 'failed' && (
          <Notice kind="fault">
            <p>{told}</p>
          </Notice>
        )}
        {(finding.state === 'cancelled' || finding.state === 'blank') && <p>{told}</p>}
        {source && (
          <p>
            {told}
            <span class="aside">
              {source.tableName === null ? source.area.sheet : `${source.area.sheet} · ${text.table(source.tableName)}`}
            </span>
          </p>
        )}
        {finding.state === 'found' && finding.isUncorrected && (
          <Notice kind="caution">
            <p role="status">{text.uncorrected}</p>
          </Notice>
        )}
        {finding.state !== 'reading' && (
          <div class="roster-buttons">
            <Button onPress={() => find()}>{text.readAgain}</Button>
            {picked && (
              <Button look="subtle" onPress={() => find(picked)}>
                {text.readSelection}
              </Button>
            )}
          </div>
        )}
        {source && found && (
          <>
            <FindPath found={found} onCorrect={correct} />
            <FindColumns found={found} onCorrect={correct} />
            <FindRows found={found} onCorrect={correct} />
          </>
        )}
      </div>
    </Section>
  );
}
