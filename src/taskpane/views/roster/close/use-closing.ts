// Closing a month: what was read is read once more, the close is made, its sheet and its record are one plan.
import type { Month } from '../../../../engine/amounts/month';
import { monthText } from '../../../../engine/amounts/month';
import { fingerprintOf } from '../../../../excel/rules/rule-part';
import { workbookName } from '../../../../excel/workbook-name';
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { nextClose } from '../../../../roster/close/chain/closes';
import { closeCode } from '../../../../roster/close/fingerprint';
import { makeClose } from '../../../../roster/close/make-close';
import type { CloseInput } from '../../../../roster/close/row';
import { pausedBy, type Paused } from '../../../../roster/table/in-slices';
import type { Rule } from '../../../../rules/rule';
import { closePlan } from '../../../closes/plans';
import { workbookCloses } from '../../../closes/closes';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { paceIn } from '../../../long-work/pause-in';
import type { Writing } from '../../../writing/use-writing';
import type { TableSource } from '../source/source';
import { useWritingAsRead } from '../source/use-writing-as-read';
import { today } from '../today';
import { useSheetWords } from './sheet-words';
import { closedKey } from './closed';

// Put in by the build.
declare const __VERSION__: string;
declare const __METADATA_VERSION__: string;

export interface MonthToClose {
  readonly source: TableSource;
  /** Of assessment. */
  readonly month: Month;
  readonly rule: Rule;
  readonly paidBy: PaidBy | null;
  readonly inputs: () => Paused<readonly CloseInput[]>;
  /** Why the month is closed again; empty text for the first time. */
  readonly reason: string;
}

/** Why nothing was made of what was asked last. */
export type ClosingRefusal =
  { readonly state: 'calculating'; readonly rows: number } | { readonly state: 'reason-missing' | 'no-rows' | 'rule-unreadable' };

const refusalKey = memoryKey<{ readonly of: TableSource; readonly refusal: ClosingRefusal } | null>(() => null);

export function useClosing(source: TableSource): {
  readonly writing: Writing;
  readonly close: (asked: Omit<MonthToClose, 'source'>) => void;
  readonly refusal: ClosingRefusal | null;
} {
  const { text: words } = useSheetWords();
  const { writing, write } = useWritingAsRead('close', source);
  const [refused, refuse] = useMemory(refusalKey);
  const [, keepClosed] = useMemory(closedKey);
  const close = ({ month, rule, paidBy, inputs, reason }: Omit<MonthToClose, 'source'>): void => {
    refuse(null);
    write(async ({ signal, onProgress }) => {
      const pause = paceIn(signal);
      const links = nextClose(await workbookCloses(), month);
      const { area } = source;
      const outcome = await makeClose(
        {
          ...{ month, rule, paidBy, reason, ...links },
          inputs: await pausedBy(inputs(), pause),
          closedOn: today(),
          source: { file: await workbookName(), sheet: area.sheet, address: area.address },
          build: `TUIKE ${__VERSION__} ${__METADATA_VERSION__}`,
        },
        { words, sha256: fingerprintOf, onProgress, pause },
      );
      if (outcome.state !== 'made') {
        refuse({ of: source, refusal: outcome });
        return null;
      }
      const { head, sheet } = outcome.close;
      const plan = closePlan(outcome.close, words);
      keepClosed({ plan, month: monthText(month), code: closeCode(sheet.fingerprint), sequence: head.sequence });
      return plan;
    });
  };
  return { writing, close, refusal: refused?.of === source ? refused.refusal : null };
}
