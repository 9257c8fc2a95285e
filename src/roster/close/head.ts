// What stands above the figures of a close: of which month, under which rule, from where, and which close came before.
import { monthText, type Day, type Month } from '../../engine/amounts/month';
import { canonicalText } from '../../rules/canonical';
import type { Rule } from '../../rules/rule';
import type { PaidBy } from '../assess/deposit-before';
import { eachInSlices, type Paused } from '../table/in-slices';
import { canonicalCell } from './sheet/canonical';
import { closeFormat } from './sheet/canonical';
import { closeCode, type Sha256 } from './fingerprint';
import type { CloseInput } from './row';
import { type CloseLine, type HeadKind } from './sheet/line';
import { valueColumn } from './sheet/columns';
import type { CloseWords } from './words';

/** Where the table stood that was closed. */
export interface CloseSource {
  /** The workbook’s name; empty text where it is not known. */
  readonly file: string;
  readonly sheet: string;
  /** "A4:G803" */
  readonly address: string;
}

export interface CloseLink {
  readonly sequence: number;
  readonly fingerprint: string;
}

export interface CloseHead {
  /** From 1, one more than the last that was given; that is the close before, unless its fingerprint is lost. */
  readonly sequence: number;
  /** null for the first. */
  readonly before: CloseLink | null;
  /** Of assessment; the GMV is that of the month before. */
  readonly month: Month;
  readonly closedOn: Day;
  /** The close of the same month that this one corrects, and why. */
  readonly corrects: (CloseLink & { readonly reason: string }) | null;
  readonly rule: Rule;
  readonly ruleSha: string;
  readonly paidBy: PaidBy | null;
  readonly source: CloseSource;
  readonly rows: number;
  readonly sourceSha: string;
  readonly build: string;
}

const linkText = (link: CloseLink): string => `${link.sequence} ${link.fingerprint}`;

/** null where the cell holds none. */
export function readLink(cell: unknown): CloseLink | null {
  const [, sequence, fingerprint] = /^(\d{1,6}) ([0-9a-f]{64})$/.exec(canonicalCell(cell)) ?? [];
  return fingerprint === undefined ? null : { sequence: Number(sequence), fingerprint };
}

/** What was read of the table, row by row: the agency, the GMV as written, what is held or the tier paid. */
export function* sourceTextInSlices(inputs: readonly CloseInput[]): Paused<string> {
  const lines: string[] = [];
  yield* eachInSlices(inputs, ({ agency, gmv, paid }) => void lines.push([agency, gmv, paid].map(canonicalCell).join('\t')));
  return lines.join('\n');
}

export const ruleShaOf = (rule: Rule, sha256: Sha256): Promise<string> => sha256(canonicalText(rule));

/** @param fingerprint empty text before it is known */
export function headLines(head: CloseHead, words: CloseWords, fingerprint: string): CloseLine[] {
  const { rule, corrects, source } = head;
  const line = (kind: Exclude<HeadKind, 'title'>, value: string): CloseLine => ({ kind, cells: besideLabel(words.head[kind], value) });
  const month = monthText(head.month);
  return [
    { kind: 'title', cells: [words.title(month)] },
    line('format', closeFormat),
    line('code', closeCode(fingerprint)),
    line('fingerprint', fingerprint),
    line('sequence', String(head.sequence)),
    line('before', head.before ? linkText(head.before) : words.correctsNone),
    line('month', month),
    line('gmv-month', monthText(head.month - 1)),
    line('closed', head.closedOn),
    ...(corrects ? [line('corrects', linkText(corrects)), line('reason', corrects.reason)] : []),
    line('rule', rule.id),
    line('rule-name', `${rule.name['zh-CN']} / ${rule.name['en-US']}`),
    line('evidence', words.evidence[rule.evidence]),
    line('edge', words.edgeSide[rule.edge]),
    line('rule-sha', head.ruleSha),
    line(paidByKinds[head.paidBy ?? 'none'], words.paidBy[head.paidBy ?? 'none']),
    line('file', source.file),
    line('table', `${source.sheet}!${source.address}`),
    line('rows', String(head.rows)),
    line('source-sha', head.sourceSha),
    line('build', head.build),
  ];
}

export const paidByKinds = { held: 'paid-by-held', prevTier: 'paid-by-tier', none: 'paid-by-none' } as const;

export function besideLabel(label: string, ...values: CloseLine['cells']): CloseLine['cells'] {
  return [label, ...Array<null>(valueColumn - 1).fill(null), ...values];
}
