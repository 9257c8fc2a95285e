import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { checkedTable, type CheckedTable } from '../../../../roster/check/checked-table';
import type { Finding } from '../../../../roster/check/finding';
import { type UnitFinding, unitFindings } from '../../../../roster/check/unit-check';
import { settledAmount, statusColumns } from '../../../../roster/orders/order-status';
import { countedRows } from '../../../../roster/table/find-table';
import type { Rule } from '../../../../rules/rule';
import { PartByAndBy, type ViewPart } from '../../../part';
import { usePane } from '../../../pane-context';
import { useOthersWriting } from '../../../writing/use-writing';
import { columnName } from '../find/cell-at';
import { isComplete } from '../find/needs-look';
import { StepFrame, StepButton } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { CheckFinding } from './finding';
import type { ColumnOffersProps } from './offers';
// Their words are loaded with the view's, so that they are there whenever the offers are.
import './counted/words';
import './days/words';
import { openUnits } from './units/open-units';
import { useCheckWords } from './words';
import type { TableFound } from '../find/at-hand';
import { LongWorkState } from '../../../long-work/long-work-state';
import { type LongWork, longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

/** Most tables need none of them. */
const columnOffers: ViewPart<ColumnOffersProps> = {
  load: () => import(/* webpackChunkName: "roster-columns" */ './offers').then((offers) => offers.ColumnOffers),
};

const checkKey = longWorkKey<CheckedTable>();

export interface TableCheck {
  readonly work: LongWork<CheckedTable>;
  /** null while it is not known. */
  readonly checked: CheckedTable | null;
  /** Columns of which nobody has decided what a 1 in them counts; no amount is shown before. */
  readonly open: readonly UnitFinding[];
  readonly isClean: boolean;
}

/** Looks at a table that is complete, whichever step is on the screen. */
export function useTableCheck(found: TableFound, rule: Rule): TableCheck {
  const { source, guess } = found;
  const { cells, layout, path } = source;
  const rows = countedRows(layout);
  const isAsked = isComplete(source);
  const work = useLongWork(
    [cells, layout, path, rule, guess.titleUnit],
    isAsked ? pausing(() => checkedTable(cells, layout, path, rule, guess.titleUnit), rows.length) : null,
    { key: checkKey },
  );
  const checked = isAsked && work.now.state === 'done' ? work.now.result : null;
  // Before the whole table is looked at: no step shows an amount as if its unit were decided.
  const doubtful = useMemo(
    () => (isAsked ? unitFindings(cells, layout, rows, rule, guess.titleUnit).filter(({ role }) => role !== 'earlierGmv') : []),
    [cells, layout, rule, guess.titleUnit, isAsked],
  );
  const open = openUnits(found, doubtful);
  const isClean =
    checked !== null &&
    checked.findings.length === 0 &&
    openUnits(found, checked.units).length === 0 &&
    (statusColumns(layout).length === 0 || settledAmount(layout) !== null);
  return { work, checked, open, isClean };
}

interface CheckStepProps {
  readonly found: TableFound;
  readonly rule: Rule;
  readonly check: TableCheck;
  readonly steps: StepsOfTable;
  readonly onCorrect: (found: TableFound) => void;
  /** What else is to be decided before anything is computed. */
  readonly children?: ComponentChildren;
}

/** What is wrong, doubtful, or read in a way that a person should know, before anything is computed. */
export function CheckStep({ found, rule, check, steps, onCorrect, children }: CheckStepProps) {
  const { language, text } = useCheckWords();
  const { actions } = usePane();
  const { work, checked, open } = check;
  const { now } = work;
  const { source } = found;
  const hasStatus = statusColumns(source.layout).length > 0;
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
  const { isBusy } = useOthersWriting();
  const [isFollowed, follow] = useState(false);
  useEffect(() => {
    if (isBusy) follow(true);
  }, [isBusy]);
  const offers = <PartByAndBy part={columnOffers} props={{ found, units: checked?.units ?? [], onCorrect }} />;
  const unitOpen =
    open.length > 0 ? text.unitFirst(new Intl.ListFormat(language).format(open.map(({ column }) => columnName(source, column)))) : null;
  return (
    <StepFrame
      id="check"
      steps={steps}
      decided={checked ? text.line(count(checked.rows - checked.blocked)) : (told ?? text.checking)}
      // What is written from here takes the place of its column on whatever step the writing ends.
      beside={isFollowed && steps.progress.at !== 'check' ? <div hidden>{offers}</div> : undefined}
      open={unitOpen ?? (checked && checked.blocked > 0 ? text.toMend(count(checked.blocked)) : undefined)}
    >
      <div class="roster-stack">
        <LongWorkState work={work} words={{ ...text, begun: text.checking }} />
        {checked && <p>{told}</p>}
        {offers}
        {children}
        {checked && (
          <>
            <Findings findings={checked.findings.filter(({ isBlocking }) => isBlocking)} isBlocking found={found} rule={rule} />
            <Findings findings={checked.findings.filter(({ isBlocking }) => !isBlocking)} isBlocking={false} found={found} rule={rule} />
            {checked.findings.length + checked.units.length === 0 && !hasStatus && <p>{text.nothing}</p>}
          </>
        )}
      </div>
      {/* A column that is being written takes the place of another: the next step must not begin with the former. */}
      <StepButton blocked={unitOpen ?? (isBusy ? text.writing : null)} onPress={() => steps.open('compute')}>
        {text.onward[source.path](count(checked ? checked.rows - checked.blocked : countedRows(source.layout).length))}
      </StepButton>
    </StepFrame>
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
