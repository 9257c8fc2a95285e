// The closes of a workbook, from all that it says of them: records, names and properties, and the sheets themselves.
import type { Month } from '../../../engine/amounts/month';
import { closeCode, readCloseCode } from '../fingerprint';
import type { CloseLink } from '../head';
import { closeMirrorIn, recordIn, type CloseRecord } from '../record';
import { sumsOfLines, type ClosedSums } from './close-sums';
import { readCloseSheet, readHead, type HeadRead } from '../sheet/read-sheet';
import type { CopyPlace, FingerprintCopy } from '../verify/verify-close';

/** As the workbook keeps it, nothing of it read yet. */
export interface KeptCloses {
  readonly records: readonly { readonly sequence: number; readonly text: string }[];
  readonly mirrors: readonly { readonly place: 'name' | 'property'; readonly sequence: number; readonly text: string }[];
  /** The first rows of every sheet, whatever it holds. */
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly unknown[])[] }[];
}

/** So many rows of a sheet hold the head of a close, and its totals where the rule has no more than thirty tiers. */
export const headRows = 64;

type ChainFinding =
  /** It was deleted; its record stays. */
  | { readonly kind: 'sheet-missing'; readonly name: string }
  | { readonly kind: 'sheet-renamed'; readonly from: string; readonly to: string }
  /** Several sheets say that they are this close. */
  | { readonly kind: 'sheet-copied'; readonly names: readonly string[] }
  /** No record of the add-in’s format under its number. */
  | { readonly kind: 'record-unreadable' }
  /** The record says another number than it is kept under. */
  | { readonly kind: 'record-misplaced'; readonly sequence: number }
  | { readonly kind: 'mirror-unreadable'; readonly place: 'name' | 'property'; readonly seen: string }
  | { readonly kind: 'copies-disagree'; readonly copies: readonly FingerprintCopy[] }
  /** Its number was given, and there is neither sheet nor record nor mirror of it: the month was dropped. */
  | { readonly kind: 'dropped' }
  /** It says another close before it than stands there: one was dropped, swapped or made anew. */
  | { readonly kind: 'before-differs'; readonly says: CloseLink | null; readonly stands: CloseLink | null }
  | { readonly kind: 'corrected-differs'; readonly says: CloseLink };

/** What other programs do not keep; nothing is wrong with a close for it. */
type LostPlace = Exclude<CopyPlace, 'sheet' | 'next'>;

export interface CloseEntry {
  readonly sequence: number;
  /** As the sheet says, or a record; null where nothing says it. */
  readonly fingerprint: string | null;
  readonly code: string | null;
  readonly month: Month | null;
  readonly closedOn: string;
  readonly reason: string;
  /** As the record says, else the sheet’s first rows; null where neither does. */
  readonly sums: ClosedSums | null;
  /** The close that it corrects. */
  readonly corrects: number | null;
  /** The latest close that corrects it. */
  readonly correctedBy: number | null;
  /** As it is called now; null where there is none. */
  readonly sheet: string | null;
  readonly record: CloseRecord | null;
  /** For verifyClose. */
  readonly copies: readonly FingerprintCopy[];
  readonly lost: readonly LostPlace[];
  readonly findings: readonly ChainFinding[];
}

export interface CloseList {
  /** By number, the latest last. */
  readonly closes: readonly CloseEntry[];
}

interface SheetHead {
  readonly name: string;
  readonly head: HeadRead;
  readonly sums: ClosedSums | null;
}

export function closeList(kept: KeptCloses): CloseList {
  const heads = kept.sheets.flatMap(({ name, cells }): SheetHead[] => {
    const read = readCloseSheet(cells);
    if (![...read.lines, ...read.outside].some(({ kind }) => kind === 'format' || kind === 'fingerprint')) return [];
    return [{ name, head: readHead(read), sums: sumsOfLines(read.lines.map(({ text }) => text)) }];
  });
  const numbers = [
    ...kept.records.map(({ sequence }) => sequence),
    ...kept.mirrors.map(({ sequence }) => sequence),
    ...heads.flatMap(({ head }) => head.sequence ?? []),
    // What a later close names as the one before it.
    ...heads.flatMap(({ head }) => head.before?.sequence ?? []),
  ];
  const last = numbers.reduce((most, one) => Math.max(most, one), 0);
  const alone = Array.from({ length: last }, (_, index) => entryOf(index + 1, kept, heads));
  return { closes: alone.map((entry, index) => linked(entry, alone, index)) };
}

interface LooseEntry extends CloseEntry {
  readonly before: CloseLink | null;
  readonly correctsLink: CloseLink | null;
}

