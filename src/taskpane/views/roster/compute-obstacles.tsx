import { Notice } from '../../notice';
import { useComputeWords } from './compute-words';
import { obstacleText } from './obstacle-text';
import type { ComputeTarget } from './use-compute-target';
import { useWritingWords } from './writing-words';

/** What stands in the way, before anything is written. */
export function ComputeObstacles({ target }: { target: ComputeTarget }) {
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
    case 'known':
      if (target.obstacles.length === 0) return null;
      return (
        <Notice kind="caution">
          <h3>{text.inTheWay}</h3>
          {target.obstacles.map((obstacle, index) => (
            <p key={index}>
              {obstacleText(obstacle, words, (number) => number.toLocaleString(language))}
              {obstacle.kind === 'filled' && ` ${text.wouldAsk}`}
            </p>
          ))}
        </Notice>
      );
  }
}
