import { useId, useRef } from 'preact/hooks';
import { depositOfTier } from '../../../engine/deposit';
import { deleteOwnVersion } from '../../../excel/change-rules';
import type { Rule } from '../../../rules/rule';
import { chosenRule, type Rulebook } from '../../../rules/rulebook';
import { amountText, spokenAmount } from '../../amount-text';
import { dayText } from '../../date-text';
import { DeleteDialog } from './delete-dialog';
import { copyOf, draftOf } from './draft';
import type { Page } from './page';
import type { Changes } from './use-changes';
import { useVersionsWords } from './words';

interface VersionCardProps {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly open: (page: Page) => void;
  readonly changes: Changes;
  /** The version was deleted, and with it what had the focus. */
  readonly onGone: () => void;
}

/** One version: what it asks, since when, and what can be done with it. */
export function VersionCard({ rule, rulebook, open, changes, onGone }: VersionCardProps) {
  const { language, text } = useVersionsWords();
  const words = text.list;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = rule.name[language];
  const isInUse = chosenRule(rulebook)?.id === rule.id;
  const isOwn = rulebook.ownIds.has(rule.id);
  const other = rulebook.rules.find(({ id: known }) => known !== rule.id)?.id ?? rule.id;
  const against = isInUse ? other : (chosenRule(rulebook)?.id ?? other);
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
        {!isInUse && (
          <button type="button" onClick={() => open({ name: 'preview', id: rule.id })}>
            {words.use}
          </button>
        )}
        <button type="button" onClick={() => open({ name: 'compare', first: against, second: rule.id })}>
          {words.compare}
        </button>
        <button
          type="button"
          onClick={() =>
            open({
              name: 'editor',
              draft: copyOf(
                rule,
                rulebook.rules.map((known) => known.id),
              ),
            })
          }
        >
          {words.copy}
        </button>
        {isOwn && (
          <button type="button" onClick={() => open({ name: 'editor', draft: draftOf(rule, rule.id) })}>
            {words.edit}
          </button>
        )}
        <button type="button" onClick={() => open({ name: 'export', id: rule.id })}>
          {words.export}
        </button>
        {isOwn && (
          <button
            type="button"
            aria-disabled={isInUse}
            aria-describedby={isInUse ? `${id}-why` : undefined}
            onClick={() => isInUse || dialog.current?.showModal()}
          >
            {words.delete}
          </button>
        )}
      </div>
      {isOwn && isInUse && (
        <p class="aside" id={`${id}-why`}>
          {words.inUseCannotGo}
        </p>
      )}
      {isOwn && <DeleteDialog name={name} id={rule.id} dialog={dialog} onDelete={() => void remove()} />}
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
