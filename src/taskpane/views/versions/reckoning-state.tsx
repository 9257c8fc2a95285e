import { Button } from '../../button';
import { Notice } from '../../notice';
import { Progress } from '../../progress';
import type { Reckoning } from './use-reckoning';
import { useVersionsWords } from './words';

interface ReckoningStateProps {
  readonly reckoning: Reckoning<unknown>;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

/** How far the reading is, or why there is no result; nothing once there is one. */
export function ReckoningState({ reckoning, onStop, onAgain }: ReckoningStateProps) {
  const { text } = useVersionsWords();
  const words = text.preview;
  switch (reckoning.state) {
    case 'running':
      return (
        <div class="reckoning">
          <p>{words.reading}</p>
          <Progress label={words.reading} of={1} done={reckoning.share} />
          <Button onPress={onStop}>{text.cancel}</Button>
        </div>
      );
    case 'stopped':
    case 'failed':
      return (
        <Notice kind={reckoning.state === 'failed' ? 'fault' : 'caution'}>
          <p>{words[reckoning.state]}</p>
          {reckoning.state === 'failed' && <p>{text.excelSays(reckoning.reason)}</p>}
          <Button onPress={onAgain}>{words.again}</Button>
        </Notice>
      );
    case 'none':
    case 'done':
      return null;
  }
}
