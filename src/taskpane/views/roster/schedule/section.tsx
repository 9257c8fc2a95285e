import { scheduleResult, type ScheduleResult } from '../../../../roster/schedule/result';
import { type ScheduleColumns, scheduleSpan, type ScheduleSpan } from '../../../../roster/schedule/rows';
import type { Language } from '../../../../i18n/language';
import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import { adopt } from '../../../adopt';
import { ChoiceField } from '../../../controls/choice-field';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { ScheduleResultStep } from './result';
import { ruleOfMonth, type ScheduleRule } from './rule';
import scheduleStyles from './schedule.css';
import { useScheduleWords } from './words';
import { ScheduleWriting, useScheduleWriting } from './writing';
import { columnOf, type TableSource } from '../source/source';
import { CloseStep } from '../close/step';
import { StepFrame } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
import { useWrittenStep } from '../steps/use-written-step';
import { LongWorkState } from '../../../long-work/long-work-state';
import type { TableChanges } from '../../../writing/follow-table';
import { LookAgain } from '../look-again';
import { Button } from '../../../controls/button';
import { WritingState } from '../../../writing/state';
import { type LongWork, longWorkKey, pausing, useLongWork } from '../../../long-work/use-long-work';

adopt(scheduleStyles);

const resultKey = longWorkKey<ScheduleResult>();
const ruleKey = memoryKey<ScheduleRule>(() => 'workbook');

export interface ScheduleStepsProps {
  readonly source: TableSource;
  /** The workbook's. */
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly changes: TableChanges | null;
  readonly steps: StepsOfTable;
}

/** A table of agencies over many months: SCHEDULE written beside it, and who pays what by which month. */
export function ScheduleSteps({ source, rule, rulebook, changes, steps }: ScheduleStepsProps) {
  const { text, language } = useScheduleWords();
  const { reading } = usePane();
  const [wanted, want] = useMemory(ruleKey);
  const hasDates = rulebook.rules.some(({ effectiveFrom }) => effectiveFrom !== null);
  const which = hasDates ? wanted : 'workbook';
  const { cells, layout } = source;
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
  const writing = useScheduleWriting(source);
  useWrittenStep(writing.writing.now, steps);
  return (
    <>
      <StepFrame
        id="compute"
        steps={steps}
        decided={writing.isWritten ? text.write.lineWritten : text.write.lineNothing}
        beside={<WritingState writing={writing.writing} readAgain={() => <LookAgain />} />}
      >
        <ScheduleCompute {...{ source, rule, columns, span, work, writing, hasDates, which, want, steps }} />
      </StepFrame>
      <ScheduleResultStep source={source} work={work} steps={steps} rule={which === 'dated' ? text.rule.dated : rule.name[language]} />
      <CloseStep
        steps={steps}
        month={{
          ...{ source, columns, ruleOf: rules, changes },
          result: work.now.state === 'done' ? work.now.result : null,
          counting: <LongWorkState work={work} words={text} shown={percentIn(language)} />,
        }}
      />
    </>
  );
}

const percentIn =
  (language: Language) =>
  (part: number): string =>
    part.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });

interface ScheduleComputeProps extends Omit<ScheduleStepsProps, 'rulebook' | 'changes'> {
  readonly columns: ScheduleColumns;
  readonly span: ScheduleSpan;
  readonly work: LongWork<ScheduleResult>;
  readonly writing: ReturnType<typeof useScheduleWriting>;
  readonly hasDates: boolean;
  readonly which: ScheduleRule;
  readonly want: (rule: ScheduleRule) => void;
}

function ScheduleCompute({ source, rule, columns, span, work, writing, hasDates, which, want, steps }: ScheduleComputeProps) {
  const { language, text } = useScheduleWords();
  const result = work.now.state === 'done' ? work.now.result : null;
  return (
    <div class="schedule roster-stack">
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
      <LongWorkState work={work} words={text} shown={percentIn(language)} />
      {result &&
        (result.months.length === 0 && result.faults.length === 0 ? (
          <p>{text.sums.none}</p>
        ) : (
          <ScheduleWriting source={source} columns={columns} span={span} isDated={which === 'dated'} result={result} asRead={writing} />
        ))}
      <div class="step-on">
        <Button look="link" onPress={() => steps.open('result')}>
          {text.write.without}
        </Button>
      </div>
    </div>
  );
}
