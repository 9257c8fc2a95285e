import { adopt } from '../../adopt';
import { useKept } from '../../pane-context';
import styles from './roster.css';
import type { Source } from './source';
import { useRosterWords } from './words';

adopt(styles);

/** The month-end job from top to bottom: find the table, look at it, compute, and what came of it. */
export function RosterView() {
  const { text } = useRosterWords();
  const [source] = useKept<Source | null>('roster.source', () => null);
  return (
    <>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      {source !== null && <Steps source={source} />}
    </>
  );
}

/** What follows once the table is found, by its path. */
function Steps({ source }: { source: Source }) {
  switch (source.path) {
    case 'roster':
      return <></>;
    case 'orders':
      return <></>;
    case 'schedule':
      return <></>;
  }
}
