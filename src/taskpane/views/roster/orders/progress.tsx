import { Button } from '../../../button';
import { Notice } from '../../../notice';
import { Progress } from '../../../progress';
import { useOrdersWords } from './words';
import type { PausingAsking } from '../../../long-work/use-pausing';

interface OrdersProgressProps {
  readonly asking: PausingAsking<unknown>;
  readonly rows: number;
  readonly words: (done: string, of: string) => string;
}

/** How far a reckoning over all the lines has come, the way to stop it, and to begin again. */
export function OrdersProgress({ asking: { reckoned, cancel, again }, rows, words }: OrdersProgressProps) {
  const { text, language } = useOrdersWords();
  const shown = (count: number) => new Intl.NumberFormat(language).format(count);
  if (reckoned.state === 'done') return null;
  if (reckoned.state === 'running') {
    const label = words(shown(reckoned.done), shown(rows));
    return (
      <div class="orders-progress">
        <p>{label}</p>
        <Progress label={label} done={reckoned.done} of={rows} />
        <Button onPress={cancel}>{text.cancel}</Button>
      </div>
    );
  }
  return (
    <div class="orders-progress">
      {reckoned.state === 'cancelled' ? (
        <p>{text.stopped}</p>
      ) : (
        <Notice kind="fault">
          <p>{reckoned.reason}</p>
        </Notice>
      )}
      <Button onPress={again}>{text.again}</Button>
    </div>
  );
}
