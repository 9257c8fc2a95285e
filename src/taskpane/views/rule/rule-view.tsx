import { useState } from 'preact/hooks';
import { chosenRule } from '../../../rules/rulebook';
import { adopt } from '../../adopt';
import { usePane } from '../../pane-context';
import { type ViewPart, PartByAndBy } from '../../part';
import { RuleInForce } from './in-force/rule-in-force';
import { type RulePage, useRulePage } from './page';
import styles from './rule.css';
import { DamagedSettings } from './unsound/damaged-settings';
import { NewerSettings } from './unsound/newer-settings';
import { UnknownVersion } from './unsound/unknown-version';
import { UnreadSettings } from './unsound/unread-settings';
import type { VersionsProps } from './versions/versions';

adopt(styles);

/** Every page but the first: most people never open one. */
const versions: ViewPart<VersionsProps> = {
  load: () => import(/* webpackChunkName: "view-rule-versions" */ './versions/versions').then((part) => part.AllVersions),
};

/** The rule that the workbook uses, its versions, or what stands in the way of knowing it. */
export function RuleView() {
  const { reading, isAsking, stored, copies, askAgain } = usePane();
  const [page, setPage] = useRulePage();
  // The first page that is drawn leaves the focus on the tab that opened the view.
  const [hasMoved, setMoved] = useState(false);
  switch (reading.state) {
    case 'loading':
      return null;
    case 'unread':
      return <UnreadSettings reason={reading.reason} isAsking={isAsking} askAgain={askAgain} />;
    case 'damaged':
      return <DamagedSettings faults={reading.faults} stored={stored} copies={copies} />;
    case 'newer':
      return <NewerSettings faults={reading.faults} />;
    case 'ok': {
      const { rulebook } = reading;
      const rule = chosenRule(rulebook);
      const open = (next: RulePage): void => {
        setMoved(true);
        setPage(next);
      };
      if (page.name !== 'rule') return <PartByAndBy part={versions} props={{ page, open, rulebook, hasMoved }} />;
      return rule ? (
        <RuleInForce rule={rule} rulebook={rulebook} open={open} takesFocus={hasMoved} />
      ) : (
        <UnknownVersion rulebook={rulebook} open={open} />
      );
    }
  }
}
