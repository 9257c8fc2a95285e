// Columns of refunds in several files, whose names may differ: which are asked for, and which of each file is deducted.
import type { Month } from '../../engine/amounts/month';
import type { FileStatus } from './file-columns';
import type { OrdersRead } from './orders-read';

/** The answer of whoever wants none deducted. */
export const noRefund = 'none';

/** Under what a column's sums are kept: apart from those of files that have other refunds beside it, or a line might be deducted twice. */
export const refundSumsKey = ({ key, beside }: Pick<FileStatus, 'key' | 'beside'>): string =>
  beside === undefined ? key : JSON.stringify([key, ...beside]);

/** The columns of refunds of one file, or sheet of one. */
export interface RefundsOfPart {
  readonly name: string;
  readonly refunds: readonly FileStatus[];
}

export interface RefundQuestion {
  /** The files that it is asked of. */
  readonly parts: readonly string[];
  readonly columns: readonly FileStatus[];
  /** The key of a column, noRefund, or null where nobody answered. */
  readonly answer: string | null;
}

/** Those that some line of the month fills. */
export function refundsOfMonth(
  parts: readonly { readonly name: string; readonly statuses: readonly FileStatus[] }[],
  { groups }: Pick<OrdersRead, 'groups'>,
  month: Month | null,
): readonly RefundsOfPart[] {
  const filled = new Set<string>();
  for (const group of groups) {
    if (group.month !== month) continue;
    for (const [key, { lines, unread }] of group.refunds) if (lines + unread.size > 0) filled.add(key);
  }
  return parts.flatMap(({ name, statuses }) => {
    const refunds = statuses.filter((status) => status.kind === 'refund' && filled.has(refundSumsKey(status)));
    return refunds.length > 0 ? [{ name, refunds }] : [];
  });
}

/** One question for all files; another for those that have refunds, but not in the column that was chosen. @param answers one per question */
export function refundQuestions(parts: readonly RefundsOfPart[], answers: readonly string[]): readonly RefundQuestion[] {
  const questions: RefundQuestion[] = [];
  for (let open = parts; open.length > 0;) {
    const columns = [...new Map(open.flatMap(({ refunds }) => refunds.map((one) => [one.key, one] as const)).reverse()).values()].reverse();
    const given = answers[questions.length] ?? null;
    const answer = given === noRefund || columns.some(({ key }) => key === given) ? given : null;
    questions.push({ parts: open.map(({ name }) => name), columns, answer });
    if (answer === null || answer === noRefund) break;
    open = open.filter(({ refunds }) => !refunds.some(({ key }) => key === answer));
  }
  return questions;
}

/** The column of each file that is deducted: of several the one that was chosen first. By the keys of their sums. */
export function deductedRefunds(parts: readonly RefundsOfPart[], questions: readonly RefundQuestion[]): readonly string[] {
  const chosen = questions.map(({ answer }) => answer);
  const keys = parts.flatMap(({ refunds }) => {
    const key = chosen.find((answer) => refunds.some((one) => one.key === answer));
    return refunds.filter((one) => one.key === key).map(refundSumsKey);
  });
  return [...new Set(keys)];
}
