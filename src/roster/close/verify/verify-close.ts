// Whether a close is as it was closed: its text, its checks, its figures under its own rule, and every copy of its fingerprint.
import { checksOf, closeCode, closeFingerprint, readCloseCode, type Sha256 } from '../fingerprint';
import { isRecordSound, type CloseRecord } from '../record';
import { canonicalCell, closeFormat } from '../sheet/canonical';
import { closeColumns, valueColumn } from '../sheet/columns';
import { readCloseSheetInSlices, readHead, ruleOfClose, type HeadRead, type LineRead, type SheetRead } from '../sheet/read-sheet';
import { eachInSlices, pausedBy, rowsAtOnce, type Paused } from '../../table/in-slices';
import { verifyPayments, type PaymentFinding } from '../payments/seal';
import { readSignatures, type SignaturesRead } from '../signatures';
import { totalFindingsInSlices } from './total-findings';
import { outsideFindings } from './outside-findings';
import { lineFindingsInSlices, movedAmong, type LineFinding } from './line-differences';
import { changedInRow, computedRow, rowDifferences } from './row-by-rule';

export type CopyPlace = 'sheet' | 'record' | 'name' | 'property' | 'next';

/** What some place says the fingerprint of a close is. `next`: the close after it. */
export interface FingerprintCopy {
  readonly place: CopyPlace;
  readonly fingerprint: string;
}

export type CloseFinding =
  | LineFinding
  | PaymentFinding
  /** Places say different fingerprints; nobody can say which is right. `made`: what the sheet makes now. */
  | { readonly kind: 'copies-disagree'; readonly copies: readonly FingerprintCopy[]; readonly made: string }
  /** The record is not as it was kept: its lines do not make its fingerprint, or it alone says otherwise. */
  | { readonly kind: 'record-changed'; readonly differing: readonly string[] }
  /** The sheet makes another fingerprint than it was closed with; where the change is, is not known. */
  | { readonly kind: 'changed-somewhere' }
  /** The close code that somebody holds is not that of the sheet. */
  | { readonly kind: 'code-differs'; readonly held: string; readonly made: string }
  /** The sheet has another form than this add-in knows. */
  | { readonly kind: 'other-format'; readonly format: string }
  /** The text of the rule is no rule any more, so nothing could be computed anew. */
  | { readonly kind: 'rule-unreadable' };

/** Whether a finding is of what people filled in: the figures of the close stand all the same. */
export const isOfPayments = ({ kind }: CloseFinding): boolean =>
  kind === 'payment' || kind === 'payment-missing' || kind === 'seal-broken' || kind === 'seal-differs';

interface VerifyRequest {
  /** Of the sheet, from A1 on. */
  readonly cells: readonly (readonly unknown[])[];
  readonly record: CloseRecord | null;
  /** What names, properties and the next close say; the sheet’s own and the record’s are added. */
  readonly copies: readonly FingerprintCopy[];
  /** A close code from a list, a message or a printed page; null where none is asked about. */
  readonly code: string | null;
}

export interface Verification {
  readonly isAsClosed: boolean;
  /** As the sheet makes it now. */
  readonly fingerprint: string;
  /** What the sheet says, line by line. */
  readonly read: SheetRead;
  readonly head: HeadRead;
  readonly findings: readonly CloseFinding[];
  readonly signatures: SignaturesRead;
  readonly rows: number;
}

interface VerifyOptions {
  readonly sha256: Sha256;
  readonly onProgress?: (done: number, of: number) => void;
  /** Awaited between slices, so that the pane stays alive; rejects to cancel. */
  readonly pause?: () => Promise<void>;
}

