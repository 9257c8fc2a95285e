import { missingRoles } from '../../../roster/correct-layout';
import { countedRows } from '../../../roster/find-table';
import type { Rule } from '../../../rules/rule';
import { adopt } from '../../adopt';
import { WithRule } from '../../with-rule';
import { CheckSection } from './check-section';
import { ComputeSection } from './compute-section';
import { FindSection } from './find-section';
import { LookAgainContext } from './look-again';
import { MadeOfOrdersSection } from './made-of-orders';
import { OrdersSection } from './orders-section';
import { ResultSection } from './result-section';
import styles from './roster.css';
import { ScheduleSection } from './schedule-section';
import type { Source } from './source';
import { useFoundTable } from './use-found-table';
import { useMadeOfOrders, type MadeOfOrders } from './use-made-of-orders';
import { useRosterWords } from './words';

adopt(styles);

/** The month-end job from top to bottom: find the table, look at it, compute, and what came of it. */
export function RosterView() {
  return <WithRule>{(rule) => <Roster rule={rule} />}</WithRule>;
}

function Roster({ rule }: { rule: Rule }) {
  const { text } = useRosterWords();
  const finding = useFoundTable();
  const found = finding.finding.state === 'found' ? finding.found : null;
  const made = useMadeOfOrders(found, finding.correct);
  return (
    <LookAgainContext.Provider value={finding.lookAgain}>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      <FindSection finding={finding} />
      {found && found.source.path !== 'orders' && <MadeOfOrdersSection made={made} />}
      {found && isComplete(found.source) && (
        <>
          <CheckSection found={found} rule={rule} onCorrect={finding.correct} />
          <Steps source={found.source} made={made} />
        </>
      )}
    </LookAgainContext.Provider>
  );
}

function isComplete({ layout, path }: Source): boolean {
  return missingRoles(layout, path).length === 0 && countedRows(layout).length > 0;
}

/** What follows once the table is found and looked at, by its path. */
function Steps({ source, made }: { source: Source; made: MadeOfOrders }) {
  switch (source.path) {
    case 'roster':
      return (
        <>
          <ComputeSection source={source} />
          <ResultSection source={source} />
        </>
      );
    case 'orders':
      return <OrdersSection source={source} made={made} />;
    case 'schedule':
      return <ScheduleSection source={source} />;
  }
}
