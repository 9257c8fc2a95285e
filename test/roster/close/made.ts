// Closes for tests: made, written as a sheet hands its cells over, and verified.
import { createHash } from 'node:crypto';
import { close as english } from '../../../src/i18n/en-US/close';
import { close as chinese } from '../../../src/i18n/zh-CN/close';
import { monthOf } from '../../../src/engine/amounts/month';
import { sealPayments } from '../../../src/roster/close/payments/seal';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { readCloseSheet } from '../../../src/roster/close/sheet/read-sheet';
import { makeClose, recordOf, type Close, type CloseRequest } from '../../../src/roster/close/make-close';
import type { CloseRecord } from '../../../src/roster/close/record';
import { verifyClose, type FingerprintCopy, type Verification } from '../../../src/roster/close/verify/verify-close';
import { shippedRules } from '../../../src/rules/shipped';
import type { CellInput } from '../../../src/workbench/grid/grid';

export const sha256 = (text: string): Promise<string> => Promise.resolve(createHash('sha256').update(text, 'utf8').digest('hex'));

export const words = { 'zh-CN': chinese, 'en-US': english };
export const floating = shippedRules.find(({ id }) => id === 'floating-v2')!;

export const november: Omit<CloseRequest, 'inputs'> = {
  month: monthOf(2026, 11),
  closedOn: '2026-12-02',
  rule: floating,
  paidBy: 'held',
  source: { file: '名册.xlsx', sheet: '10月', address: 'A4:G803' },
  build: '0.2.0',
  before: null,
  sameMonth: null,
  reason: '',
};

export async function closeOf(
  request: Partial<CloseRequest> & Pick<CloseRequest, 'inputs'>,
  language: keyof typeof words = 'zh-CN',
): Promise<Close> {
  const outcome = await makeClose({ ...november, ...request }, { words: words[language], sha256 });
  if (outcome.state !== 'made') throw new Error(outcome.state);
  return outcome.close;
}

/** As a sheet hands cells over: blanks are empty texts. */
export const asRead = (close: Close): unknown[][] => close.sheet.cells.map((row) => row.map((cell) => cell ?? ''));

export interface Closed {
  readonly close: Close;
  readonly record: CloseRecord;
  readonly copies: readonly FingerprintCopy[];
}

export function closed(close: Close): Closed {
  const { fingerprint } = close.sheet;
  return {
    close,
    record: recordOf(close, '推客底稿 2026-11'),
    copies: [
      { place: 'name', fingerprint },
      { place: 'property', fingerprint },
    ],
  };
}

export const verified = (
  cells: unknown[][],
  { record, copies }: Partial<Pick<Closed, 'record' | 'copies'>> = {},
  code: string | null = null,
): Promise<Verification> => verifyClose({ cells, record: record ?? null, copies: copies ?? [], code }, { sha256 });

/** A text as the workbench's grid takes it for one, whatever it looks like. */
export const textMark = (cell: unknown): CellInput =>
  typeof cell === 'string' && cell !== '' ? `'${cell}` : ((cell === '' ? null : cell) as CellInput);

/** Its sheet with a payment in the first row, sealed. */
export async function sealedSheet(close: Close): Promise<{ readonly cells: unknown[][]; readonly seal: CloseRecord['seals'][number] }> {
  const cells = asRead(close);
  const line = cells[close.sheet.columnsRow + 1]!;
  [line[closeColumns.paid], line[closeColumns.paidOn], line[closeColumns.voucher]] = [30_000.1 + 0.2, 46_003, '0099'];
  const sealed = await sealPayments(readCloseSheet(cells), close.sheet.fingerprint, '2026-12-15', { sha256 });
  if (sealed.state !== 'sealed') throw new Error(sealed.state);
  const { row, column, text, checks } = sealed.writing;
  cells[row]![column] = text;
  checks.cells.forEach(([check], index) => (cells[checks.row + index]![checks.column] = check ?? ''));
  return { cells, seal: sealed.seal };
}
