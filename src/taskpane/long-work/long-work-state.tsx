import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { Progress } from '../controls/progress';
import type { LongWork } from './use-long-work';
import { useLongWorkWords } from './words';

interface LongWorkStateProps {
  readonly work: LongWork<unknown>;
  readonly words: {
    readonly progress: (done: string, of: string) => string;
    /** While it is not known how much there is. */
    readonly begun?: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly failed: (reason: string) => string;
  };
  /** How a number of what is done is said. */
  readonly shown?: (done: number) => string;
  readonly class?: string;
}

/** How far long work has come, about how long it still takes, and the way to stop it; or why there is no answer, and again. */
export function LongWorkState({ work: { now, cancel, again }, words, shown, class: className = '' }: LongWorkStateProps) {
  const { language, text } = useLongWorkWords();
  const count = shown ?? ((number: number): string => number.toLocaleString(language));
  switch (now.state) {
    case 'idle':
    case 'done':
      return null;
    case 'running': {
      const sentence = now.of === 0 && words.begun !== undefined ? words.begun : words.progress(count(now.done), count(now.of));
      return (
        <div class={`long-work ${className}`}>
          <p>{sentence}</p>
          <Progress label={sentence} done={now.done} of={now.of} />
          {now.secondsLeft !== null && <p class="aside">{text.secondsLeft(now.secondsLeft.toLocaleString(language))}</p>}
          <Button onPress={cancel}>{words.cancel}</Button>
        </div>
      );
    }
    case 'cancelled':
    case 'failed':
      return (
        <div class={`long-work ${className}`}>
          {now.state === 'cancelled' ? (
            <p>{words.cancelled}</p>
          ) : (
            <Notice kind="fault">
              <p>{words.failed(now.reason)}</p>
            </Notice>
          )}
          <Button onPress={again}>{words.again}</Button>
        </div>
      );
  }
}
