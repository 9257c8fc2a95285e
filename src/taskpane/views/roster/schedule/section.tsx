import { scheduleResult, type ScheduleResult } from '../../../../roster/schedule/result';
import { scheduleSpan } from '../../../../roster/schedule/rows';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../choice-field';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { Section } from '../../../section';
import { WithRule } from '../../../with-rule';
import { AgencyPath } from './agency-path';
import { MonthTable } from './month-table';
import styles from '../result/result.css';
import { ScheduleFaults } from './faults';
import { ruleOfMonth, type ScheduleRule } from './rule';
import scheduleStyles from './schedule.css';
import { ScheduleSums } from './sums';
import { useScheduleWords } from './words';
import { ScheduleWriting } from './writing';
import { columnOf, type Source } from '../source/source';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

adopt(styles);
adopt(scheduleStyles);

const resultKey = longWorkKey<ScheduleResult>();
const ruleKey = memoryKey<ScheduleRule>(() => 'workbook');

/** A table of agencies over many months: SCHEDULE written beside it, and what it says shown by agency and by month. */
export function ScheduleSection({ source }: { source: Source }) {
  return <WithRule>{(rule, rulebook) => <Schedule source={source} rule={rule} rulebook={rulebook} />}</WithRule>;
}

function Schedule({ source, rule, rulebook }: { source: Source; rule: Rule; rulebook: Rulebook }) {
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
