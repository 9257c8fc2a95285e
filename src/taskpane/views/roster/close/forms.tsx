import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { isProblem } from '../../../../engine/amounts/cell';
import { monthText, readMonth, type Month } from '../../../../engine/amounts/month';
import { inputsOfMonthInSlices, inputsOfRosterInSlices } from '../../../../roster/close/inputs';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import type { RuleOfMonth, ScheduleColumns } from '../../../../roster/schedule/rows';
import { monthEarned } from '../../../../roster/table/month-of-table';
import type { Rule } from '../../../../rules/rule';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { LongWorkState } from '../../../long-work/long-work-state';
import { hasStopped } from '../../../long-work/use-long-work';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useSentences } from '../../../text/sentences';
import type { TableChanges } from '../../../writing/follow-table';
import { useRosterResult } from '../result/use-roster-result';
import { usePaidColumn } from '../source/paid-by';
import { columnOf, type TableSource } from '../source/source';
import { CloseForm } from './form';
import { useCloseWords } from './words';

export interface RosterCloseProps {
  readonly source: TableSource;
  readonly rule: Rule;
  readonly changes: TableChanges | null;
}

/** A roster is closed for one month, which a person says where the table does not. */
export function RosterClose({ source, rule, changes }: RosterCloseProps) {
  const { language, text } = useCloseWords();
  const { chosen: paid } = usePaidColumn(source);
  const work = useRosterResult(source, rule, paid);
  const known = useMemo(() => monthOfAssessment(source), [source]);
  const [typed, type] = useTypedMonth(source, known === null ? '' : monthText(known));
  const { say } = useSentences().text;
  const read = readMonth(typed, 'month');
  const month = isProblem(read) ? null : read;
  const result = work.now.state === 'done' ? work.now.result : null;
  const due = result?.totals.all.due ?? null;
  return (
    <>
      <LongWorkState work={work} words={text.work} />
      <CloseForm
        source={source}
        month={month}
        rule={rule}
        paidBy={paid?.by ?? null}
        inputs={() =>
          inputsOfRosterInSlices(rule, source.cells, source.layout, rosterColumns(source, paid), columnOf(source, 'agencyName'))
        }
        isStopped={hasStopped(work)}
        facts={result && { agencies: result.rows, due, unsettled: result.unsettled.length }}
        refused={null}
        changes={changes}
      >
        <TextField
          label={text.month.label}
          value={typed}
          placeholder={text.month.placeholder}
          isRequired
          hint={known === null ? text.month.hint : undefined}
          understood={month === null ? undefined : text.month.gmvOf(monthText(month - 1))}
          problems={[isProblem(read) ? say(read) : null]}
          onInput={type}
        />
        {known !== null && month !== null && month !== known && (
          <Notice kind="caution">
            <p>{text.month.differs(monthText(known - 1))}</p>
          </Notice>
        )}
        <p class="aside">{paid ? text.basis(text.facts.by[paid.by], paid.header, rule.name[language]) : rule.name[language]}</p>
      </CloseForm>
    </>
  );
}

const typedKey = memoryKey<{ readonly of: TableSource; readonly text: string } | null>(() => null);

/** What a person typed for this table; before that what the table says. */
function useTypedMonth(source: TableSource, known: string): [string, (text: string) => void] {
  const [typed, keep] = useMemory(typedKey);
  return [typed?.of === source ? typed.text : known, (text) => keep({ of: source, text })];
}

function monthOfAssessment({ assessed = null, earned, cells, layout }: TableSource): Month | null {
  if (assessed !== null) return assessed;
  const named = earned ?? monthEarned(cells, layout);
  return named === null ? null : named + 1;
}

const rosterColumns = (source: TableSource, paid: ReturnType<typeof usePaidColumn>['chosen']) => ({
  agency: columnOf(source, 'agency'),
  month: columnOf(source, 'month'),
  gmv: columnOf(source, 'gmv')!,
  paid,
});

export interface MonthCloseProps {
  readonly source: TableSource;
  readonly columns: ScheduleColumns;
  readonly result: ScheduleResult | null;
  /** How far the result has come, or why there is none and the way to ask again. */
  readonly counting: ComponentChildren;
  readonly ruleOf: RuleOfMonth;
  readonly changes: TableChanges | null;
}

/** One month of a schedule, its last unless a person chooses another; balances are what SCHEDULE says is held before it. */
export function MonthClose({ source, columns, result, counting, ruleOf, changes }: MonthCloseProps) {
  const { language, text } = useCloseWords();
  const { say } = useSentences().text;
  const [wanted, want] = useState<Month | null>(null);
  const months = result?.months ?? [];
  const earned = (months.find(({ month }) => month === wanted) ?? months.at(-1))?.month ?? null;
  const totals = months.find(({ month }) => month === earned);
  const rule = earned === null ? null : ruleOf(earned);
  if (result === null) return <>{counting}</>;
  if (earned === null || totals === undefined || rule === null) return <p>{text.blocked.noRows}</p>;
  return (
    <CloseForm
      source={source}
      month={earned + 1}
      rule={isProblem(rule) ? null : rule}
      paidBy="held"
      inputs={() => inputsOfMonthInSlices(source.cells, columns, result, earned, columnOf(source, 'agencyName'))}
      isStopped={false}
      facts={{ agencies: totals.assessed + totals.unknown, due: totals.due, unsettled: totals.unknown }}
      refused={isProblem(rule) ? say(rule) : null}
      changes={changes}
    >
      <ChoiceField
        label={text.month.label}
        value={String(earned)}
        choices={[...months].reverse().map(({ month }) => [String(month), text.month.choice(monthText(month + 1), monthText(month))])}
        onChoose={(value) => want(Number(value))}
      />
      {!isProblem(rule) && <p class="aside">{text.basis(text.facts.by.held, 'SCHEDULE', rule.name[language])}</p>}
    </CloseForm>
  );
}
