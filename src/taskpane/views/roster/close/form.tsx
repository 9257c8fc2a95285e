import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Decimal } from '../../../../engine/amounts/money';
import { monthText, type Month } from '../../../../engine/amounts/month';
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { closeCode } from '../../../../roster/close/fingerprint';
import { nextClose, type CloseList } from '../../../../roster/close/chain/closes';
import type { CloseInput } from '../../../../roster/close/row';
import type { Paused } from '../../../../roster/table/in-slices';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { LongWorkState } from '../../../long-work/long-work-state';
import { hasStopped } from '../../../long-work/use-long-work';
import type { TableChanges } from '../../../writing/follow-table';
import { WritingState } from '../../../writing/state';
import { WriteButton } from '../../../writing/write-button';
import { useCloseList } from '../closes/use-close-list';
import { LookAgain } from '../look-again';
import type { TableSource } from '../source/source';
import { yuanInCents } from '../yuan-in-cents';
import styles from './close.css';
import { useClosed } from './closed';
import { useClosesOpen } from './open-closes';
import { useClosing, type ClosingRefusal } from './use-closing';
import { useCloseWords } from './words';

adopt(styles);

interface CloseFormProps {
  readonly source: TableSource;
  /** Of assessment; null while nobody says it. */
  readonly month: Month | null;
  /** null where none assesses the month; `refused` says why. */
  readonly rule: Rule | null;
  readonly paidBy: PaidBy | null;
  readonly inputs: () => Paused<readonly CloseInput[]>;
  /** null while they are added up. `due` null: nobody knows what was paid. */
  readonly facts: { readonly agencies: number; readonly due: Decimal | null; readonly unsettled: number } | null;
  /** Nothing adds them up until a person asks for it again. */
  readonly isStopped: boolean;
  readonly refused: string | null;
  readonly changes: TableChanges | null;
  /** Which month, and by what. */
  readonly children: ComponentChildren;
}

/** What will be closed, what stands in the way, and closing it. */
export function CloseForm({ source, month, rule, paidBy, inputs, facts, isStopped, refused, changes, children }: CloseFormProps) {
  const { language, text } = useCloseWords();
  const list = useCloseList();
  const { writing, close, refusal } = useClosing(source);
  const [reason, setReason] = useState('');
  const [isAgain, setAgain] = useState(false);
  const closed = useClosed();
  const closes = list.now.state === 'done' ? list.now.result : null;
  const before = closes && month !== null ? closedBefore(closes, month) : null;
  const count = (number: number): string => number.toLocaleString(language);
  // Somebody closed the month after the closes were read.
  const isUnknown = refusal?.state === 'reason-missing' && before === null;
  useEffect(() => {
    if (isUnknown) list.again();
  }, [isUnknown]);
  const isReasoned = refusal?.state === 'reason-missing' && before !== null;
  const whatBlocks = (): string | null => {
    if (refused !== null) return refused;
    if (changes) return text.blocked.changed(count(changes.count), changes.first);
    if (month === null) return text.blocked.month;
    if (facts === null) return text.blocked[isStopped ? 'stopped' : 'counting'];
    if (closes === null) return text.blocked[hasStopped(list) ? 'unread' : 'counting'];
    if (facts.agencies === 0) return text.blocked.noRows;
    if (before && reason.trim() === '') return text.blocked.reason;
    return refusal && !isReasoned ? refusalText(refusal, text, count) : null;
  };
  const blocked = whatBlocks();
  if (closed?.month === monthOrNull(month) && !isAgain) {
    return (
      <div class="roster-stack close-form">
        <WritingState writing={writing} written={null} />
        <ClosedNow closed={closed} sheet={writing.undo?.sheet.name ?? ''} onAgain={() => setAgain(true)} />
      </div>
    );
  }
  return (
    <div class="roster-stack close-form">
      <div class="fields">{children}</div>
      {facts && <CloseFacts {...facts} paidBy={paidBy} />}
      <LongWorkState work={list} words={text.work} />
      {before && (
        <Notice kind="caution">
          <p>{text.again.told(monthText(month!), before.closedOn, before.code)}</p>
          <TextField label={text.again.reason} value={reason} isRequired onInput={setReason} />
        </Notice>
      )}
      <WriteButton
        look="primary"
        writing={writing}
        isReady={blocked === null}
        onPress={() => {
          if (month === null || !rule) return;
          setAgain(false);
          close({ month, rule, paidBy, inputs, reason: before ? reason : '' });
        }}
      >
        {blocked ?? text.button(monthText(month!), count(facts!.agencies))}
      </WriteButton>
      <p class="aside">{text.about}</p>
      <WritingState writing={writing} readAgain={() => <LookAgain />} written={null} />
    </div>
  );
}

const monthOrNull = (month: Month | null): string | null => (month === null ? null : monthText(month));

function CloseFacts({ agencies, due, unsettled, paidBy }: NonNullable<CloseFormProps['facts']> & Pick<CloseFormProps, 'paidBy'>) {
  const { language, text } = useCloseWords();
  return (
    <>
      <dl class="roster-facts">
        <dt>{text.facts.agencies}</dt>
        <dd>{agencies.toLocaleString(language)}</dd>
        {due && (
          <>
            <dt>{text.facts.due}</dt>
            <dd>{yuanInCents(due)}</dd>
          </>
        )}
        {unsettled > 0 && (
          <>
            <dt>{text.facts.unsettled}</dt>
            <dd>{unsettled.toLocaleString(language)}</dd>
          </>
        )}
      </dl>
      {unsettled > 0 && (
        <Notice kind="caution">
          <p>{text.unsettledStay}</p>
        </Notice>
      )}
      {paidBy === null && (
        <Notice kind="caution">
          <p>{text.facts.by.none}</p>
        </Notice>
      )}
    </>
  );
}

/** The latest close of the month; null where there is none. */
function closedBefore(list: CloseList, month: Month): { readonly closedOn: string; readonly code: string } | null {
  const { sameMonth } = nextClose(list, month);
  if (!sameMonth) return null;
  const entry = list.closes.find(({ sequence }) => sequence === sameMonth.sequence);
  return { closedOn: entry?.closedOn ?? '', code: closeCode(sameMonth.fingerprint) };
}

function refusalText(
  refusal: ClosingRefusal,
  { blocked }: ReturnType<typeof useCloseWords>['text'],
  count: (number: number) => string,
): string {
  switch (refusal.state) {
    case 'calculating':
      return blocked.calculating(count(refusal.rows));
    case 'reason-missing':
      return blocked.reason;
    case 'no-rows':
      return blocked.noRows;
    case 'rule-unreadable':
      return blocked.rule;
  }
}

interface ClosedNowProps {
  readonly closed: NonNullable<ReturnType<typeof useClosed>>;
  readonly sheet: string;
  readonly onAgain: () => void;
}

/** On which sheet, with which code, and the way to what follows. */
function ClosedNow({ closed, sheet, onAgain }: ClosedNowProps) {
  const { text } = useCloseWords();
  const { open } = useClosesOpen();
  return (
    <>
      <p class="close-good">{text.closed(sheet, closed.code)}</p>
      <Button look="primary" onPress={() => open(closed.sequence)}>
        {text.openClose}
      </Button>
      <Button look="link" onPress={onAgain}>
        {text.again.open(closed.month)}
      </Button>
    </>
  );
}
