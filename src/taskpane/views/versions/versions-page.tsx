import { useEffect, useRef } from 'preact/hooks';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { Section } from '../../section';
import { EffectiveDates } from './effective-dates';
import { OutcomeNotice } from './outcome-notice';
import type { Page } from './page';
import { useChanges } from './use-changes';
import { VersionCard } from './version-card';
import { versionsInOrder } from './versions-in-order';
import { useVersionsWords } from './words';

interface VersionsPageProps {
  readonly rulebook: Rulebook;
  readonly open: (page: Page) => void;
  /** Where the focus goes; null where it stays, because this is the first page that the view draws. */
  readonly focus: 'heading' | 'dates' | null;
}

/** Every version with what can be done to it, and the days on which they take effect. */
export function VersionsPage({ rulebook, open, focus }: VersionsPageProps) {
  const { text } = useVersionsWords();
  const changes = useChanges();
  const title = useRef<HTMLHeadingElement>(null);
  const dates = useRef<HTMLDivElement>(null);
  const chosen = chosenRule(rulebook);
  useEffect(() => {
    if (focus === 'heading') title.current?.focus();
    // After the shell, which gives the focus to the view as a whole.
    if (focus === 'dates') queueMicrotask(() => dates.current?.querySelector<HTMLElement>('fluent-text-input')?.focus());
  }, []);
  return (
    <>
      <header class="masthead">
        <h1 tabIndex={-1} ref={title}>
          {text.heading}
        </h1>
        <p>{text.intro}</p>
      </header>
      <div class="lead outcome">
        <OutcomeNotice changes={changes} />
        {!chosen && (
          <Notice kind="caution">
            <p>{text.list.unknown(rulebook.chosen)}</p>
          </Notice>
        )}
      </div>
      <Section heading={text.list.heading}>
        <ul class="cards">
          {versionsInOrder(rulebook.rules).map((rule) => (
            <li key={rule.id}>
              <VersionCard rule={rule} rulebook={rulebook} open={open} changes={changes} onGone={() => title.current?.focus()} />
            </li>
          ))}
        </ul>
        <Button onPress={() => open({ name: 'import' })}>{text.list.import}</Button>
      </Section>
      <div ref={dates}>
        <EffectiveDates rulebook={rulebook} changes={changes} />
      </div>
    </>
  );
}
