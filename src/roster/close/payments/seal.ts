// Payments under a dated fingerprint of their own: filling them in breaks nothing, changing them afterwards shows.
import { type Day } from '../../../engine/amounts/month';
import { checksOf, type Sha256 } from '../fingerprint';
import type { PaymentSeal } from '../record';
import { canonicalCell } from '../sheet/canonical';
import { closeColumns, valueColumn } from '../sheet/columns';
import type { CloseCell } from '../sheet/line';
import type { LineRead, SheetRead } from '../sheet/read-sheet';
import { pausedBy } from '../../table/in-slices';
import { readPaymentsInSlices, numberOfRow, type Payment, type PaymentFault } from './payments';

const paymentsFormat = 'tuike-payments/1';

/** One payment in the fingerprint’s text. */
function paymentLine({ no, paid, on, voucher }: Pick<Payment, 'no' | 'paid' | 'on' | 'voucher'>): string {
  const amount = paid === null ? '' : paid.toFixed(Math.max(2, paid.decimalPlaces()));
  return [String(no), amount, on ?? '', voucher].join('\t');
}

interface SealLink {
  readonly on: Day;
  readonly fingerprint: string;
  /** The fingerprint of the payments as they were sealed before; empty text for the first. */
  readonly before: string;
}

/** What the fingerprint of payments is made of. @param lines of the payments by number */
const paymentsText = (close: string, { on, before }: Pick<SealLink, 'on' | 'before'>, lines: readonly string[]): string =>
  [paymentsFormat, close, on, before, ...lines].join('\n');

export type SealOutcome =
  | { readonly state: 'sealed'; readonly seal: PaymentSeal; readonly writing: SealWriting }
  /** Nothing is sealed while cells hold no amount or no day. */
  | { readonly state: 'faults'; readonly faults: readonly PaymentFault[] }
  | { readonly state: 'nothing-paid' }
  /** The sheet has no line for it any more. */
  | { readonly state: 'no-line' };

/** What is written on the sheet, rows from 0. */
interface SealWriting {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** One per row of the sheet from the first agency’s to the last’s; empty text takes a former check away, null leaves a cell as it is. */
  readonly checks: { readonly row: number; readonly column: number; readonly cells: readonly (readonly CloseCell[])[] };
}

interface SealOptions {
  readonly sha256: Sha256;
  /** Awaited between slices of rows; rejects to cancel. */
  readonly pause?: () => Promise<void>;
}

/** @param close the fingerprint of the close */
export async function sealPayments(read: SheetRead, close: string, on: Day, { sha256, pause }: SealOptions): Promise<SealOutcome> {
  const { payments, faults } = await pausedBy(readPaymentsInSlices(read.rows), pause);
  if (faults.length > 0) return { state: 'faults', faults };
  const line = read.outside.find(({ kind }) => kind === 'payments');
  if (!line) return { state: 'no-line' };
  const filled = payments.filter(({ isFilled }) => isFilled).sort((a, b) => a.no - b.no);
  if (filled.length === 0) return { state: 'nothing-paid' };
  const before = readSeal(sealText(read))?.fingerprint ?? '';
  const lines = filled.map(paymentLine);
  const fingerprint = await sha256(paymentsText(close, { on, before }, lines));
  const checks = await checksOf(lines, sha256, { pause });
  const checkOf = new Map([
    ...payments.map(({ row }) => [row, ''] as const),
    ...filled.map(({ row }, index) => [row, checks[index]!] as const),
  ]);
  const rows = read.rows.map(({ row }) => row);
  const [first, last] = [Math.min(...ends(rows)), Math.max(...ends(rows))];
  const cells = Array.from({ length: last - first + 1 }, (_, index): CloseCell[] => [checkOf.get(first + index) ?? null]);
  return {
    state: 'sealed',
    seal: { on, fingerprint, lines },
    writing: {
      row: line.row,
      column: valueColumn,
      text: [on, fingerprint, before].join(' ').trim(),
      checks: { row: first, column: closeColumns.paymentCheck, cells },
    },
  };
}

const ends = (rows: readonly number[]): readonly number[] => [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];

/** What stands where the sheet says its seal. */
const sealText = ({ outside }: Pick<SheetRead, 'outside'>): string =>
  canonicalCell(outside.find(({ kind }) => kind === 'payments')?.cells[valueColumn]);

