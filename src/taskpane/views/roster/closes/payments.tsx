import { useMemo } from 'preact/hooks';
import { sumOf } from '../../../../engine/amounts/exact-sum';
import { fingerprintOf } from '../../../../excel/rules/rule-part';
import { afterClose } from '../../../../roster/close/following/carry-forward';
import { readPayments } from '../../../../roster/close/payments/payments';
import { sealPayments } from '../../../../roster/close/payments/seal';
import { closeColumns } from '../../../../roster/close/sheet/columns';
import { isOfPayments } from '../../../../roster/close/verify/verify-close';
import { cellAddress } from '../../../../sheet/address';
import { closeNow } from '../../../closes/closes';
import { sealPlan } from '../../../closes/plans';
import { Notice } from '../../../controls/notice';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useCloseWords } from '../close/words';
import { FoldedPart } from '../lists/folded-part';
import { today } from '../today';
import { yuanInCents } from '../yuan-in-cents';
import { SelectCell } from './select-cell';
import type { ShownClose } from './shown-close';

interface PaymentsProps {
  readonly shown: ShownClose;
  readonly onGone: () => void;
}

/** What people filled in beside the close, and its seal. */
export function Payments(given: PaymentsProps) {
  const { text } = useCloseWords();
  return (
    <FoldedPart heading={text.payments.heading} intro={text.payments.how}>
      <Filled {...given} />
    </FoldedPart>
  );
}

function Filled({ shown, onGone }: PaymentsProps) {
  const { text, language } = useCloseWords();
  const words = text.payments;
  const { entry, sheet, read, verification } = shown;
  const writing = useWriting('close-payments', [entry.sequence]);
  const known = useMemo(() => standingOf(shown), [read, entry]);
  const count = (number: number): string => number.toLocaleString(language);
  const hasLine = read.outside.some(({ kind }) => kind === 'payments');
  const blocked = !hasLine ? words.noLine : known.faults.length > 0 ? words.mendFaults : known.filled === 0 ? words.noneFilled : null;
  const isChanged = verification.findings.some(isOfPayments);
  const seal = (): void =>
    writing.write(async (turn) => {
      const now = await closeNow(entry.sequence, turn);
      const fingerprint = now?.verification.head.fingerprint ?? now?.verification.fingerprint;
      const outcome = now && fingerprint !== undefined ? await sealPayments(now.read, fingerprint, today(), fingerprintOf) : null;
      if (outcome?.state === 'sealed') return sealPlan(now!.sheet, outcome, now!.entry.record);
      onGone();
      return null;
    });
  return (
    <div class="roster-stack">
      <dl class="roster-facts">
        <dt>{words.filled}</dt>
        <dd>{words.ofDue(count(known.filled), count(known.owing))}</dd>
        <dt>{words.paid}</dt>
        <dd>{yuanInCents(known.paid)}</dd>
        {known.arrears && (
          <>
            <dt>{words.arrears}</dt>
            <dd>{yuanInCents(known.arrears)}</dd>
          </>
        )}
      </dl>
      {known.sealedOn && <p class="aside">{words.sealedOn(known.sealedOn)}</p>}
      {known.faults.length > 0 && (
        <Notice kind="fault">
          <p>{words.faults(count(known.faults.length))}</p>
          {known.faults.slice(0, 8).map(({ row, column }) => (
            <SelectCell key={`${row} ${column}`} sheet={sheet} address={cellAddress(row, column)}>
              {cellAddress(row, column)}
            </SelectCell>
          ))}
        </Notice>
      )}
      {isChanged && (
        <Notice kind="caution">
          <p>{words.changed}</p>
        </Notice>
      )}
      <div class="actions">
        {known.first !== null && (
          <SelectCell sheet={sheet} address={cellAddress(known.first, closeColumns.paid)}>
            {words.fill}
          </SelectCell>
        )}
        <WriteButton writing={writing} isReady={blocked === null} onPress={seal}>
          {blocked ?? words.seal(count(known.filled))}
        </WriteButton>
      </div>
      <WritingState writing={writing} written={<p>{words.written}</p>} />
    </div>
  );
}

/** Of a close as its sheet stands; nothing filled in counts as not paid. */
function standingOf({ read, entry }: ShownClose) {
  const { payments, faults } = readPayments(read.rows);
  const after = afterClose(read, 'none-paid');
  const owing = after?.standings.filter(({ due }) => due?.gt(0) === true) ?? [];
  return {
    faults,
    filled: payments.filter(({ isFilled }) => isFilled).length,
    paid: sumOf(payments.flatMap(({ paid }) => paid ?? [])),
    owing: owing.length,
    arrears: after && sumOf(owing.map(({ arrears }) => arrears)),
    /** The first row that owes and has nothing filled in. */
    first: owing.find(({ isFilled }) => !isFilled)?.row ?? read.rows[0]?.row ?? null,
    sealedOn: entry.record?.seals.at(-1)?.on ?? null,
  };
}
