// What people fill in beside a close: paid, on which day, by which voucher.
import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import type { Decimal } from '../../../engine/amounts/money';
import { readDay, type Day } from '../../../engine/amounts/month';
import type { Problem } from '../../../engine/amounts/problem';
import { agencyKey, canonicalCell } from '../sheet/canonical';
import { closeColumns } from '../sheet/columns';
import type { LineRead } from '../sheet/read-sheet';
import { eachInSlices, type Paused } from '../../table/in-slices';

export interface Payment {
  readonly no: number;
  readonly key: string;
  /** On the sheet, from 0. */
  readonly row: number;
  /** null where nothing is filled in; 0 is a decision. */
  readonly paid: Decimal | null;
  readonly on: Day | null;
  readonly voucher: string;
  /** Whether any of the three cells holds something. */
  readonly isFilled: boolean;
}

export interface PaymentFault {
  /** On the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly problem: Problem;
}

interface PaymentsRead {
  readonly payments: readonly Payment[];
  /** Cells that hold no amount or no day: they count as not filled in, and nothing is sealed while there are any. */
  readonly faults: readonly PaymentFault[];
}

export const numberOfRow = (line: Pick<LineRead, 'cells'>): number => Number(canonicalCell(line.cells[closeColumns.no]));

export function* readPaymentsInSlices(rows: readonly LineRead[]): Paused<PaymentsRead> {
  const faults: PaymentFault[] = [];
  const payments: Payment[] = [];
  yield* eachInSlices(rows, (line) => {
    const { row, cells } = line;
    const known = <T>(column: number, value: T | null | Problem): T | null => {
      if (!isProblem(value)) return value;
      faults.push({ row, column, problem: value });
      return null;
    };
    const paid = known(closeColumns.paid, readAmount(cells[closeColumns.paid], 'amount'));
    const on = known(closeColumns.paidOn, readDay(cells[closeColumns.paidOn], 'date'));
    const voucher = canonicalCell(cells[closeColumns.voucher]);
    const isFilled = [closeColumns.paid, closeColumns.paidOn, closeColumns.voucher].some((column) => canonicalCell(cells[column]) !== '');
    payments.push({ no: numberOfRow(line), key: agencyKey(cells[closeColumns.agency]), row, paid, on, voucher, isFilled });
  });
  return { payments, faults };
}
