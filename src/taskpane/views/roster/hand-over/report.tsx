import type { SwapLeft, SwapOutcome } from '../../../../excel/hand-over/swap';
import type { BackLeft, BackOutcome } from '../../../../excel/hand-over/swap-back';
import { addressText } from '../../../../sheet/sheet-name';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { Notice } from '../../../controls/notice';
import { AreaTable, type FormulaOfKind } from './fate-table';
import { useHandOverWords } from './words';

export function SwapReport({ outcome }: { readonly outcome: SwapOutcome }) {
  const { language, text } = useHandOverWords();
  const count = (of: readonly unknown[]): string => of.length.toLocaleString(language);
  switch (outcome.state) {
    case 'swapped': {
      const { native, values, left } = outcome;
      const formulas = [
        ...native.map((area) => ({ what: text.becomes.native, why: null, area })),
        ...values.map((area) => ({ what: text.becomes.value, why: null, area })),
        ...whatIsLeft(left, text.becomes.nothing),
      ];
      return (
        <>
          <p>{text.swapped(count(native), count(values), count(left))}</p>
          {formulas.length > 0 && <AreaTable formulas={formulas} />}
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
          {left.length > 0 && <AreaTable formulas={whatIsLeft(left, text.becomes.nothing)} />}
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

const whatIsLeft = (left: readonly (SwapLeft | BackLeft)[], what: string): FormulaOfKind[] =>
  left.map(({ area, reason }) => ({ what, why: reason, area }));

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
