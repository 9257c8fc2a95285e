import { monthText } from '../../../../engine/amounts/month';
import type { ScheduleCall } from '../../../../roster/schedule/calls';
import type { ScheduleFault, ScheduleResult } from '../../../../roster/schedule/result';
import { adopt } from '../../../adopt';
import { FactLines } from '../../../controls/fact';
import { Notice } from '../../../controls/notice';
import { LongWorkState } from '../../../long-work/long-work-state';
import type { LongWork } from '../../../long-work/use-long-work';
import { OnToClose } from '../close/on-to-close';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import { FoldedPart } from '../lists/folded-part';
import { useListHead } from '../lists/use-head';
import { ListedRows } from '../lists/listed-rows';
import styles from '../result/result.css';
import { useResultWords } from '../result/words';
import { rowColumn, whoColumns, yuanFormat } from '../source/columns';
import type { TableSource } from '../source/source';
import { StepFrame } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { yuanInCents } from '../yuan-in-cents';
import { AgencyPath } from './agency-path';
import { MonthTable } from './months';
import { useScheduleWords } from './words';
import type { ListColumn } from '../lists/row-list';
import { zero } from '../../../../engine/amounts/money';

adopt(styles);

interface ScheduleResultProps {
  readonly source: TableSource;
  readonly work: LongWork<ScheduleResult>;
  readonly steps: StepsOfTable;
  /** By which it is assessed, in words. */
  readonly rule: string;
}

/** Who pays how much by which month, what earlier months left open, and every agency's way through the months. */
export function ScheduleResultStep({ source, work, steps, rule }: ScheduleResultProps) {
  const { language, text } = useScheduleWords();
  const result = work.now.state === 'done' ? work.now.result : null;
  const { area } = source;
  const percent = (part: number): string => part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <StepFrame id="result" steps={steps} decided={text.line}>
      <div class="result schedule">
        <LongWorkState work={work} words={text} shown={percent} />
        {result &&
          (result.months.length === 0 && result.faults.length === 0 ? (
            <p>{text.sums.none}</p>
          ) : (
            <Shown source={source} result={result} rule={rule} />
          ))}
        <p class="aside">{text.basis(`${area.sheet}!${area.address}`)}</p>
        <p class="aside">{text.paid}</p>
        <OnToClose steps={steps} />
      </div>
    </StepFrame>
  );
}

function Shown({ source, result, rule }: ScheduleCallListProps) {
  const { text } = useScheduleWords();
  return (
    <>
      <ScheduleSums result={result} />
      <ScheduleCallList source={source} result={result} rule={rule} />
      <ScheduleArrears source={source} arrears={result.arrears} />
      <ScheduleFaults source={source} faults={result.faults} />
      {result.months.length > 0 && (
        <FoldedPart heading={text.months.heading}>
          <MonthTable months={result.months} />
        </FoldedPart>
      )}
      {result.paths.length > 0 && (
        <FoldedPart heading={text.agency.heading}>
          <AgencyPath source={source} result={result} />
        </FoldedPart>
      )}
    </>
  );
}

const sumOf = (calls: readonly ScheduleCall[]) => calls.reduce((sum, { due }) => sum.plus(due), zero);

/** What is to pay for the table's last month, and in which; the surplus comes last. */
function ScheduleSums({ result }: { result: ScheduleResult }) {
  const { language, text } = useScheduleWords();
  const { latest, months, paths, calls, arrears } = result;
  const words = text.sums;
  const count = (number: number): string => number.toLocaleString(language);
  const last = months.at(-1);
  return (
    <>
      <dl class="result-sums" aria-live="polite">
        {[
          ...(last
            ? [
                [words.due(monthText(last.month + 1)), yuanInCents(sumOf(calls))],
                [words.owing, count(calls.length)],
                [words.arrears, yuanInCents(sumOf(arrears))],
              ]
            : []),
          [words.agencies, count(paths.length)],
          [words.surplus, yuanInCents(latest.surplus)],
        ].map(([term, figure]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      {last && <p class="aside">{words.asOf(monthText(last.month))}</p>}
      {latest.later + latest.unknown > 0 && (
        <Notice kind="caution">
          <FactLines
            facts={[
              latest.later > 0 && words.later(count(latest.later)),
              latest.shortAgencies > 0 && words.short(count(latest.shortAgencies), yuanInCents(latest.short)),
              latest.unknown > 0 && words.unknown(count(latest.unknown)),
            ]}
          />
        </Notice>
      )}
    </>
  );
}

function useCallColumns(source: TableSource): readonly ListColumn<ScheduleCall>[] {
  const { text } = useScheduleWords();
  const words = useResultWords().text;
  const columns = words.columns;
  return [
    ...whoColumns(source, columns),
    { header: columns.held, cellOf: ({ held }) => held, format: yuanFormat },
    { header: columns.deposit, cellOf: ({ required }) => required, format: yuanFormat },
    { header: words.toPay.held, cellOf: ({ due }) => due, format: yuanFormat },
    { header: text.calls.by, cellOf: ({ month }) => monthText(month + 1), format: '@' },
    { header: columns.tier, cellOf: ({ tier }) => tier, format: '0' },
    rowColumn(source, columns),
  ];
}

interface ScheduleCallListProps {
  readonly source: TableSource;
  readonly result: ScheduleResult;
  /** By which it is assessed, in words. */
  readonly rule: string;
}

function ScheduleCallList({ source, result: { calls, months }, rule }: ScheduleCallListProps) {
  const { language, text } = useScheduleWords();
  const columns = useCallColumns(source);
  const words = text.calls;
  const resultWords = useResultWords().text;
  const { tierOf } = resultWords.tiers;
  const toPay = resultWords.toPay.held;
  const last = months.at(-1);
  const head = useListHead({ calls, month: last?.month ?? null, rule, toPay });
  if (!last) return null;
  const by = monthText(last.month + 1);
  const count = calls.length.toLocaleString(language);
  return (
    <FoldedPart heading={words.heading(by, count)} {...(calls.length === 0 && { intro: words.none })} isOpen>
      {calls.length > 0 && (
        <ListedRows
          place="list-calls"
          source={source}
          primary={words.write(count)}
          list={{ lines: calls, columns, sheet: words.sheet, head }}
          amountOf={({ due }) => yuanInCents(due)}
          asideOf={({ tier }) => tierOf(String(tier))}
        />
      )}
    </FoldedPart>
  );
}

/** Apart from what is due now: SCHEDULE takes these as paid. */
function ScheduleArrears({ source, arrears }: { readonly source: TableSource; readonly arrears: readonly ScheduleCall[] }) {
  const { language, text } = useScheduleWords();
  const columns = useCallColumns(source);
  const words = text.arrears;
  return (
    <FoldedPart heading={words.heading(arrears.length.toLocaleString(language))} intro={arrears.length > 0 ? words.intro : words.none}>
      {arrears.length > 0 && (
        <ListedRows
          place="list-arrears"
          source={source}
          list={{ lines: arrears, columns, sheet: words.sheet }}
          amountOf={({ due }) => yuanInCents(due)}
          asideOf={({ month }) => words.facts(monthText(month + 1))}
        />
      )}
    </FoldedPart>
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
