import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { hull } from '../../sheet/sheet-area';
import type { UndoOutcome } from '../../excel/plan/undo-plan';
import type { WritePlanOutcome } from '../../excel/plan/write-plan';
import { adopt } from '../adopt';
import { Button } from '../controls/button';
import { useLongWorkWords } from '../long-work/words';
import { Notice } from '../controls/notice';
import { usePane } from '../pane-context';
import { Progress } from '../controls/progress';
import type { ChangedSinceRead } from './as-read';
import { obstacleText } from './obstacle-text';
import type { Writing } from './use-writing';
import { useWritingWords } from './words';
import { cellsAtStake, CellsAtStake } from './question';
import styles from './writing.css';
import type { WritingNow } from './writer';

adopt(styles);

interface WritingStateProps {
  readonly writing: Writing;
  /** The way on where cells changed since they were read. */
  readonly readAgain?: ((changed: ChangedSinceRead) => ComponentChildren) | undefined;
  /** In place of the sentence that says where it was written. */
  readonly written?: ComponentChildren;
}

/** At the place that writes: how far a plan is written, what came of it, and the way back. */
export function WritingState({ writing, readAgain, written }: WritingStateProps) {
  const { text } = useWritingWords();
  const { writer } = usePane();
  const { place, now, undo } = writing;
  useLayoutEffect(() => writer.sayAt(place), [writer, place]);
  if (now.state === 'preparing' || now.state === 'writing' || now.state === 'undoing')
    return <WritingProgress now={now} onCancel={writing.cancel} />;
  const asked = cellsAtStake(now);
  return (
    <div class="writing-state">
      <div aria-live="polite">
        {writing.isRefused && <p>{text.refusedElsewhere}</p>}
        {!asked && <WritingOutcome now={now} readAgain={readAgain} written={written} />}
      </div>
      {asked && <CellsAtStake asked={asked} writing={writing} />}
      {undo !== null && !asked && (
        <Button isDisabled={writing.isElsewhere} onPress={() => writing.takeBack()}>
          {text.undo}
        </Button>
      )}
    </div>
  );
}

type Busy = Extract<WritingNow, { readonly done: number }>;

/** How far it is, about how long it still takes, and the way to stop it. */
export function WritingProgress({ now, onCancel }: { readonly now: Busy; readonly onCancel: () => void }) {
  const { language, text } = useWritingWords();
  const work = useLongWorkWords().text;
  const count = (number: number): string => number.toLocaleString(language);
  const sentence = now.state !== 'writing' ? text[now.state] : now.of === 0 ? text.looking : text.progress(count(now.done), count(now.of));
  return (
    <div class="writing-state">
      <p>{sentence}</p>
      <Progress label={sentence} done={now.done} of={now.of} />
      {now.state === 'writing' && now.secondsLeft !== null && <p class="aside">{work.secondsLeft(count(now.secondsLeft))}</p>}
      <Button onPress={onCancel}>{text.cancel}</Button>
    </div>
  );
}

type WritingOutcomeProps = { readonly now: WritingNow } & Pick<WritingStateProps, 'readAgain' | 'written'>;

/** How it ended; nothing while it has not. */
export function WritingOutcome({ now, readAgain, written }: WritingOutcomeProps) {
  const { language, text } = useWritingWords();
  switch (now.state) {
    case 'cancelled':
      return <p>{text.cancelled}</p>;
    case 'failed':
      return (
        <Notice kind="fault">
          <p>{text.failed(now.reason)}</p>
        </Notice>
      );
    case 'changed':
      return (
        <Notice kind="caution">
          <p role="status">{text.changedSinceRead(now.changed.count.toLocaleString(language), now.changed.first)}</p>
          {readAgain?.(now.changed)}
        </Notice>
      );
    case 'outcome':
      return <PlanOutcome outcome={now.outcome} written={written} />;
    case 'undo-outcome':
      return <UndoneOutcome outcome={now.outcome} />;
    default:
      return null;
  }
}

function PlanOutcome({ outcome, written }: { readonly outcome: WritePlanOutcome } & Pick<WritingStateProps, 'written'>) {
  const { language, text } = useWritingWords();
  switch (outcome.state) {
    case 'written':
      return <>{written ?? <p>{text.written(`${outcome.sheet}!${hull(outcome.areas).address}`)}</p>}</>;
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
    case 'altered':
    case 'refused':
      if (outcome.state === 'cancelled' && outcome.isAsBefore) return <p>{text.cancelled}</p>;
      return (
        <Notice kind="fault">
          {outcome.state === 'refused' && <p>{text.refused(outcome.reason)}</p>}
          {outcome.state === 'altered' && <p>{text.altered(outcome.count.toLocaleString(language), outcome.first)}</p>}
          {outcome.isAsBefore && <p>{text.asBefore}</p>}
          {outcome.left !== undefined && <p>{text.left(outcome.left)}</p>}
        </Notice>
      );
  }
}

function UndoneOutcome({ outcome }: { readonly outcome: UndoOutcome }) {
  const { text } = useWritingWords();
  switch (outcome.state) {
    case 'undone':
      return <p>{text.undone}</p>;
    case 'gone':
      return <p>{text.gone(outcome.sheet)}</p>;
    case 'cancelled':
      return <p>{outcome.isAsWritten ? text.undoCancelled : text.undoneInPart}</p>;
    case 'refused':
      return (
        <Notice kind="fault">
          <p>{outcome.isAsWritten ? text.notUndone(outcome.reason) : text.refused(outcome.reason)}</p>
          {!outcome.isAsWritten && <p>{text.undoneInPart}</p>}
        </Notice>
      );
    case 'changed':
      return null;
  }
}
