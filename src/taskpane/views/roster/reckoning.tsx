import type { ComponentChildren } from 'preact';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { Progress } from '../../progress';
import type { PausingAsking } from '../../long-work/use-pausing';

interface ReckoningProps<T> {
  readonly asking: PausingAsking<T>;
  /** Of what it yields when it is done. */
  readonly of: number;
  readonly words: {
    readonly progress: (done: string, of: string) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly failed: (reason: string) => string;
  };
  /** How a number yielded is said. */
  readonly shown: (yielded: number) => string;
  readonly children: (result: T) => ComponentChildren;
}

/** A long calculation: how far it has come and the way to stop it, then what came of it. */
export function Reckoning<T>({ asking, of, words, shown, children }: ReckoningProps<T>) {
  const { reckoned, cancel, again } = asking;
  switch (reckoned.state) {
    case 'done':
      return <>{children(reckoned.result)}</>;
    case 'running': {
      const said = words.progress(shown(reckoned.done), shown(of));
      return (
        <div class="reckoning">
          <p>{said}</p>
          <Progress label={said} done={reckoned.done} of={of} />
          <Button onPress={cancel}>{words.cancel}</Button>
        </div>
      );
    }
    case 'cancelled':
    case 'failed':
      return (
        <div class="reckoning">
          {reckoned.state === 'cancelled' ? (
            <p>{words.cancelled}</p>
          ) : (
            <Notice kind="fault">
              <p>{words.failed(reckoned.reason)}</p>
            </Notice>
          )}
          <Button onPress={again}>{words.again}</Button>
        </div>
      );
  }
}
