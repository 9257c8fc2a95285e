import { usePane } from '../../pane-context';
import type { ScheduleResult } from '../../../roster/schedule-result';
import type { ScheduleColumns, ScheduleSpan } from '../../../roster/schedule-rows';
import { Button } from '../../button';
import { ChoiceField } from '../../choice-field';
import { useKept } from '../../pane-context';
import { PlanState } from './plan-state';
import { saidIn } from './said';
import { mostBlanked } from './schedule-formula';
import { schedulePlan, type ScheduleToWrite } from './schedule-plan';
import { useScheduleWords } from './schedule-words';
import type { Source } from './source';
import { usePlanWriting } from './use-plan-writing';

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
  const [how, chooseHow] = useKept<ScheduleToWrite['how']>('roster.scheduleHow', () => 'formula');
  const [where, chooseWhere] = useKept<ScheduleToWrite['where']>('roster.scheduleWhere', () => 'beside');
  const writing = usePlanWriting('schedule');
  const words = text.write;
  const isTooLong = given.span.blanked.length > mostBlanked;
  const canSpill = capabilities.spills && !isTooLong;
  const written = canSpill ? how : 'values';
  const { tier, deposit, heldBefore, due, surplus } = words.columns;

  function write(): void {
    const headers = [tier, deposit, heldBefore, due, surplus];
    writing.write(schedulePlan({ ...given, how: written, where, headers, sheetName: words.name, say: saidIn(language) }));
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
      <Button look="primary" onPress={write}>
        {words.button}
      </Button>
      <PlanState writing={writing} />
    </div>
  );
}
