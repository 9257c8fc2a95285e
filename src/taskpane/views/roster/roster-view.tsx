import { adopt } from '../../adopt';
import { FindSection } from './find-section';
import { foundRoster } from './found-roster';
import { OrdersSection } from './orders-section';
import { ResultSection } from './result-section';
import styles from './roster.css';
import { ScheduleSection } from './schedule-section';
import type { Source } from './source';
import { useFoundTable } from './use-found-table';
import { useRosterWords } from './words';
import { missingRoles } from '../../../roster/correct-layout';

adopt(styles);

/** The month-end job from top to bottom: find the table, look at it, compute, and what came of it. */
export function RosterView() {
  const { text } = useRosterWords();
  const finding = useFoundTable();
  const source = finding.finding.state === 'found' ? finding.found?.source : undefined;
  const isComplete =
    source !== undefined && missingRoles(source.layout, source.path).length === 0 && source.layout.endRow > source.layout.firstRow;
  return (
    <>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      <FindSection finding={finding} />
      {isComplete && <Steps source={source} onRoster={(roster) => finding.correct(foundRoster(roster))} />}
    </>
  );
}

/** What follows once the table is found, by its path. */
function Steps({ source, onRoster }: { source: Source; onRoster: (roster: Source) => void }) {
  switch (source.path) {
    case 'roster':
      return <ResultSection source={source} />;
    case 'orders':
      return <OrdersSection source={source} onRoster={onRoster} />;
    case 'schedule':
      return <ScheduleSection source={source} />;
  }
}
