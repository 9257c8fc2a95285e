// A close, made: head, figures, sheet, record.
import type { Day, Month } from '../../engine/amounts/month';
import { canonicalText } from '../../rules/canonical';
import { readRuleText } from '../../rules/reading/schema';
import type { Rule } from '../../rules/rule';
import type { PaidBy } from '../assess/deposit-before';
import { filterInSlices, pausedBy } from '../table/in-slices';
import { ruleShaOf, sourceTextInSlices, type CloseHead, type CloseLink, type CloseSource } from './head';
import type { Sha256 } from './fingerprint';
import type { CloseRecord } from './record';
import { closeRows, type CloseInput, type CloseRow } from './row';
import { canonicalCell, plainText } from './sheet/canonical';
import { closeSheet, type CloseSheet } from './sheet/close-sheet';
import type { CloseWords } from './words';

export interface CloseRequest {
  /** Of assessment. */
  readonly month: Month;
  readonly closedOn: Day;
  readonly rule: Rule;
  readonly paidBy: PaidBy | null;
  readonly inputs: readonly CloseInput[];
  readonly source: CloseSource;
  readonly build: string;
  /** Its number; left out, one more than that of the close before. */
  readonly sequence?: number;
  /** The latest close of the workbook, of whatever month; null for the first. */
  readonly before: CloseLink | null;
  /** The latest close of the same month; null where there is none. */
  readonly sameMonth: CloseLink | null;
  /** Why the month is closed again; needed where `sameMonth` is there. */
  readonly reason: string;
}

type CloseOutcome =
  | { readonly state: 'made'; readonly close: Close }
  | { readonly state: 'reason-missing'; readonly sameMonth: CloseLink }
  | { readonly state: 'no-rows' }
  /** In so many rows a formula has not answered yet. */
  | { readonly state: 'calculating'; readonly rows: number }
  /** The rule breaks a limit or an invariant of its own. */
  | { readonly state: 'rule-unreadable' };

export interface Close {
  readonly head: CloseHead;
  readonly rows: readonly CloseRow[];
  readonly sheet: CloseSheet;
}

interface MakeOptions {
  readonly words: CloseWords;
  readonly sha256: Sha256;
  readonly onProgress?: (done: number, of: number) => void;
  /** Awaited between slices of rows, so that the pane stays alive; rejects to cancel. */
  readonly pause?: () => Promise<void>;
}

/** What a cell shows while Excel waits for its formula. */
const isCalculating: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);

/** Rejects only where `pause` or `sha256` does. */
export async function makeClose(request: CloseRequest, { words, sha256, onProgress, pause }: MakeOptions): Promise<CloseOutcome> {
  const { inputs, rule, paidBy, sameMonth, before, month, closedOn, source, build } = request;
  const reason = plainText(request.reason);
  if (inputs.length === 0) return { state: 'no-rows' };
  const isWaiting = ({ gmv, paid }: CloseInput): boolean => [gmv, paid].some((cell) => isCalculating.has(canonicalCell(cell)));
  const waiting = await pausedBy(filterInSlices(inputs, isWaiting), pause);
  if (waiting.length > 0) return { state: 'calculating', rows: waiting.length };
  // Nobody could compute it again.
  if ('faults' in readRuleText(canonicalText(rule))) return { state: 'rule-unreadable' };
  if (sameMonth && reason === '') return { state: 'reason-missing', sameMonth };
  const pausing = closeRows(rule, paidBy, inputs);
  let step = pausing.next();
  while (!step.done) {
    onProgress?.(step.value, inputs.length * 2);
    await pause?.();
    step = pausing.next();
  }
  const rows = step.value;
  const head: CloseHead = {
    sequence: request.sequence ?? (before?.sequence ?? 0) + 1,
    before,
    month,
    closedOn,
    corrects: sameMonth && { ...sameMonth, reason },
    rule,
    ruleSha: await ruleShaOf(rule, sha256),
    paidBy,
    source: { file: plainText(source.file), sheet: plainText(source.sheet), address: source.address },
    rows: rows.length,
    sourceSha: await sha256(await pausedBy(sourceTextInSlices(inputs), pause)),
    build: plainText(build),
  };
  const progress =
    onProgress && ((done: number, of: number): void => onProgress(inputs.length + (done * inputs.length) / of, inputs.length * 2));
  const sheet = await closeSheet(head, rows, words, { sha256, ...(progress && { onProgress: progress }), ...(pause && { pause }) });
  return { state: 'made', close: { head, rows, sheet } };
}

/** @param sheet the name it got */
export const recordOf = ({ head, sheet: { fingerprint, lines, rows } }: Close, sheet: string): CloseRecord => ({
  sequence: head.sequence,
  fingerprint,
  sheet,
  lines,
  rows,
  seals: [],
  signatures: [],
});