export async function verifyClose({ cells, record, copies, code }: VerifyRequest, options: VerifyOptions): Promise<Verification> {
  const { sha256, pause } = options;
  const read = await pausedBy(readCloseSheetInSlices(cells), pause);
  const head = readHead(read);
  const made = await closeFingerprint(texts(read.lines), texts(read.rows), sha256);
  await pause?.();
  const all = [
    ...(head.fingerprint === null ? [] : [{ place: 'sheet' as const, fingerprint: head.fingerprint }]),
    ...(record ? [{ place: 'record' as const, fingerprint: record.fingerprint }] : []),
    ...copies,
  ];
  const findings: CloseFinding[] = [];
  if (head.format !== closeFormat) findings.push({ kind: 'other-format', format: head.format ?? '' });
  const trusted = record && (await isTrusted(record, all, made, sha256)) ? record : null;
  if (record && !trusted) findings.push({ kind: 'record-changed', differing: differingLines(record, read) });
  const ofSheet = await sheetFindings(read, head, trusted, made, options);
  await pause?.();
  findings.push(...ofSheet, ...codeFindings(read, head, all, made));
  findings.push(...copyFindings(all, made, findings.length === 0), ...outsideFindings(read));
  const held = code === null ? null : readCloseCode(code);
  if (code !== null && held !== closeCode(made)) findings.push({ kind: 'code-differs', held: held ?? code, made: closeCode(made) });
  const payments = await verifyPayments(read, head.fingerprint ?? made, record?.seals ?? null, options);
  findings.push(...payments);
  if (ruleOfClose(read) === null) findings.push({ kind: 'rule-unreadable' });
  return {
    isAsClosed: findings.length === 0,
    fingerprint: made,
    read,
    head,
    findings,
    signatures: readSignatures(read, made, record),
    rows: read.rows.length,
  };
}

const texts = (lines: readonly LineRead[]): string[] => lines.map(({ text }) => text);

/** A record whose lines do not make its fingerprint proves nothing; nor one that stands alone against everything else. */
async function isTrusted(record: CloseRecord, all: readonly FingerprintCopy[], made: string, sha256: Sha256): Promise<boolean> {
  if ((await isRecordSound(record, sha256)) === false) return false;
  const others = all.filter(({ place }) => place !== 'record');
  const isAlone = others.length > 0 && others.every(({ fingerprint }) => fingerprint === made);
  return record.fingerprint === made || !isAlone;
}

function differingLines({ lines, rows }: CloseRecord, read: SheetRead): string[] {
  const present = new Set([...texts(read.lines), ...texts(read.rows)]);
  return [...lines, ...(rows ?? [])].filter((text) => !present.has(text)).slice(0, 20);
}

async function sheetFindings(
  read: SheetRead,
  head: HeadRead,
  record: CloseRecord | null,
  made: string,
  { sha256, onProgress, pause }: VerifyOptions,
): Promise<LineFinding[]> {
  const rule = ruleOfClose(read);
  const { paidBy } = head;
  const lines = record ? await pausedBy(lineFindingsInSlices(read.lines, record.lines, kindOf, kindOf), pause) : [];
  const rows = await pausedBy(
    record?.rows ? lineFindingsInSlices(read.rows, record.rows, numberOf, keyOf) : numberFindingsInSlices(read.rows, head.rows),
    pause,
  );
  const found: LineFinding[] = [...lines, ...rows, ...read.strays.map((row): LineFinding => ({ kind: 'line-added', row }))];
  const known = new Set(found.flatMap((finding) => ('row' in finding && finding.kind !== 'line-moved' ? [finding.row] : [])));
  const checked = [...read.lines, ...read.rows];
  const checks = await checksOf(texts(checked), sha256, {
    onProgress: (done) => onProgress?.(Math.max(0, done - read.lines.length), read.rows.length),
    pause,
  });
  for (const [index, line] of checked.entries()) {
    if ((index + 1) % rowsAtOnce === 0) await pause?.();
    if (checks[index] === line.check) {
      if (line.kind !== 'row' || rule === null || known.has(line.row)) continue;
      found.push(...rowDifferences(line, computedRow(rule, paidBy, line.cells), 'rule'));
    } else if (!known.has(line.row)) found.push(...(await changedLine(line, checks[index]!)));
  }
  async function changedLine(line: LineRead, check: string): Promise<LineFinding[]> {
    const isKept = record !== null && (line.kind !== 'row' || record.rows !== null);
    // The record says that the line is as it was: its check is not.
    if (isKept) return [{ kind: 'cell', row: line.row, column: closeColumns.mark, closed: check, now: line.check, by: 'record' }];
    return line.kind === 'row' ? changedInRow(rule, paidBy, line, sha256) : [{ kind: 'line', row: line.row }];
  }
  const isWhole = found.length === 0 && rule !== null;
  if (isWhole) found.push(...(await pausedBy(totalFindingsInSlices(rule, paidBy, read), pause)));
  if (found.length === 0 && record && record.fingerprint !== made) {
    const moved = movedLines(read, record);
    found.push(...moved);
  }
  return found;
}

