// What the workbook keeps of a close beside its sheet, so that a sheet that was renamed, deleted or changed is found out.
import { LIMITS } from '../../rules/reading/limits';
import type { CloseLink } from './head';
import { closeFingerprint, type Sha256 } from './fingerprint';
import type { Role } from './sheet/line';

/** Payments as they stood on a day. */
export interface PaymentSeal {
  /** YYYY-MM-DD */
  readonly on: string;
  readonly fingerprint: string;
  /** Of the payments’ text, by line; null where they are too many to keep. */
  readonly lines: readonly string[] | null;
}

export interface Signature {
  readonly role: Role;
  readonly name: string;
  readonly on: string;
  /** Of the close, when it was signed. */
  readonly fingerprint: string;
}

export interface CloseRecord extends CloseLink {
  /** Its name when it was written. */
  readonly sheet: string;
  /** Of the fingerprint’s text, as they stand on the sheet. */
  readonly lines: readonly string[];
  /** Agencies’ rows by number; null where they are too many to keep. */
  readonly rows: readonly string[] | null;
  /** The latest last. */
  readonly seals: readonly PaymentSeal[];
  readonly signatures: readonly Signature[];
}

const recordFormat = 1;
/** Escapes and what stands around come on top. */
const mostBytes = LIMITS.partBytes * 0.9;

const bytesIn = (text: string): number => new TextEncoder().encode(text.replace(/[&<>]/g, '&amp;')).length;

/** What does not fit into a part of the workbook is left out, the latest payments last, then the rows. */
export function recordText(record: CloseRecord): string {
  // Rows that cannot fit are not put into a text first.
  if (tooLong(record.rows)) record = { ...record, rows: null };
  for (const fitting of [record, withoutPayments(record), { ...withoutPayments(record), rows: null }]) {
    const text = JSON.stringify({ format: recordFormat, ...fitting });
    if (bytesIn(text) <= mostBytes) return text;
  }
  return JSON.stringify({ format: recordFormat, ...withoutPayments(record), rows: null });
}

const tooLong = (rows: CloseRecord['rows']): boolean => (rows ?? []).reduce((sum, { length }) => sum + length, 0) > mostBytes;

const withoutPayments = (record: CloseRecord): CloseRecord => ({
  ...record,
  seals: record.seals.map((seal) => ({ ...seal, lines: null })),
});

/** null where the text is no record of this format. */
export function recordIn(text: string): CloseRecord | null {
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof CloseRecord | 'format', unknown>> | null;
    if (kept?.format !== recordFormat) return null;
    const { sequence, fingerprint, sheet, lines, rows, seals, signatures } = kept;
    if (typeof sequence !== 'number' || typeof sheet !== 'string' || !isFingerprint(fingerprint) || !isTexts(lines)) return null;
    if (rows !== null && !isTexts(rows)) return null;
    if (!Array.isArray(seals) || !seals.every(isSeal) || !Array.isArray(signatures) || !signatures.every(isSignature)) return null;
    return { sequence, fingerprint, sheet, lines, rows, seals, signatures };
  } catch {
    return null;
  }
}

const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isFingerprint = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

function isSeal(value: unknown): value is PaymentSeal {
  const { on, fingerprint, lines } = (value ?? {}) as Record<string, unknown>;
  return typeof on === 'string' && isFingerprint(fingerprint) && (lines === null || isTexts(lines));
}

function isSignature(value: unknown): value is Signature {
  const { role, name, on, fingerprint } = (value ?? {}) as Record<string, unknown>;
  return [role, name, on].every((one) => typeof one === 'string') && isFingerprint(fingerprint);
}

/** Whether a record’s own lines make its fingerprint; null where it keeps no rows, so that nobody can tell. */
export async function isRecordSound({ lines, rows, fingerprint }: CloseRecord, sha256: Sha256): Promise<boolean | null> {
  return rows === null ? null : (await closeFingerprint(lines, rows, sha256)) === fingerprint;
}

// Which close there was, said outside the record too: a defined name and a property of the document for each.
export const mirrorOfClose = ({ sequence, fingerprint }: CloseLink): string => `${sequence} sha256:${fingerprint}`;

/** null where it is none: blank, or written by somebody else. */
export function closeMirrorIn(text: string): CloseLink | null {
  const [, sequence, fingerprint] = /^=?"?(\d{1,6}) sha256:([0-9a-f]{64})"?$/.exec(text) ?? [];
  return fingerprint === undefined ? null : { sequence: Number(sequence), fingerprint };
}