function entryOf(sequence: number, kept: KeptCloses, heads: readonly SheetHead[]): LooseEntry {
  const findings: ChainFinding[] = [];
  const lost: LostPlace[] = [];
  const copies: FingerprintCopy[] = [];
  const kind = kept.records.find((one) => one.sequence === sequence);
  const record = kind ? recordIn(kind.text) : null;
  if (!kind) lost.push('record');
  else if (!record) findings.push({ kind: 'record-unreadable' });
  else if (record.sequence !== sequence) findings.push({ kind: 'record-misplaced', sequence: record.sequence });
  for (const place of ['name', 'property'] as const) {
    const mirror = kept.mirrors.find((one) => one.place === place && one.sequence === sequence);
    const said = mirror && closeMirrorIn(mirror.text);
    if (!mirror) lost.push(place);
    else if (said?.sequence !== sequence) findings.push({ kind: 'mirror-unreadable', place, seen: mirror.text.slice(0, 90) });
    else copies.push({ place, fingerprint: said.fingerprint });
  }
  const own = heads.filter(({ head }) => head.sequence === sequence);
  const [sheet = null] = own.filter(({ name }) => name === record?.sheet).concat(own);
  if (own.length > 1) findings.push({ kind: 'sheet-copied', names: own.map(({ name }) => name) });
  if (record && !sheet) findings.push({ kind: 'sheet-missing', name: record.sheet });
  if (record && sheet && sheet.name !== record.sheet) findings.push({ kind: 'sheet-renamed', from: record.sheet, to: sheet.name });
  const ofRecord = record ? readHead(linesOf(record)) : null;
  const head = sheet?.head ?? ofRecord;
  const fingerprint = sheet?.head.fingerprint ?? record?.fingerprint ?? copies[0]?.fingerprint ?? null;
  const all: FingerprintCopy[] = [
    ...(sheet?.head.fingerprint ? [{ place: 'sheet' as const, fingerprint: sheet.head.fingerprint }] : []),
    ...(record ? [{ place: 'record' as const, fingerprint: record.fingerprint }] : []),
    ...copies,
  ];
  if (new Set(all.map((copy) => copy.fingerprint)).size > 1) findings.push({ kind: 'copies-disagree', copies: all });
  if (all.length === 0) findings.push({ kind: 'dropped' });
  else if (!record && !sheet && findings.length === 0) findings.push({ kind: 'sheet-missing', name: '' });
  return {
    sequence,
    fingerprint,
    code: fingerprint && closeCode(fingerprint),
    month: head?.month ?? null,
    closedOn: head?.closedOn ?? '',
    reason: head?.reason ?? '',
    sums: (record && sumsOfLines(record.lines)) ?? sheet?.sums ?? null,
    corrects: head?.corrects?.sequence ?? null,
    correctedBy: null,
    sheet: sheet?.name ?? null,
    record,
    copies,
    lost,
    findings,
    before: head?.before ?? null,
    correctsLink: head?.corrects ?? null,
  };
}

/** The record’s lines, as the sheet would hand them over. */
const linesOf = ({ lines }: CloseRecord): Pick<ReturnType<typeof readCloseSheet>, 'lines' | 'outside'> => ({
  lines: lines.map((text, row) => {
    const [kind = '', ...cells] = text.split('\t');
    return { row, kind, check: '', cells, text };
  }),
  outside: [],
});

function linked(loose: LooseEntry, all: readonly LooseEntry[], index: number): CloseEntry {
  const { before, correctsLink, ...entry } = loose;
  const findings = [...entry.findings];
  const earlier = all[index - 1];
  const stands = earlier?.fingerprint ? { sequence: earlier.sequence, fingerprint: earlier.fingerprint } : null;
  const isKnown = entry.sheet !== null || entry.record !== null;
  // A close whose fingerprint was lost could not be named when this one was made: then it names the one before (nextClose).
  const named =
    stands ??
    all
      .slice(0, index)
      .filter(({ fingerprint }) => fingerprint !== null)
      .at(-1);
  const isBefore = (one: Pick<CloseEntry, 'sequence' | 'fingerprint'> | null | undefined): boolean =>
    before?.fingerprint === one?.fingerprint && before?.sequence === one?.sequence;
  if (isKnown && !isBefore(stands) && !isBefore(named)) findings.push({ kind: 'before-differs', says: before, stands });
  const corrected = correctsLink && all[correctsLink.sequence - 1];
  if (correctsLink && corrected?.fingerprint !== correctsLink.fingerprint) findings.push({ kind: 'corrected-differs', says: correctsLink });
  const next = all[index + 1]?.before;
  const copies: FingerprintCopy[] =
    next?.sequence === entry.sequence ? [...entry.copies, { place: 'next', fingerprint: next.fingerprint }] : [...entry.copies];
  const correctedBy = all.filter(({ corrects }) => corrects === entry.sequence).at(-1)?.sequence ?? null;
  return { ...entry, copies, correctedBy, findings };
}

interface NextClose {
  /** One more than any that was given, whatever is left of that close. */
  readonly sequence: number;
  readonly before: CloseLink | null;
  /** The latest close of the month: a reason is asked for where there is one. */
  readonly sameMonth: CloseLink | null;
}

/** What the next close follows. @param month of assessment */
export function nextClose({ closes }: CloseList, month: Month): NextClose {
  const known = closes.flatMap(({ sequence, fingerprint, month: of }) =>
    fingerprint === null ? [] : [{ sequence, fingerprint, month: of }],
  );
  const link = (one: (typeof known)[number] | undefined): CloseLink | null =>
    one ? { sequence: one.sequence, fingerprint: one.fingerprint } : null;
  return {
    sequence: (closes.at(-1)?.sequence ?? 0) + 1,
    before: link(known.at(-1)),
    sameMonth: link(known.filter((one) => one.month === month).at(-1)),
  };
}

/** The close that a code is of; null where the workbook has none such, as after a whole chain was made anew. */
export function closeByCode({ closes }: CloseList, typed: string): CloseEntry | null {
  const code = readCloseCode(typed);
  return closes.find((entry) => code !== null && entry.code === code) ?? null;
}
