import { useMemo } from 'preact/hooks';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { answerOfKind, missingFor } from '../../../../roster/assess/answer-kind';
import { countedRows } from '../../../../roster/table/find-table';
import { keyColumns } from '../../../../roster/table/key-columns';
import { rowsIn, stretches as stretchesOf } from '../../../../roster/assess/stretches';
import type { Rule } from '../../../../rules/rule';
import { columnLetters } from '../../../../sheet/column-letters';
import { adopt } from '../../../adopt';
import { memoryKey } from '../../../memory';
import { useMemory, usePane, useSelection } from '../../../pane-context';
import { Button } from '../../../controls/button';
import { StepFrame } from '../steps/step';
import { useWrittenStep } from '../steps/use-written-step';
import type { StepsOfTable } from '../steps/use-steps';
import { type ComputeChoices, firstChoices } from './choices';
import { ComputeHowAndWhere } from './how';
import { ComputeObstacles } from './obstacles';
import { computePlan, type ComputePlanned, singleFormulas } from './plan';
import { ComputePreview } from './preview';
import { ComputeWarnings, mostBytes } from './warnings';
import { useComputeWords } from './words';
import styles from './compute.css';
import { WriteButton } from '../../../writing/write-button';
import { isBusy, type WritingNow } from '../../../writing/writer';
import { WritingState } from '../../../writing/state';
import { LookAgain } from '../look-again';
import { columnOf, type TableSource } from '../source/source';
import { type Compute, useCompute } from './use-compute';
import { today } from '../today';
import { useComputeSurvey } from './use-survey';
import { useComputeTarget } from './use-target';
import { ComputeComparison } from './comparison';
import { ComputeWhat } from './what';

adopt(styles);

const choicesKey = memoryKey<ComputeChoices>(() => firstChoices);

interface ComputeStepProps {
  readonly source: TableSource;
  readonly rule: Rule;
  /** Why no rule assesses the table; null where one does. */
  readonly refused: string | null;
  readonly steps: StepsOfTable;
}

/** What the rule says of each row, written into the workbook as formulas or values. */
export function ComputeStep({ source, rule, refused, steps }: ComputeStepProps) {
  const { language, text } = useComputeWords();
  const compute = useCompute(source, rule);
  const { writing, comparison } = compute;
  const { now } = writing;
  useWrittenStep(now, steps);
  const rows = countedRows(source.layout).length.toLocaleString(language);
  return (
    <StepFrame
      id="compute"
      steps={steps}
      decided={compute.isWritten ? text.lineWritten(rows) : text.lineNothing}
      open={refused ?? undefined}
      beside={
        <>
          <WritingState writing={writing} readAgain={() => <LookAgain />} />
          {comparison && <ComputeComparison comparison={comparison} />}
        </>
      }
    >
      <ComputeContent source={source} rule={rule} compute={compute} refused={refused} />
      <div class="step-on">
        <Button look="link" isDisabled={refused !== null} onPress={() => steps.open('result')}>
          {text.withoutWriting}
        </Button>
      </div>
    </StepFrame>
  );
}

