import type { ComponentChildren } from 'preact';
import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { Progress } from '../../../progress';
import { LookAgain } from '../look-again';
import { PlanState } from './plan-state';
import type { WritingAsRead } from './use-writing-as-read';
import { useWritingWords } from './words';

interface AsReadStateProps {
  readonly asRead: WritingAsRead;
  /** Reads a joined table anew, where that is what changed. */
  readonly otherAgain?: ComponentChildren;
}

/** Whether the sheet is still as it was read, how far a plan is written, what came of it, and the way back. */
export function AsReadState({ asRead, otherAgain }: AsReadStateProps) {
  const { language, text } = useWritingWords();
  const { now, writing, cancel } = asRead;
  if (now.state === 'looking')
    return (
      <div class="reckoning">
        <p>{text.lookingAsRead}</p>
        <Progress label={text.lookingAsRead} done={now.done} of={now.of} />
        <Button onPress={cancel}>{text.cancel}</Button>
      </div>
    );
  return (
    <>
      {now.state === 'cancelled' && <p>{text.cancelled}</p>}
      {now.state === 'failed' && (
        <Notice kind="fault">
          <p>{text.refused(now.reason)}</p>
          <p>{text.asBefore}</p>
        </Notice>
      )}
      {now.state === 'changed' && (
        <Notice kind="caution">
          <p role="status">{text.changedSinceRead(now.count.toLocaleString(language), now.first)}</p>
          {now.isOther ? otherAgain : <LookAgain />}
        </Notice>
      )}
      <PlanState writing={writing} />
    </>
  );
}
