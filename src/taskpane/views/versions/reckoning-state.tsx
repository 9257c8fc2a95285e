import { Notice } from '../../notice';
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
          <progress max={1} value={reckoning.share} aria-label={words.reading} />
          <button type="button" onClick={onStop}>
            {text.cancel}
          </button>
        </div>
      );
    case 'stopped':
    case 'failed':
      return (
        <Notice kind={reckoning.state === 'failed' ? 'fault' : 'caution'}>
          <p>{words[reckoning.state]}</p>
          {reckoning.state === 'failed' && <p>{text.excelSays(reckoning.reason)}</p>}
          <button type="button" onClick={onAgain}>
            {words.again}
          </button>
        </Notice>
      );
    case 'none':
    case 'done':
      return null;
  }
}