function ComputeContent({ source, rule, compute, refused }: Omit<ComputeStepProps, 'steps'> & { readonly compute: Compute }) {
  const { language, text } = useComputeWords();
  const { capabilities } = usePane();
  const selection = useSelection();
  const [choices, choose] = useMemory(choicesKey);
  const { spills } = capabilities;
  const where = choices.where === 'table' && (source.tableName === null || !capabilities.tableSizes) ? 'beside' : choices.where;
  const how = choices.how === 'spill' && (!spills || where === 'table') ? 'cells' : choices.how;
  const kinds = choices.kinds.filter((kind) => missingFor(kind, (role) => columnOf(source, role)) === null);
  const stretches = useMemo(() => stretchesOf(source.cells, source.layout, columnOf(source, 'gmv')!), [source]);
  const survey = useComputeSurvey(source, stretches, kinds);
  const isTooLong = how === 'spill' && survey !== null && 'bytes' in survey && survey.bytes > mostBytes;
  const isSelectedHere = selection.state === 'area' && selection.area.sheet === source.area.sheet;
  const selectedColumn = isSelectedHere ? selection.area.column : null;
  const count = (number: number): string => number.toLocaleString(language);

  const planned: ComputePlanned = {
    ...{ source, stretches, where, spills },
    answers: kinds.map((kind) => {
      const isSentence = answerOfKind[kind].holds === 'sentence';
      const own = isTooLong && isSentence && choices.sentencesAsValues ? 'values' : how;
      const label = own === 'values' ? `（${rule.id} · ${today()}）` : '';
      return {
        kind,
        how: own,
        header: `${text.answers[kind]}${language === 'zh-CN' ? label : label.replace('（', ' (').replace('）', ')')}`,
      };
    }),
    column: 0,
    sheetName: text.sheetName,
    keyFormats: [],
  };
  // As much room as the values will take, which are not computed yet.
  const outline = (column: number) =>
    computePlan({ ...planned, column, answers: planned.answers.map((one) => ({ ...one, how: 'spill' })) });
  const { writing } = compute;
  const { now } = writing;
  const target = useComputeTarget(
    source,
    where,
    kinds.length,
    selectedColumn ?? -1,
    where === 'table' ? (column) => tableOutline(planned, column) : outline,
    writing.isBusy ? null : now,
  );
  const place =
    target.state === 'known' && where !== 'sheet' && kinds.length > 0
      ? `${source.area.sheet}!${columnLetters(target.column)}:${columnLetters(target.column + kinds.length - 1)}`
      : null;
  const blocked =
    refused ??
    (kinds.length === 0
      ? text.nothing
      : stretches.length === 0
        ? text.noRows
        : where === 'selection' && selectedColumn === null
          ? text.selectionElsewhere(source.area.sheet)
          : null);
  return (
    <div class="compute">
      <p class="aside">{text.basis(rule.name[language], count(countedRows(source.layout).length))}</p>
      <ComputeWhat source={source} kinds={choices.kinds} onChoose={(chosen) => choose({ ...choices, kinds: chosen })} />
      <ComputeHowAndWhere
        source={source}
        how={how}
        where={where}
        selectedColumn={selectedColumn}
        onChoose={(changed) => choose({ ...choices, ...changed })}
      />
      {place !== null && <p>{text.goesTo(place)}</p>}
      {where === 'sheet' && (
        <p>
          {text.goesToSheet(
            keyColumns(source.layout)
              .map(({ header }) => header)
              .join(language === 'zh-CN' ? '、' : ', '),
          )}
        </p>
      )}
      <ComputeWarnings
        source={source}
        stretches={stretches}
        where={where}
        how={how}
        formulas={singleFormulas({ ...planned })}
        bytes={isTooLong && 'bytes' in survey ? survey.bytes : 0}
        isAsValues={choices.sentencesAsValues}
        onAsValues={(sentencesAsValues) => choose({ ...choices, sentencesAsValues })}
      />
      <ComputePreview source={source} kinds={kinds} survey={survey} />
      {kinds.length > 0 && !isBusy(now) && (
        <ComputeObstacles target={target} own={ownCells(now, source.area.sheet)} columns={kinds.length} />
      )}
      <WriteButton look="primary" writing={writing} isReady={blocked === null} onPress={() => compute.write(planned, selectedColumn ?? 0)}>
        {blocked ?? text.write(String(kinds.length), count(countedRows(source.layout).length))}
      </WriteButton>
    </div>
  );
}

/** The cells that were written here last, where they still stand there. */
function ownCells(now: WritingNow, sheet: string): readonly SheetArea[] {
  if (now.state !== 'outcome' || now.outcome.state !== 'written') return [];
  return now.outcome.areas.filter((area) => area.sheet === sheet);
}

/** In a table nothing spills; the same cells as values. */
function tableOutline(planned: ComputePlanned, column: number) {
  const rows = rowsIn(planned.stretches);
  const answers = planned.answers.map((one) => ({ ...one, how: 'values' as const, values: Array<number>(rows).fill(0) }));
  return computePlan({ ...planned, column, answers });
}
