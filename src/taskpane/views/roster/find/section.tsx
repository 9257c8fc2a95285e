import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { missingRoles } from '../../../../roster/table/correct-layout';
import { countedRows } from '../../../../roster/table/find-table';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { LongWorkState } from '../../../long-work/long-work-state';
import { usePane, useSelection } from '../../../pane-context';
import { columnOf } from '../source/source';
import { StepFrame, StepButton } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { columnName } from './cell-at';
import { FindColumns, FindPath } from './columns';
import { FindRows } from './rows';
import type { TableSearch } from './use-table-search';
import { useFindWords } from './words';

interface FindStepProps {
  readonly search: TableSearch;
  /** null while nothing is found. */
  readonly steps: StepsOfTable | null;
  /** Of the table that is found: what it was made of, and how to undo that. */
  readonly beside?: ComponentChildren;
  /** Where a roster comes from when it stands in no sheet. */
  readonly instead?: ComponentChildren;
}

/** The table that was found, and everything of it that a person can correct. */
export function FindStep({ search, steps, beside, instead }: FindStepProps) {
  const { found, finding } = search;
  const { language, text } = useFindWords();
  const source = finding.state === 'found' ? found?.source : undefined;
  const rows = source ? countedRows(source.layout).length.toLocaleString(language) : '';
  const money = source && columnOf(source, source.path === 'orders' ? 'amount' : 'gmv');
  const list = new Intl.ListFormat(language);
  const told = source
    ? text.found(rows, source.area.address)
    : {
        cancelled: text.cancelled,
        blank: text.blank,
        failed: text.failed(finding.state === 'failed' ? finding.reason : ''),
        reading: undefined,
        found: undefined,
      }[finding.state];
  const { actions } = usePane();
  useEffect(() => {
    if (told !== undefined) actions.announce(told);
  }, [told]);
  const missing = source ? missingRoles(source.layout, source.path).map((role) => text.roles[role]) : [];
  return (
    <StepFrame
      id="find"
      steps={steps}
      decided={source && text.line(`${source.area.sheet}!${source.area.address}`, rows, money == null ? '' : columnName(source, money))}
      open={missing.length > 0 ? text.missing(list.format(missing)) : undefined}
      beside={
        <>
          <FoundAnew finding={finding} />
          {beside}
        </>
      }
    >
      <FindContent search={search} told={told} />
      {steps && source && (
        <StepButton
          blocked={missing.length > 0 ? text.blocked(list.format(missing)) : rows === '0' ? text.rows.noBody : null}
          onPress={() => steps.open('check')}
        >
          {text.next(rows)}
        </StepButton>
      )}
      {instead}
    </StepFrame>
  );
}

/** What of earlier decisions and corrections does not hold for what was found; said on whatever step it comes. */
function FoundAnew({ finding }: Pick<TableSearch, 'finding'>) {
  const { language, text } = useFindWords();
  const namesOf = (keys: readonly string[]): string => new Intl.ListFormat(language).format(keys.map((key) => `“${key}”`));
  if (finding.state !== 'found') return null;
  const { decided } = finding;
  return (
    <>
      {finding.isUncorrected && (
        <Notice kind="caution">
          <p role="status">{text.uncorrected}</p>
        </Notice>
      )}
      {decided?.kind === 'shape' && (
        <Notice kind="caution">
          <p>{text.decided.shape(namesOf(decided.more), namesOf(decided.fewer))}</p>
        </Notice>
      )}
      {decided?.kind === 'kept' && <p class="aside">{text.decided.kept}</p>}
    </>
  );
}

interface FindContentProps extends Pick<FindStepProps, 'search'> {
  readonly told: string | undefined;
}

function FindContent({ search: { found, finding, find, cancel, correct }, told }: FindContentProps) {
  const { text } = useFindWords();
  const selection = useSelection();
  const source = finding.state === 'found' ? found?.source : undefined;
  const picked = selection.state === 'area' && selection.area.rows * selection.area.columns > 1 ? selection.area.used : null;
  return (
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
  );
}
