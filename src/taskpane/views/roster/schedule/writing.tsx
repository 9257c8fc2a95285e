import { useMemo } from 'preact/hooks';
import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { scheduleBytes } from '../../../../roster/schedule/bytes';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import type { ScheduleColumns, ScheduleSpan } from '../../../../roster/schedule/rows';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { useWritingAsRead, type WritingAsRead } from '../source/use-writing-as-read';
import { WriteButton } from '../../../writing/write-button';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import { mostBlanked } from './formula';
import { useScheduleWords } from './words';
import { isSameTable, type TableSource } from '../source/source';
import type { ScheduleToWrite } from './plan';
import { schedulePlan } from './plan';

const whereKey = memoryKey<ScheduleToWrite['where']>(() => 'beside');
const howKey = memoryKey<ScheduleToWrite['how'] | null>(() => null);

interface ScheduleWritingProps {
  readonly source: TableSource;
  readonly columns: ScheduleColumns;
  readonly span: ScheduleSpan;
  readonly isDated: boolean;
  readonly result: ScheduleResult;
  readonly asRead: WritingAsRead;
}

const writtenOfKey = memoryKey<TableSource | null>(() => null);

/** `isWritten`: what was written of this table still stands there. */
export function useScheduleWriting(source: TableSource): WritingAsRead & { readonly isWritten: boolean } {
  const { writing, write } = useWritingAsRead('schedule', source);
  const [writtenOf, keepWrittenOf] = useMemory(writtenOfKey);
  return {
    writing,
    isWritten: writing.undo !== null && writtenOf !== null && isSameTable(writtenOf, source),
    write(plan) {
      keepWrittenOf(source);
      write(plan);
    },
  };
}

/** SCHEDULE into the workbook: what of it, and where. */
export function ScheduleWriting({ asRead, ...given }: ScheduleWritingProps) {
  const { language, text } = useScheduleWords();
  const { capabilities } = usePane();
  const [chosen, chooseHow] = useMemory(howKey);
  const [where, chooseWhere] = useMemory(whereKey);
  const words = text.write;
  const say = useProblemOnSheet(given.source);
  const isTooLong = given.span.blanked.length > mostBlanked;
  const canSpill = capabilities.spills && !isTooLong;
  const bytes = useMemo(() => scheduleBytes(given.source.cells, given.span, given.columns), [given.source]);
  const isLarge = bytes > mostBytesOnTheWeb;
  const how = chosen ?? (isLarge ? 'values' : 'formula');
  const written = canSpill ? how : 'values';
  const { tier, deposit, heldBefore, due, surplus } = words.columns;

  function write(): void {
    const headers = [tier, deposit, heldBefore, due, surplus];
    asRead.write(() => schedulePlan({ ...given, how: written, where, headers, sheetName: words.name, say }));
  }

  return (
    <div class="schedule-writing fields">
      <p>{words.intro}</p>
      {canSpill ? (
        <ChoiceField
          label={words.how}
          value={how}
          choices={[
            ['formula', words.formula],
            ['values', words.values],
          ]}
          onChoose={chooseHow}
        />
      ) : (
        <p>{isTooLong ? words.tooManySubtotals(mostBlanked.toLocaleString(language)) : words.noSpill}</p>
      )}
      {canSpill && isLarge && (
        <Notice kind="caution">
          <p>{words.tooLarge(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024))}</p>
        </Notice>
      )}
      {written === 'values' && <p class="aside">{words.valuesStay}</p>}
      <ChoiceField
        label={words.where}
        value={where}
        choices={[
          ['beside', words.beside],
          ['sheet', words.sheet],
        ]}
        onChoose={chooseWhere}
      />
      <WriteButton look="primary" writing={asRead.writing} onPress={write}>
        {words.button((given.span.endRow - given.span.firstRow).toLocaleString(language))}
      </WriteButton>
    </div>
  );
}