/** The latest seal; null where the text is none. */
function readSeal(text: string): SealLink | null {
  const [, on, fingerprint, before = ''] = /^(\d{4}-\d\d-\d\d) ([0-9a-f]{64})(?: ([0-9a-f]{64}))?$/.exec(text) ?? [];
  return on === undefined || fingerprint === undefined ? null : { on, fingerprint, before };
}

export type PaymentFinding =
  /** A payment is not as it was sealed; `closed` null where only its row is known. */
  | {
      readonly kind: 'payment';
      readonly row: number;
      readonly column: number;
      readonly closed: string | null;
      readonly now: string;
      readonly on: Day;
    }
  /** A sealed payment is gone with its row, or its check was taken away. */
  | { readonly kind: 'payment-missing'; readonly no: number; readonly closed: string; readonly on: Day }
  /** The payments are not those of the seal, or what stands in its place is none; where is not known. */
  | { readonly kind: 'seal-broken'; readonly on: Day }
  /** The sheet says another seal than the record, or none. */
  | { readonly kind: 'seal-differs'; readonly sheet: string; readonly record: string };

/** @param seals of the record, the latest last; null where there is no record */
export async function verifyPayments(
  read: SheetRead,
  close: string,
  seals: readonly PaymentSeal[] | null,
  { sha256, pause }: SealOptions,
): Promise<PaymentFinding[]> {
  const text = sealText(read);
  const own = readSeal(text);
  const kept = seals?.at(-1) ?? null;
  const findings: PaymentFinding[] = [];
  if (seals && (own?.fingerprint ?? '') !== (kept?.fingerprint ?? ''))
    findings.push({ kind: 'seal-differs', sheet: own?.fingerprint ?? '', record: kept?.fingerprint ?? '' });
  const unreadSeal = own === null && read.rows.some(({ cells }) => canonicalCell(cells[closeColumns.paymentCheck]) !== '');
  const isOther = own === null && text !== '';
  if ((unreadSeal && !seals) || (isOther && findings.length === 0)) findings.push({ kind: 'seal-broken', on: '' });
  if (!own) return findings;
  const sealed = read.rows
    .filter(({ cells }) => canonicalCell(cells[closeColumns.paymentCheck]) !== '')
    .sort((a, b) => numberOfRow(a) - numberOfRow(b));
  const { payments } = await pausedBy(readPaymentsInSlices(sealed), pause);
  const lines = payments.map(paymentLine);
  if ((await sha256(paymentsText(close, own, lines))) === own.fingerprint) {
    const checks = await checksOf(lines, sha256, { pause });
    return [...findings, ...checkFindings(sealed, checks, own.on)];
  }
  const before = findings.length;
  findings.push(...(kept?.lines && kept.fingerprint === own.fingerprint ? byRecord(sealed, lines, kept.lines, own.on) : []));
  if (findings.length === before) findings.push(...checkFindings(sealed, await checksOf(lines, sha256, { pause }), own.on));
  if (findings.length === before) findings.push({ kind: 'seal-broken', on: own.on });
  return findings;
}

const checkFindings = (sealed: readonly LineRead[], checks: readonly string[], on: Day): PaymentFinding[] =>
  sealed.flatMap(({ row, cells }, index) => {
    const shown = canonicalCell(cells[closeColumns.paymentCheck]);
    return shown === checks[index] ? [] : [{ kind: 'payment', row, column: closeColumns.paymentCheck, closed: null, now: shown, on }];
  });

function byRecord(sealed: readonly LineRead[], lines: readonly string[], kept: readonly string[], on: Day): PaymentFinding[] {
  const present = new Map(lines.map((line, index) => [line.split('\t')[0]!, { line, row: sealed[index]!.row }]));
  return kept.flatMap((line): PaymentFinding[] => {
    const [no = '', ...closed] = line.split('\t');
    const found = present.get(no);
    if (!found) return [{ kind: 'payment-missing', no: Number(no), closed: closed.join(' '), on }];
    const now = found.line.split('\t').slice(1);
    return closed.flatMap((text, index): PaymentFinding[] =>
      text === now[index]
        ? []
        : [{ kind: 'payment', row: found.row, column: closeColumns.paid + index, closed: text, now: now[index] ?? '', on }],
    );
  });
}
