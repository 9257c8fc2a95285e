import { useMemo } from 'preact/hooks';
import { isProblem } from '../../../engine/amounts/cell';
import type { Problem } from '../../../engine/amounts/problem';
import type { StepId } from '../../../i18n/en-US/pane/roster';
import type { Rule } from '../../../rules/rule';
import type { Rulebook } from '../../../rules/rulebook';
import { adopt } from '../../adopt';
import { PartByAndBy, type ViewPart } from '../../part';
import { Notice } from '../../controls/notice';
import { useSentences } from '../../text/sentences';
import type { TableChanges } from '../../writing/follow-table';
import { WithRule } from '../../with-rule';
import { RuleByDate, ruleToChoose } from './check/rule-by-date';
import { CheckStep, type TableCheck, useTableCheck } from './check/section';
import { CloseStep } from './close/step';
import { useClosesOpen } from './close/open-closes';
import type { TableBeside } from './closes/table-beside';
import { ClosesSection } from './closes/section';
import { ComputeStep } from './compute/section';
import { FilesEntry } from './files/entry';
import type { TableFound } from './find/at-hand';
import { isComplete, needsLook } from './find/needs-look';
import { FindStep } from './find/section';
import { type TableSearch, useFoundTable } from './find/use-table-search';
import { HandOverSection } from './hand-over/section';
import { LookAgain, LookAgainContext } from './look-again';
import { MadeOfOrdersState } from './orders/made-of-orders';
import { OrdersStep } from './orders/section';
import { type MadeOfOrders, useMadeOfOrders } from './orders/use-made-of-orders';
import { ResultStep } from './result/section';
import styles from './roster.css';
// Its words are loaded with the view's, so that they are there whenever its steps are.
import './schedule/words';
import type { ScheduleStepsProps } from './schedule/section';
import { ruleOfSource } from './source/rule';
import type { TableSource } from './source/source';
import { columnsShown, sourceKey, useChangesSince } from './source/use-changes-since';
import { StepFrame } from './steps/step';
import { type StepsOfTable, useSteps } from './steps/use-steps';
import { useRosterWords } from './words';

adopt(styles);

const scheduleSteps: ViewPart<ScheduleStepsProps> = {
  load: () => import(/* webpackChunkName: "roster-schedule" */ './schedule/section').then((schedule) => schedule.ScheduleSteps),
};

const closesPage: ViewPart<TableBeside> = {
  load: () => import(/* webpackChunkName: "closes" */ './closes/page').then((closes) => closes.ClosesPage),
};

/** The month-end job, one step at a time: find the table, check it, compute, and what came of it. */
export function RosterView() {
  return <WithRule>{(rule, rulebook) => <Roster workbook={rule} rulebook={rulebook} />}</WithRule>;
}

interface RosterProps {
  readonly workbook: Rule;
  readonly rulebook: Rulebook;
}

function Roster({ workbook, rulebook }: RosterProps) {
  const { text } = useRosterWords();
  const closes = useClosesOpen();
  const search = useFoundTable();
  const read = search.finding.state === 'found' ? search.found : null;
  const made = useMadeOfOrders(read, search.correct);
  const found = useMemo(() => read && { ...read, source: assessedAsMade(read.source, made.roster) }, [read, made.roster]);
  return (
    <LookAgainContext.Provider value={search.lookAgain}>
      <header class="masthead roster-masthead">
        <h1>{text.heading}</h1>
      </header>
      {closes.isOpen ? (
        <PartByAndBy part={closesPage} props={{ found: found ?? search.found, workbook, rulebook }} />
      ) : found ? (
        <TableSteps found={found} search={search} made={made} workbook={workbook} rulebook={rulebook} />
      ) : (
        <>
          <FindStep search={search} steps={null} instead={<FilesEntry rule={workbook} />} />
          {(['check', 'compute', 'result', 'close'] as const).map((id) => (
            <StepFrame key={id} id={id} steps={null} />
          ))}
        </>
      )}
      {!closes.isOpen && (
        <>
          <ClosesSection />
          <HandOverSection />
        </>
      )}
    </LookAgainContext.Provider>
  );
}

/** A roster that was made of orders by date is assessed by date also when it is read anew, until a person chooses otherwise; its month stays. */
function assessedAsMade(source: TableSource, roster: TableSource | null): TableSource {
  if (source.path !== 'roster' || !roster || source.area.sheet !== roster.area.sheet) return source;
  const { assessed, earned } = roster;
  return {
    ...source,
    ...(source.assessed === undefined && assessed !== undefined && { assessed }),
    ...(source.earned === undefined && earned !== undefined && { earned }),
  };
}

