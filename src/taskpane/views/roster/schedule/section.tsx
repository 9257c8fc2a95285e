import { type ScheduleFault, scheduleResult, type ScheduleResult } from '../../../../roster/schedule/result';
import { scheduleSpan } from '../../../../roster/schedule/rows';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../controls/choice-field';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { Section } from '../../../controls/section';
import { WithRule } from '../../../with-rule';
import { AgencyPath } from './agency-path';
import styles from '../result/result.css';
import { ruleOfMonth, type ScheduleRule } from './rule';
import scheduleStyles from './schedule.css';
import { useScheduleWords } from './words';
import { ScheduleWriting } from './writing';
import { columnOf, type TableSource } from '../source/source';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';
import { FoldedPart } from '../lists/folded-part';
import { ListedRows } from '../lists/listed-rows';
import { useResultWords } from '../result/words';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import { rowColumn, whoColumns } from '../source/columns';
import { monthText } from '../../../../engine/amounts/month';
import { Notice } from '../../../controls/notice';
import { yuanInCents } from '../yuan-in-cents';
import { TableHead } from '../../../controls/header-row';
import { useState } from 'preact/hooks';
import type { MonthTotals } from '../../../../roster/schedule/month-totals';
import { Button } from '../../../controls/button';

const shownAtFirst = 24;

/** What was due and what was held beyond, of all agencies together, by month. */
function MonthTable({ months }: { months: readonly MonthTotals[] }) {
  const { language, text } = useScheduleWords();
  const [limit, setLimit] = useState(shownAtFirst);
  const words = text.months;
  const shown = months.slice(-limit);
  const count = (number: number): string => number.toLocaleString(language);
  if (months.length === 0) return null;
  return (
    <div class="month-table">
      <h3>{words.heading}</h3>
      <table role="table" class="schedule-figures stacking">
        <caption>{words.caption}</caption>
        <TableHead terms={[words.month, words.assessed, words.due, words.surplus]} />
        <tbody role="rowgroup">
          {shown.map(({ month, assessed, unknown, due, surplus }) => (
            <tr role="row" key={month}>
              <th role="rowheader" scope="row" data-term={words.month}>
                {monthText(month)}
              </th>
              <td role="cell" data-term={words.assessed}>
                {count(assessed)}
                {unknown > 0 && <span class="aside">{words.unknown(count(unknown))}</span>}
              </td>
              <td role="cell" data-term={words.due}>
                {yuanInCents(due).replace('¥', '')}
              </td>
              <td role="cell" data-term={words.surplus}>
                {yuanInCents(surplus).replace('¥', '')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < months.length && (
        <div class="actions">
          <p class="aside">{words.shown(count(shown.length), count(months.length))}</p>
          <Button onPress={() => setLimit(limit + shownAtFirst)}>
            {words.more(count(Math.min(shownAtFirst, months.length - shown.length)))}
          </Button>
        </div>
      )}
    </div>
  );
}

adopt(styles);
adopt(scheduleStyles);

const resultKey = longWorkKey<ScheduleResult>();
const ruleKey = memoryKey<ScheduleRule>(() => 'workbook');

/** A table of agencies over many months: SCHEDULE written beside it, and what it says shown by agency and by month. */
export function ScheduleSection({ source }: { source: TableSource }) {
  return <WithRule>{(rule, rulebook) => <Schedule source={source} rule={rule} rulebook={rulebook} />}</WithRule>;
}

function Schedule({ source, rule, rulebook }: { source: TableSource; rule: Rule; rulebook: Rulebook }) {
  const { language, text } = useScheduleWords();
  const { reading } = usePane();
  const [wanted, want] = useMemory(ruleKey);
  const hasDates = rulebook.rules.some(({ effectiveFrom }) => effectiveFrom !== null);
  const which = hasDates ? wanted : 'workbook';
  const { area, cells, layout } = source;
  const columns = {
    agency: columnOf(source, 'agency')!,
    month: columnOf(source, 'month')!,
    gmv: columnOf(source, 'gmv')!,
    held: columnOf(source, 'held'),
  };
  const span = scheduleSpan(cells, layout, columns);
  const rules = ruleOfMonth(which, rule, reading.state === 'loading' ? { state: 'ok', rulebook } : reading);
  const work = useLongWork(
    [source, rulebook, rule, which],
    pausing(() => scheduleResult(cells, span, columns, rules), 1),
    { key: resultKey },
  );
  const result = work.now.state === 'done' ? work.now.result : null;
  const percent = (part: number): string => part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Section heading={text.heading}>
      <div class="result schedule">
        <p class="aside">{text.basis(`${area.sheet}!${area.address}`)}</p>
        {hasDates ? (
          <ChoiceField
            label={text.rule.label}
            value={which}
            choices={[
              ['workbook', text.rule.workbook(rule.name[language])],
              ['dated', text.rule.dated],
            ]}
            onChoose={want}
          />
        ) : (
          <p>{text.rule.says(rule.name[language])}</p>
        )}
        <p>{text.paid}</p>
        <LongWorkState work={work} words={text} shown={percent} />
        {result &&
          (result.months.length === 0 && result.faults.length === 0 ? (
            <p>{text.sums.none}</p>
          ) : (
            <>
              <ScheduleWriting source={source} columns={columns} span={span} isDated={which === 'dated'} result={result} />
              <ScheduleSums result={result} />
              <MonthTable months={result.months} />
              <AgencyPath source={source} result={result} />
              <ScheduleFaults source={source} faults={result.faults} />
            </>
          ))}
      </div>
    </Section>
  );
}

/** The rows beside which SCHEDULE shows an error, each with the sentence of its cell. */
function ScheduleFaults({ source, faults }: { source: TableSource; faults: readonly ScheduleFault[] }) {
  const { language, text } = useScheduleWords();
  const { columns } = useResultWords().text;
  const say = useProblemOnSheet(source);
  const words = text.faults;
  return (
    <FoldedPart heading={words.heading(faults.length.toLocaleString(language))} intro={faults.length > 0 ? words.intro : words.none}>
      {faults.length > 0 && (
        <ListedRows
          place="list-faults"
          source={source}
          list={{
            lines: faults,
            columns: [
              ...whoColumns(source, columns),
              rowColumn(source, columns),
              { header: columns.reason, cellOf: ({ problem }: ScheduleFault) => say(problem), format: null },
            ],
            sheet: words.sheet,
          }}
          factsOf={({ problem }) => <p>{say(problem)}</p>}
        />
      )}
    </FoldedPart>
  );
}

/** All agencies as they stand after the table's last month, and after balances known since. */
function ScheduleSums({ result }: { result: ScheduleResult }) {
  const { language, text } = useScheduleWords();
  const { latest, months, paths, rows } = result;
  const words = text.sums;
  const count = (number: number): string => number.toLocaleString(language);
  const last = months.at(-1);
  return (
    <>
      <dl class="result-sums" aria-live="polite">
        {[
          [words.surplus, yuanInCents(latest.surplus)],
          [words.agencies, count(paths.length)],
          [words.months, count(months.length)],
          [words.rows, count(rows)],
        ].map(([term, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {last && <p class="aside">{words.asOf(monthText(last.month))}</p>}
      {latest.later > 0 && (
        <Notice kind="caution">
          <p>{words.later(count(latest.later))}</p>
          {latest.shortAgencies > 0 && <p>{words.short(count(latest.shortAgencies), yuanInCents(latest.short))}</p>}
        </Notice>
      )}
      {latest.unknown > 0 && (
        <Notice kind="caution">
          <p>{words.unknown(count(latest.unknown))}</p>
        </Notice>
      )}
    </>
  );
}
