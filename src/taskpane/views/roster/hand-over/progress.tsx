import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { Progress } from '../../../controls/progress';
import { usePane } from '../../../pane-context';
import type { Writing } from '../../../writing/use-writing';
import { useHandOverWords } from './words';

/** How far it is, and the way to stop it. */
export function SwapProgress({
  writing: { now, place, cancel },
  says,
}: {
  readonly writing: Writing;
  /** In place of how many formulas were entered. */
  readonly says?: (done: number, of: number) => string;
}) {
  const { language, text } = useHandOverWords();
  const { writer } = usePane();
  useLayoutEffect(() => writer.sayAt(place), [writer, place]);
  if (now.state === 'failed') return <p>{text.failed(now.reason)}</p>;
  if (now.state !== 'writing') return null;
  const count = (number: number): string => number.toLocaleString(language);
  const sentence = says ? says(now.done, now.of) : now.of === 0 ? text.starting : text.working(count(now.done), count(now.of));
  return (
    <div class="writing-state">
      <p>{sentence}</p>
      <Progress label={sentence} done={now.done} of={now.of} />
      <Button onPress={cancel}>{text.cancel}</Button>
    </div>
  );
}