interface TableStepsProps extends RosterProps {
  readonly found: TableFound;
  readonly search: TableSearch;
  readonly made: MadeOfOrders;
}

function TableSteps({ found, search, made, workbook, rulebook }: TableStepsProps) {
  const { source } = found;
  const assessedBy = ruleOfSource(source, workbook, { state: 'ok', rulebook });
  const rule = isProblem(assessedBy) ? workbook : assessedBy;
  const check = useTableCheck(found, rule);
  const choice = useMemo(() => ruleToChoose(source, workbook, rulebook), [source, workbook, rulebook]);
  const isRuleOpen = choice !== null && source.assessed === undefined;
  const steps = useSteps(source, {
    first: firstToAsk(found, search, check, isRuleOpen),
    blockedAt: blockedAt(found, check, assessedBy),
    isLookedAt: !isComplete(source) || check.work.now.state !== 'running',
  });
  const changes = useChangesSince(sourceKey, { table: source, columns: columnsShown(source) });
  return (
    <>
      <FindStep
        search={search}
        steps={steps}
        instead={<FilesEntry rule={workbook} />}
        beside={
          <>
            {changes && <ChangedSince changes={changes} />}
            {source.path !== 'orders' && <MadeOfOrdersState made={made} />}
          </>
        }
      />
      <CheckStep found={found} rule={rule} check={check} steps={steps} onCorrect={search.correct}>
        {choice && <RuleByDate found={found} choice={choice} workbook={workbook} onCorrect={search.correct} />}
      </CheckStep>
      {isComplete(source) ? (
        <StepsOfPath source={source} rule={assessedBy} changes={changes} {...{ made, steps, workbook, rulebook }} />
      ) : (
        (['compute', 'result', 'close'] as const).map((id) => <StepFrame key={id} id={id} steps={steps} />)
      )}
    </>
  );
}

/** On whatever step: what is shown is no longer what the sheet holds. */
function ChangedSince({ changes: { count, first } }: { readonly changes: TableChanges }) {
  const { text, language } = useRosterWords();
  return (
    <Notice kind="caution">
      <p role="alert">{text.stale(count.toLocaleString(language), first)}</p>
      <LookAgain />
    </Notice>
  );
}

/** The first step that asks something of a person; a table without any doubt waits to be computed. */
function firstToAsk(found: TableFound, { finding }: TableSearch, check: TableCheck, isRuleOpen: boolean): StepId {
  const isAnew = finding.state === 'found' && (finding.isUncorrected || finding.decided?.kind === 'shape');
  if (needsLook(found) || isAnew) return 'find';
  return check.isClean && !isRuleOpen ? 'compute' : 'check';
}

function blockedAt(found: TableFound, check: TableCheck, rule: Rule | Problem): StepId | null {
  if (!isComplete(found.source)) return 'find';
  if (check.open.length > 0) return 'check';
  return isProblem(rule) && found.source.path === 'roster' ? 'compute' : null;
}

interface StepsOfPathProps extends RosterProps {
  readonly source: TableSource;
  readonly rule: Rule | Problem;
  readonly made: MadeOfOrders;
  readonly changes: TableChanges | null;
  readonly steps: StepsOfTable;
}

/** What follows once the table is found and looked at, by its path. */
function StepsOfPath({ source, rule, made, changes, steps, workbook, rulebook }: StepsOfPathProps) {
  const { say } = useSentences().text;
  switch (source.path) {
    case 'roster':
      return (
        <>
          <ComputeStep
            source={source}
            rule={isProblem(rule) ? workbook : rule}
            refused={isProblem(rule) ? say(rule) : null}
            steps={steps}
          />
          {isProblem(rule) ? (
            (['result', 'close'] as const).map((id) => <StepFrame key={id} id={id} steps={steps} />)
          ) : (
            <>
              <ResultStep source={source} rule={rule} steps={steps} />
              <CloseStep steps={steps} roster={{ source, rule, changes }} />
            </>
          )}
        </>
      );
    case 'orders':
      return (
        <>
          <OrdersStep source={source} made={made} steps={steps} />
          {(['result', 'close'] as const).map((id) => (
            <StepFrame key={id} id={id} steps={steps} />
          ))}
        </>
      );
    case 'schedule':
      return <PartByAndBy part={scheduleSteps} props={{ source, rule: workbook, rulebook, changes, steps }} />;
  }
}
