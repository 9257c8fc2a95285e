import type { SheetArea } from '../../../../sheet/sheet-area';
import { Notice } from '../../../controls/notice';
import { useComputeWords } from './words';
import { obstacleText } from '../../../writing/obstacle-text';
import type { ComputeTarget } from './use-target';
import { useWritingWords } from '../../../writing/words';

interface ComputeObstaclesProps {
  readonly target: ComputeTarget;
  /** What was written here last, and stands there. */
  readonly own: readonly SheetArea[];
  /** How many columns are to be written. */
  readonly columns: number;
}

/** What stands in the way, before anything is written. */
export function ComputeObstacles({ target, own, columns }: ComputeObstaclesProps) {
  const { language, text } = useComputeWords();
  const { text: words } = useWritingWords();
  switch (target.state) {
    case 'asking':
      return <p class="aside">{text.asking}</p>;
    case 'failed':
      return (
        <Notice kind="caution">
          <p>{text.notAsked(target.reason)}</p>
        </Notice>
      );
    case 'known': {
      // That one's own answers fill the column is no news; before they are written over it is asked all the same.
      const isOwn = Array.from({ length: columns }, (_, i) => target.column + i).every((at) =>
        own.some(({ column, columns: wide }) => column <= at && at < column + wide),
      );
      const obstacles = target.obstacles.filter(({ kind }) => kind !== 'filled' || !isOwn);
      if (obstacles.length === 0) return null;
      return (
        <Notice kind="caution">
          <h3>{text.inTheWay}</h3>
          {obstacles.map((obstacle, index) => (
            <p key={index}>
              {obstacleText(obstacle, words, (number) => number.toLocaleString(language))}
              {obstacle.kind === 'filled' && ` ${text.wouldAsk}`}
            </p>
          ))}
        </Notice>
      );
    }
  }
}
