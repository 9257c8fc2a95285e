import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { Progress } from '../../../progress';
import { useComputeWords } from './words';
import { LookAgain } from '../look-again';
import type { Compute } from './use-compute';

/** What comes before the writing and after it: computing, and comparing. */
export function ComputeProgress({ compute: { now, cancel } }: { compute: Compute }) {
  const { language, text } = useComputeWords();
  switch (now.state) {
    case 'idle':
    case 'handed-over':
      return null;
    case 'preparing':
      return (
        <div class="compute-progress">
          <p>{text.preparing}</p>
          <Progress label={text.preparing} done={now.done} of={now.of} />
          <Button onPress={cancel}>{text.cancel}</Button>
        </div>
      );
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
          <p role="status">{text.changed(now.count.toLocaleString(language), now.first)}</p>
          <LookAgain />
        </Notice>
      );
    case 'checking':
      return <p>{text.checking}</p>;
    case 'unchecked':
      return (
        <Notice kind="caution">
          <p>{text.notCompared(now.reason)}</p>
        </Notice>
      );
    case 'checked': {
      const { rows, differs } = now.checked;
      if (!differs) return <p class="compute-good">{text.asExpected(rows.toLocaleString(language))}</p>;
      const shown = (cell: string): string => (cell === '' ? text.blank : cell);
      return (
        <Notice kind="caution">
          <p>{text.differs(differs.cell, shown(differs.shown), shown(differs.expected))}</p>
        </Notice>
      );
    }
  }
}
