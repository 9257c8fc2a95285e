import { addAmount, newSum, totalOf } from '../../../../engine/amounts/exact-sum';
import type { Decimal } from '../../../../engine/amounts/money';
import type { Day } from '../../../../engine/amounts/month';
import { fingerprintOf } from '../../../../excel/rules/rule-part';
import { afterCloseInSlices } from '../../../../roster/close/following/carry-forward';
import { type PaymentFault, readPaymentsInSlices } from '../../../../roster/close/payments/payments';
import { sealPayments } from '../../../../roster/close/payments/seal';
import { closeColumns } from '../../../../roster/close/sheet/columns';
import { isOfPayments } from '../../../../roster/close/verify/verify-close';
import { eachInSlices, type Paused } from '../../../../roster/table/in-slices';
import { cellAddress } from '../../../../sheet/address';
import { closeNow } from '../../../closes/closes';
import { sealPlan } from '../../../closes/plans';
import { Notice } from '../../../controls/notice';
import { LongWorkState } from '../../../long-work/long-work-state';
import { paceIn } from '../../../long-work/pause-in';
import { runInSlices } from '../../../long-work/run-pausing';
import { useLongWork } from '../../../long-work/use-long-work';
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
  const work = useLongWork([read, entry], ({ signal }) => runInSlices(standingOf(shown), signal));
  if (work.now.state !== 'done') return <LongWorkState work={work} words={text.work} />;
  const known = work.now.result;
  const count = (number: number): string => number.toLocaleString(language);
  const hasLine = read.outside.some(({ kind }) => kind === 'payments');
  const blocked = !hasLine ? words.noLine : known.faults.length > 0 ? words.mendFaults : known.filled === 0 ? words.noneFilled : null;
  const isChanged = verification.findings.some(isOfPayments);
  const seal = (): void =>
    writing.write(async (turn) => {
      const now = await closeNow(entry.sequence, turn);
      const fingerprint = now?.verification.head.fingerprint ?? now?.verification.fingerprint;
      const outcome =
        now && fingerprint !== undefined
          ? await sealPayments(now.read, fingerprint, today(), { sha256: fingerprintOf, pause: paceIn(turn.signal) })
          : null;
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

interface Standing {
  readonly faults: readonly PaymentFault[];
  readonly filled: number;
  readonly paid: Decimal;
  readonly owing: number;
  /** null where the rule cannot be read. */
  readonly arrears: Decimal | null;
  /** The first row that owes and has nothing filled in. */
  readonly first: number | null;
  readonly sealedOn: Day | null;
}

/** Of a close as its sheet stands; nothing filled in counts as not paid. */
function* standingOf({ read, entry }: ShownClose): Paused<Standing> {
  const { payments, faults } = yield* readPaymentsInSlices(read.rows);
  const after = yield* afterCloseInSlices(read, 'none-paid');
  const [paid, arrears] = [newSum(), newSum()];
  let [filled, owing] = [0, 0];
  // As a list: TypeScript takes what a callback sets for what it was before.
  const unfilled: number[] = [];
  yield* eachInSlices(payments, (one) => {
    if (one.isFilled) filled++;
    if (one.paid) addAmount(paid, one.paid);
  });
  yield* eachInSlices(after?.standings ?? [], (one) => {
    if (one.due?.gt(0) !== true) return;
    owing++;
    addAmount(arrears, one.arrears);
    if (!one.isFilled && unfilled.length === 0) unfilled.push(one.row);
  });
  return {
    ...{ faults, filled, owing },
    paid: totalOf(paid),
    arrears: after && totalOf(arrears),
    first: unfilled[0] ?? read.rows[0]?.row ?? null,
    sealedOn: entry.record?.seals.at(-1)?.on ?? null,
  };
}
