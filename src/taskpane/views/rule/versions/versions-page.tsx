import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { chosenRule, type Rulebook } from '../../../../rules/rulebook';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { Section } from '../../../controls/section';
import { EffectiveDates } from './effective-dates';
import { OutcomeNotice } from './outcome-notice';
import type { RulePage } from '../page';
import { type Changes, useChanges } from './use-changes';
import { usePortableWords } from './portable/words';
import { useVersionsWords } from './words';
import type { Rule } from '../../../../rules/rule';
import { depositOfTier } from '../../../../engine/tiers/deposit';
import { deleteOwnVersion } from '../../../../excel/rules/change-rules';
import { Confirmation } from '../../../controls/confirmation';
import { amountText, spokenAmount } from '../../../text/amount-text';
import { dayText } from '../../../text/date-text';
import { copyOf, draftOf, type Draft } from './editor/draft';
import { versionsInOrder } from '../in-order';

interface VersionsPageProps {
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
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
        <Button look="link" class="back" onPress={() => open({ name: 'rule' })}>
          <span aria-hidden="true">‹&nbsp;</span>
          {text.backToRule}
        </Button>
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

interface VersionCardProps {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
  readonly changes: Changes;
  /** The version was deleted, and with it what had the focus. */
  readonly onGone: () => void;
}

/** One version: what it asks, since when, and what can be done with it. */
function VersionCard({ rule, rulebook, open, changes, onGone }: VersionCardProps) {
  const { language, text } = useVersionsWords();
  const { portable } = usePortableWords().text;
  const words = text.list;
  const id = useId();
  const [isAsked, setAsked] = useState(false);
  const name = rule.name[language];
  const isInUse = chosenRule(rulebook)?.id === rule.id;
  const isOwn = rulebook.ownIds.has(rule.id);
  const other = rulebook.rules.find(({ id: known }) => known !== rule.id)?.id ?? rule.id;
  const against = isInUse ? other : (chosenRule(rulebook)?.id ?? other);
  const edit = (draft: Draft): void => open({ name: 'editor', draft, begun: draft });
  const remove = async (): Promise<void> => {
    if (await changes.make(text.outcome.deleted(name), () => deleteOwnVersion(rule.id, new Date().toISOString()))) onGone();
  };
  return (
    <article class={isInUse ? 'card in-use' : 'card'} aria-labelledby={id}>
      <h3 id={id}>
        {name} {isInUse && <span class="badge">{words.inUse}</span>}
      </h3>
      <p class="aside">
        <code>{rule.id}</code> · {isOwn ? words.own : words.shipped} ·{' '}
        {rule.effectiveFrom === null ? words.noDate : words.inForceFrom(dayText(rule.effectiveFrom, language))}
      </p>
      <DepositRange rule={rule} />
      <div class="actions" role="group" aria-label={words.actionsOf(name)}>
        {!isInUse && <Button onPress={() => open({ name: 'preview', id: rule.id })}>{words.use}</Button>}
        <Button onPress={() => open({ name: 'compare', first: against, second: rule.id })}>{words.compare}</Button>
        <Button
          onPress={() =>
            edit(
              copyOf(
                rule,
                rulebook.rules.map((known) => known.id),
              ),
            )
          }
        >
          {words.copy}
        </Button>
        {isOwn && <Button onPress={() => edit(draftOf(rule, rule.id))}>{words.edit}</Button>}
        <Button onPress={() => open({ name: 'export', id: rule.id })}>{words.export}</Button>
        <Button onPress={() => open({ name: 'portable', id: rule.id })}>{portable.open}</Button>
        {isOwn && (
          <Button isDisabled={isInUse} describedBy={isInUse ? `${id}-why` : undefined} onPress={() => setAsked(true)}>
            {words.delete}
          </Button>
        )}
      </div>
      {isOwn && isInUse && (
        <p class="aside" id={`${id}-why`}>
          {words.inUseCannotGo}
        </p>
      )}
      {isAsked && (
        <Confirmation
          heading={text.delete.heading(name)}
          refuse={text.delete.keep}
          confirm={text.delete.confirm}
          onAnswer={(isConfirmed) => {
            setAsked(false);
            if (isConfirmed) void remove();
          }}
        >
          <p>{text.delete.body(rule.id)}</p>
        </Confirmation>
      )}
    </article>
  );
}

function DepositRange({ rule }: { rule: Rule }) {
  const { language, text } = useVersionsWords();
  const deposits = rule.tiers.map((_, index) => depositOfTier(rule, index + 1)).sort((a, b) => a.cmp(b));
  const said = [deposits[0], deposits.at(-1)].map((deposit) => {
    const amount = deposit?.toFixed() ?? '0';
    return spokenAmount(amount, language) ?? amountText(amount, language);
  });
  const [lowest = '', highest = ''] = said;
  return <p>{lowest === highest ? text.list.sameForAll(lowest) : text.list.deposit(lowest, highest, String(rule.tiers.length))}</p>;
}
