import { chosenRule, type RulebookReading } from '../rules/rulebook';
import { DamagedSettings } from './damaged-settings';
import { RuleInForce } from './rule-in-force';
import { UnknownVersion } from './unknown-version';
import { UnreadSettings } from './unread-settings';
import { useWords, type Words } from './words';

export type PaneReading = RulebookReading | { readonly state: 'loading' };

interface PaneViewProps {
  readonly reading: PaneReading;
  /** What the workbook holds under the add-in's key, as it stands there. */
  readonly stored: unknown;
  readonly askAgain: () => void;
}

/** The view that fits what is known of the workbook's rule, and one place that tells screen readers of each change. */
export function PaneView(props: PaneViewProps) {
  const words = useWords();
  const isLoading = props.reading.state === 'loading';
  return (
    <>
      <p role="status" class={isLoading ? 'loading' : 'unseen'}>
        {announcement(props.reading, words)}
      </p>
      <main aria-busy={isLoading}>{view(props)}</main>
    </>
  );
}

function view({ reading, stored, askAgain }: PaneViewProps) {
  switch (reading.state) {
    case 'loading':
      return null;
    case 'unread':
      return <UnreadSettings reason={reading.reason} askAgain={askAgain} />;
    case 'damaged':
      return <DamagedSettings faults={reading.faults} stored={stored} />;
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? <RuleInForce rule={rule} rulebook={reading.rulebook} /> : <UnknownVersion rulebook={reading.rulebook} />;
    }
  }
}

function announcement(reading: PaneReading, { language, pane }: Words): string {
  switch (reading.state) {
    case 'loading':
      return pane.loading;
    case 'unread':
      return pane.unread.heading;
    case 'damaged':
      return pane.damaged.heading;
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? pane.rule.now(rule.name[language]) : pane.unknown.heading;
    }
  }
}
