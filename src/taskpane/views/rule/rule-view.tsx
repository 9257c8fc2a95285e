import { adopt } from '../../adopt';
import { chosenRule } from '../../../rules/rulebook';
import { usePane } from '../../pane-context';
import { DamagedSettings } from './damaged-settings';
import styles from './rule.css';
import { RuleInForce } from './rule-in-force';
import { UnknownVersion } from './unknown-version';
import { UnreadSettings } from './unread-settings';

adopt(styles);

/** The rule that the workbook uses, or what stands in the way of knowing it. */
export function RuleView() {
  const { reading, isAsking, stored, askAgain } = usePane();
  switch (reading.state) {
    case 'loading':
      return null;
    case 'unread':
      return <UnreadSettings reason={reading.reason} isAsking={isAsking} askAgain={askAgain} />;
    case 'damaged':
      return <DamagedSettings faults={reading.faults} stored={stored} />;
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? <RuleInForce rule={rule} rulebook={reading.rulebook} /> : <UnknownVersion rulebook={reading.rulebook} />;
    }
  }
}
