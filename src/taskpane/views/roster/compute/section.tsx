import { useMemo } from 'preact/hooks';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { type AnswerKind, answerKinds, answerOfKind, missingFor } from '../../../../roster/assess/answer-kind';
import { countedRows } from '../../../../roster/table/find-table';
import { keyColumns } from '../../../../roster/table/key-columns';
import { rowsIn, stretches as stretchesOf } from '../../../../roster/assess/stretches';
import type { Rule } from '../../../../rules/rule';
import { columnLetters } from '../../../../sheet/column-letters';
import { adopt } from '../../../adopt';
import { memoryKey } from '../../../memory';
import { useMemory, usePane, useSelection } from '../../../pane-context';
import { Section } from '../../../controls/section';
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
import { useCompute } from './use-compute';
import { useComputeSurvey } from './use-survey';
import { useComputeTarget } from './use-target';
import { Notice } from '../../../controls/notice';
import type { LookAtWritten } from '../../../writing/use-look-at-written';
import type { ComputeChecked } from './check';
import { Choice } from '../../../controls/choice';

adopt(styles);

const choicesKey = memoryKey<ComputeChoices>(() => firstChoices);

/** Step 3: what the rule says of each row, written into the workbook as formulas or values. */
export function ComputeSection({ source, rule }: { source: TableSource; rule: Rule }) {
  const { language, text } = useComputeWords();
  const { capabilities } = usePane();
  const selection = useSelection();
  const [choices, choose] = useMemory(choicesKey);
  const compute = useCompute(source);
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
  const isReady = kinds.length > 0 && stretches.length > 0 && (where !== 'selection' || selectedColumn !== null);
  const place =
    target.state === 'known' && where !== 'sheet' && kinds.length > 0
      ? `${source.area.sheet}!${columnLetters(target.column)}:${columnLetters(target.column + kinds.length - 1)}`
      : null;
  return (
    <Section heading={text.heading}>
      <div class="compute">
        <p class="aside">{text.basis(rule.name[language], count(countedRows(source.layout).length))}</p>
        <ComputeWhat source={source} kinds={choices.kinds} onChoose={(chosen) => choose({ ...choices, kinds: chosen })} />
        {kinds.length === 0 && <p class="compute-wrong">{text.nothing}</p>}
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
        <WriteButton look="primary" writing={writing} isReady={isReady} onPress={() => compute.write(planned, selectedColumn ?? 0)}>
          {text.write}
        </WriteButton>
        <WritingState writing={writing} readAgain={() => <LookAgain />} />
        {compute.comparison && <Comparison comparison={compute.comparison} />}
      </div>
    </Section>
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

/** On the reader's own clock: "2026-11-23". */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What comes after the writing: whether the cells show what was expected. */
function Comparison({ comparison }: { readonly comparison: LookAtWritten<ComputeChecked> }) {
  const { language, text } = useComputeWords();
  switch (comparison.state) {
    case 'looking':
      return <p>{text.checking}</p>;
    case 'unread':
      return (
        <Notice kind="caution">
          <p>{text.notCompared(comparison.reason)}</p>
        </Notice>
      );
    case 'seen': {
      const { rows, differs, isComputed } = comparison.seen;
      if (!differs) return <p class="compute-good">{text.asExpected(rows.toLocaleString(language))}</p>;
      const shown = (cell: string): string => (cell === '' ? text.blank : cell);
      return (
        <Notice kind="caution">
          <p>{!isComputed ? text.notComputed(differs.cell) : text.differs(differs.cell, shown(differs.shown), shown(differs.expected))}</p>
        </Notice>
      );
    }
  }
}

interface ComputeWhatProps {
  readonly source: TableSource;
  readonly kinds: readonly AnswerKind[];
  readonly onChoose: (kinds: readonly AnswerKind[]) => void;
}

/** Which answers to write; those for which a column is missing say which. */
function ComputeWhat({ source, kinds, onChoose }: ComputeWhatProps) {
  const { text } = useComputeWords();
  return (
    <fieldset class="compute-choices">
      <legend>{text.what}</legend>
      {answerKinds.map((kind) => {
        const missing = missingFor(kind, (role) => columnOf(source, role));
        return (
          <Choice
            key={kind}
            type="checkbox"
            checked={missing === null && kinds.includes(kind)}
            disabled={missing !== null}
            onChange={(isChosen) => onChoose(answerKinds.filter((one) => (one === kind ? isChosen : kinds.includes(one))))}
          >
            {text.answers[kind]}
            <span class="aside">{missing === null ? text.about[kind] : text.needs[missing as keyof typeof text.needs]}</span>
          </Choice>
        );
      })}
    </fieldset>
  );
}