const movedLines = (read: SheetRead, { lines }: CloseRecord): LineFinding[] => {
  const first = read.lines.find(({ text }, index) => text !== lines[index]);
  return first ? [{ kind: 'line-moved', row: first.row }] : [];
};

const kindOf = (text: string): string => text.split('\t', 1)[0] ?? '';
const keyOf = (text: string): string => text.split('\t', 2)[1] ?? '';
const numberOf = (text: string): string => text.split('\t', 3)[2] ?? '';

/** Without kept rows: their numbers run from 1, each once, and ascend. */
function* numberFindingsInSlices(rows: readonly LineRead[], count: number | null): Paused<LineFinding[]> {
  const findings: LineFinding[] = [];
  const seen = new Set<number>();
  const numbers: number[] = [];
  yield* eachInSlices(rows, ({ cells }) => void numbers.push(Number(canonicalCell(cells[closeColumns.no]))));
  let latest = 0;
  const isRow = (no: number): boolean => Number.isInteger(no) && no >= 1 && no <= (count ?? Infinity);
  // What is added, a copy or no row at all, makes nothing of the others.
  const closed = [...new Set(numbers.filter(isRow))];
  const moved = new Set(movedAmong(closed).map((at) => closed[at]!));
  yield* eachInSlices(numbers, (no, index) => {
    const { row } = rows[index]!;
    if (!isRow(no) || seen.has(no)) findings.push({ kind: 'line-added', row });
    else if (moved.has(no)) findings.push({ kind: 'line-moved', row });
    seen.add(no);
    latest = Math.max(latest, Number.isInteger(no) ? no : 0);
  });
  for (let no = 1; no <= (count ?? latest); no++) if (!seen.has(no)) findings.push({ kind: 'line-missing', no, closed: '' });
  return findings;
}

/** The code must be that of the fingerprint beside it, and that one the sheet’s where all other copies say so. */
function codeFindings(read: SheetRead, head: HeadRead, all: readonly FingerprintCopy[], made: string): CloseFinding[] {
  const cellAt = (kind: string, closed: string): CloseFinding[] => {
    const line = read.outside.find((one) => one.kind === kind);
    if (!line) return [{ kind: 'line-missing', no: null, closed }];
    const now = canonicalCell(line.cells[valueColumn]);
    return now === closed ? [] : [{ kind: 'cell', row: line.row, column: valueColumn, closed, now, by: 'check' }];
  };
  const others = all.filter(({ place }) => place !== 'sheet');
  const isKnown = others.length > 0 && others.every(({ fingerprint }) => fingerprint === made);
  const own = isKnown ? made : (head.fingerprint ?? made);
  return [...(isKnown ? cellAt('fingerprint', made) : []), ...cellAt('code', closeCode(own))];
}

function copyFindings(all: readonly FingerprintCopy[], made: string, isNothingElse: boolean): CloseFinding[] {
  const said = new Set(all.map(({ fingerprint }) => fingerprint));
  if (said.size > 1) return [{ kind: 'copies-disagree', copies: all, made }];
  return isNothingElse && said.size === 1 && !said.has(made) ? [{ kind: 'changed-somewhere' }] : [];
}
