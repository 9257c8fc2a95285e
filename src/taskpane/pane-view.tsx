import { chosenRule } from '../rules/rulebook';
import { DamagedSettings } from './damaged-settings';
import { RuleInForce } from './rule-in-force';
import { UnknownVersion } from './unknown-version';
import { UnreadSettings } from './unread-settings';
import type { WorkbookRules } from './use-workbook-rules';
import { useWords, type Words } from './words';

interface PaneViewProps extends WorkbookRules {
  /** What the workbook holds under the add-in's key, as it stands there. */
  readonly stored: unknown;
}

/** The view that fits what is known of the workbook's rule, and one place that tells screen readers of each change. */
export function PaneView(props: PaneViewProps) {
  const words = useWords();
  const isLoading = props.reading.state === 'loading';
  return (
    <>
      <p role="status" class={isLoading ? 'loading' : 'unseen'}>
        {announcement(props, words)}
      </p>
      <main aria-busy={props.isAsking}>{view(props)}</main>
    </>
  );
}

function view({ reading, isAsking, stored, askAgain }: PaneViewProps) {
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

function announcement({ reading, isAsking }: PaneViewProps, { language, pane }: Words): string {
  switch (reading.state) {
    case 'loading':
      return pane.loading;
    case 'unread':
      return isAsking ? pane.loading : pane.unread.heading;
    case 'damaged':
      return pane.damaged.heading;
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? pane.rule.now(rule.name[language]) : pane.unknown.heading;
    }
  }
}
