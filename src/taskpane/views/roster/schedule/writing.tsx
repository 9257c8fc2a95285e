import { useMemo } from 'preact/hooks';
import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { scheduleBytes } from '../../../../roster/schedule/bytes';
import type { ScheduleResult } from '../../../../roster/schedule/result';
import type { ScheduleColumns, ScheduleSpan } from '../../../../roster/schedule/rows';
import { Button } from '../../../button';
import { ChoiceField } from '../../../choice-field';
import { Notice } from '../../../notice';
import { useKept, usePane } from '../../../pane-context';
import { AsReadState } from '../writing/as-read-state';
import { useSaidOnSheet } from '../find/use-said-on-sheet';
import { mostBlanked } from './formula';
import { schedulePlan, type ScheduleToWrite } from './plan';
import { useScheduleWords } from './words';
import type { Source } from '../source/source';
import { usePlanWriting } from '../writing/use-plan-writing';
import { useWritingAsRead } from '../writing/use-writing-as-read';

interface ScheduleWritingProps {
  readonly source: Source;
  readonly columns: ScheduleColumns;
  readonly span: ScheduleSpan;
  readonly isDated: boolean;
  readonly result: ScheduleResult;
}

/** SCHEDULE into the workbook: what of it, and where. */
export function ScheduleWriting(given: ScheduleWritingProps) {
  const { language, text } = useScheduleWords();
  const { capabilities } = usePane();
  const [chosen, chooseHow] = useKept<ScheduleToWrite['how'] | null>('roster.scheduleHow', () => null);
  const [where, chooseWhere] = useKept<ScheduleToWrite['where']>('roster.scheduleWhere', () => 'beside');
  const asRead = useWritingAsRead(usePlanWriting('schedule'), given.source);
  const words = text.write;
  const say = useSaidOnSheet(given.source);
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
      <h3>{words.heading}</h3>
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
      <Button look="primary" isDisabled={asRead.isBusy} onPress={write}>
        {words.button}
      </Button>
      <AsReadState asRead={asRead} />
    </div>
  );
}
