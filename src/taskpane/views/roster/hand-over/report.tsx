import type { SwapLeft, SwapOutcome } from '../../../../excel/hand-over/swap';
import type { BackLeft, BackOutcome } from '../../../../excel/hand-over/swap-back';
import { addressText } from '../../../../sheet/sheet-name';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { Notice } from '../../../controls/notice';
import { AreaTable, type AreasOfOneKind } from './fate-table';
import { useHandOverWords } from './words';

export function SwapReport({ outcome }: { readonly outcome: SwapOutcome }) {
  const { language, text } = useHandOverWords();
  const count = (of: readonly unknown[]): string => of.length.toLocaleString(language);
  switch (outcome.state) {
    case 'swapped': {
      const { native, values, left } = outcome;
      const rows: AreasOfOneKind[] = [
        ...(native.length > 0 ? [{ what: text.becomes.native, why: null, areas: native }] : []),
        ...(values.length > 0 ? [{ what: text.becomes.value, why: null, areas: values }] : []),
        ...leftRows(left, text.becomes.nothing),
      ];
      return (
        <>
          <p>{text.swapped(count(native), count(values), count(left))}</p>
          {rows.length > 0 && <AreaTable rows={rows} />}
        </>
      );
    }
    case 'cancelled':
      return outcome.left.length === 0 ? <p>{text.undone}</p> : <HalfDone sentence={null} left={outcome.left} />;
    case 'refused':
      return (
        <HalfDone sentence={outcome.left.length === 0 ? text.refused(outcome.reason) : text.failed(outcome.reason)} left={outcome.left} />
      );
    case 'too-many':
      return <Fault>{text.tooMany}</Fault>;
    case 'record-unread':
      return <Fault>{text.recordUnread}</Fault>;
  }
}

export function BackReport({ outcome }: { readonly outcome: BackOutcome }) {
  const { language, text } = useHandOverWords();
  const count = (of: readonly unknown[]): string => of.length.toLocaleString(language);
  switch (outcome.state) {
    case 'back': {
      const { restored, left } = outcome;
      return (
        <>
          <p>{text.kept.done(count(restored))}</p>
          {left.length > 0 && <p>{text.kept.left(count(left))}</p>}
          {left.length > 0 && <AreaTable rows={leftRows(left, text.becomes.nothing)} />}
        </>
      );
    }
    case 'cancelled':
      return outcome.left.length === 0 ? <p>{text.kept.cancelled}</p> : <HalfDone sentence={null} left={outcome.left} />;
    case 'refused':
      return (
        <HalfDone
          sentence={outcome.left.length === 0 ? text.kept.refused(outcome.reason) : text.failed(outcome.reason)}
          left={outcome.left}
        />
      );
    case 'record-unread':
      return <Fault>{text.recordUnread}</Fault>;
  }
}

function leftRows(left: readonly (SwapLeft | BackLeft)[], what: string): AreasOfOneKind[] {
  const reasons = [...new Set(left.map(({ reason }) => reason))];
  return reasons.map((why) => ({ what, why, areas: left.filter(({ reason }) => reason === why).map(({ area }) => area) }));
}

function Fault({ children }: { readonly children: string }) {
  return (
    <Notice kind="fault">
      <p>{children}</p>
    </Notice>
  );
}

function HalfDone({ sentence, left }: { readonly sentence: string | null; readonly left: readonly SheetArea[] }) {
  const { text } = useHandOverWords();
  return (
    <Notice kind="fault">
      {sentence !== null && <p>{sentence}</p>}
      {left.length > 0 && <p>{text.halfDone(left.map((area) => addressText(area)).join(', '))}</p>}
    </Notice>
  );
}
