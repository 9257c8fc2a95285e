// What was read of order files, kept as plain values: anyone who has the files can hold them against it.
import type { TextEncoding } from '../../files/text/encoding';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { type Month, monthText } from '../../engine/amounts/month';
import { sumOf } from '../../engine/amounts/exact-sum';
import type { Decimal } from '../../engine/amounts/money';
import type { DecidedOrders, LinesPart } from './decided-orders';
import type { FileColumns } from './file-columns';
import { amountOf, type FileCounts } from './orders-read';
import type { SaidWord } from './order-reading';
import type { WorkbookKind } from './sheet-orders';
import type { TextRead } from './text-orders';

/** How a file is written. */
export type FileForm = TextEncoding | WorkbookKind;

/** What was read of a text file, or of one sheet of a workbook. */
export interface FileAccount extends TextRead {
  readonly name: string;
  /** null of a text file. */
  readonly sheet: string | null;
  readonly bytes: number;
  /** Of all its bytes, in hexadecimal, as sha256sum and certutil say it. */
  readonly sha256: string;
  readonly form: FileForm;
  readonly counts: FileCounts;
  readonly columns: FileColumns;
}

export const nameOfPart = ({ name, sheet }: Pick<FileAccount, 'name' | 'sheet'>): string => (sheet === null ? name : `${name} › ${sheet}`);

/** Every line of a file but those above its body, blank ones, and those left out as totals, headers and notes. */
export const linesOfFile = ({ counts: { orders, refused } }: FileAccount): number => orders + refused;
/** Yuan: what the amounts of these lines come to, as far as they can be read. */
export const totalOfFile = ({ counts: { ordersSum, refusedSum } }: FileAccount): Decimal => amountOf(ordersSum).plus(amountOf(refusedSum));

/** Whether the parts are the files: line by line, and to the last digit. */
export function isWhole(
  accounts: readonly FileAccount[],
  { counted, otherMonths, leftOut, refused, refusedElsewhere }: DecidedOrders,
): boolean {
  const parts = [counted, otherMonths, leftOut, refused, refusedElsewhere];
  const lines = (all: readonly { readonly lines: number }[]): number => all.reduce((sum, one) => sum + one.lines, 0);
  return (
    lines(parts) === accounts.reduce((sum, account) => sum + linesOfFile(account), 0) &&
    sumOf(parts.map(({ amount }) => amount)).eq(sumOf(accounts.map(totalOfFile)))
  );
}

/** Files of the same bytes, each with the place of the first that has them: counted twice they would double their orders. */
export function repeatedFiles(
  accounts: readonly Pick<FileAccount, 'sha256' | 'sheet'>[],
): readonly (readonly [again: number, first: number])[] {
  const first = new Map<string, number>();
  return accounts.flatMap(({ sha256, sheet }, at) => {
    const part = JSON.stringify([sha256, sheet]);
    const before = first.get(part);
    if (before === undefined) first.set(part, at);
    return before === undefined ? [] : [[at, before] as const];
  });
}

export type PlatformTotal =
  | { readonly state: 'blank' | 'unread' }
  /** Ours less the platform's, yuan. */
  | { readonly state: 'read'; readonly total: Decimal; readonly difference: Decimal };

/** A total that the platform shows, as typed, held against ours. */
export function platformTotal(typed: string, ours: Decimal): PlatformTotal {
  const total = readAmount(typed, 'amount', true);
  if (total === null) return { state: 'blank' };
  return isProblem(total) ? { state: 'unread' } : { state: 'read', total, difference: ours.minus(total) };
}

interface PlainPart {
  readonly lines: number;
  readonly yuan: string;
}

/** Amounts are yuan in decimals, written out. */
export interface FilesRecord {
  readonly format: 1;
  /** In which the GMV was earned, YYYY-MM. */
  readonly month: string;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly sheet: string | null;
    readonly form: string;
    readonly lines: number;
    readonly accepted: PlainPart;
    readonly refused: PlainPart & { readonly withoutAmount: number };
    /** Orders whose number stands in a file before. */
    readonly again: readonly (PlainPart & { readonly first: string })[];
    readonly notCounted: { readonly heading: number; readonly blank: number; readonly totals: number };
    readonly columns: { readonly agency: string; readonly date: string; readonly amount: string; readonly unit: string };
  }[];
  readonly parts: Readonly<Record<'counted' | 'otherMonths' | 'leftOut' | 'refunded' | 'refused' | 'refusedElsewhere', PlainPart>>;
  readonly leftOutWords: readonly SaidWord[];
  readonly refundColumn: string | null;
  readonly platform: { readonly typed: string; readonly difference: string } | null;
}

export interface RecordedFiles {
  readonly month: Month;
  readonly accounts: readonly FileAccount[];
  readonly decided: DecidedOrders;
  readonly leftOutWords: readonly SaidWord[];
  /** Names of columns. */
  readonly refund: readonly string[] | null;
  readonly platform: PlatformTotal;
}

const plain = ({ lines, amount }: LinesPart): PlainPart => ({ lines, yuan: amount.toFixed() });

export function filesRecord({ month, accounts, decided, leftOutWords, refund, platform }: RecordedFiles): FilesRecord {
  const { counted, otherMonths, leftOut, refunded, refused, refusedElsewhere } = decided;
  return {
    format: 1,
    month: monthText(month),
    files: accounts.map(({ name, sheet, bytes, sha256, form, counts, columns }) => ({
      name,
      sheet,
      bytes,
      sha256,
      form,
      lines: counts.heading + counts.blank + counts.leftOut + counts.orders + counts.refused,
      accepted: plain({ lines: counts.orders, amount: amountOf(counts.ordersSum) }),
      refused: { ...plain({ lines: counts.refused, amount: amountOf(counts.refusedSum) }), withoutAmount: counts.withoutAmount },
      again: [...counts.again].map(([first, { lines, sum }]) => ({
        first: nameOfPart(accounts[first]!),
        ...plain({ lines, amount: amountOf(sum) }),
      })),
      notCounted: { heading: counts.heading, blank: counts.blank, totals: counts.leftOut },
      columns: namesOf(columns),
    })),
    parts: {
      counted: plain(counted),
      otherMonths: plain(otherMonths),
      leftOut: plain(leftOut),
      refunded: plain(refunded),
      refused: plain(refused),
      refusedElsewhere: plain(refusedElsewhere),
    },
    leftOutWords,
    refundColumn: refund?.join('、') ?? null,
    platform: platform.state === 'read' ? { typed: platform.total.toFixed(), difference: platform.difference.toFixed() } : null,
  };
}

/** By their headers; by their place, from 1, where there is none. */
function namesOf({ header, agency, date, amount, unit }: FileColumns): FilesRecord['files'][number]['columns'] {
  const name = (column: number): string => header?.[column] || String(column + 1);
  return { agency: name(agency), date: name(date), amount: name(amount), unit };
}
