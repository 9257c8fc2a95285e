import { hull } from '../../../../sheet/sheet-area';
import type { UndoOutcome } from '../../../../excel/plan/undo-plan';
import type { WritePlanOutcome } from '../../../../excel/plan/write-plan';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { Progress } from '../../../progress';
import { obstacleText } from './obstacle-text';
import { cellsAtStake, PlanCellsAtStake } from './plan-cells-at-stake';
import type { PlanWriting } from './use-plan-writing';
import { useWritingWords } from './words';

/** How far a plan is written, what came of it, and the way back. */
export function PlanState({ writing }: { writing: PlanWriting }) {
  const { language, text } = useWritingWords();
  const { now, undo } = writing;
  const count = (number: number): string => number.toLocaleString(language);
  if (now.state === 'writing' || now.state === 'undoing') {
    const said = now.state === 'undoing' ? text.undoing : now.of === 0 ? text.looking : text.progress(count(now.done), count(now.of));
    return (
      <div class="reckoning">
        <p>{said}</p>
        <Progress label={said} done={now.done} of={now.of} />
        {now.state === 'writing' && now.secondsLeft !== null && <p class="aside">{text.secondsLeft(count(now.secondsLeft))}</p>}
        <Button onPress={writing.cancel}>{text.cancel}</Button>
      </div>
    );
  }
  const asked = cellsAtStake(now);
  return (
    <div class="reckoning">
      <div aria-live="polite">
        {now.state === 'outcome' && !asked && <Outcome outcome={now.outcome} />}
        {now.state === 'undo-outcome' && <Undone outcome={now.outcome} />}
      </div>
      {asked && <PlanCellsAtStake asked={asked} writing={writing} />}
      {undo !== null && !asked && <Button onPress={() => writing.takeBack()}>{text.undo}</Button>}
    </div>
  );
}

function Outcome({ outcome }: { outcome: WritePlanOutcome }) {
  const { language, text } = useWritingWords();
  switch (outcome.state) {
    case 'written':
      return <p>{text.written(`${outcome.sheet}!${hull(outcome.areas).address}`)}</p>;
    case 'obstacles':
      return (
        <Notice kind="caution">
          <p>{text.obstacles.heading}</p>
          {outcome.obstacles.map((obstacle, index) => (
            <p key={index}>{obstacleText(obstacle, text, (number) => number.toLocaleString(language))}</p>
          ))}
        </Notice>
      );
    case 'cancelled':
    case 'refused':
      if (outcome.state === 'cancelled' && outcome.isAsBefore) return <p>{text.cancelled}</p>;
      return (
        <Notice kind="fault">
          {outcome.state === 'refused' && <p>{text.refused(outcome.reason)}</p>}
          {outcome.isAsBefore && <p>{text.asBefore}</p>}
          {outcome.left !== undefined && <p>{text.left(outcome.left)}</p>}
        </Notice>
      );
  }
}

function Undone({ outcome }: { outcome: UndoOutcome }) {
  const { text } = useWritingWords();
  switch (outcome.state) {
    case 'undone':
      return <p>{text.undone}</p>;
    case 'gone':
      return <p>{text.gone(outcome.sheet)}</p>;
    case 'cancelled':
      return <p>{text.undoCancelled}</p>;
    case 'refused':
      return (
        <Notice kind="fault">
          <p>{text.refused(outcome.reason)}</p>
        </Notice>
      );
    case 'changed':
      return null;
  }
}
