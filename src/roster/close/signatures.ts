// Who prepared, reviewed and approved: names over the fingerprint that the sheet had at that moment.
import type { Day } from '../../engine/amounts/month';
import { agencyKey, canonicalCell, plainText } from './sheet/canonical';
import { closeCode } from './fingerprint';
import type { CloseRecord, Signature } from './record';
import { signatureColumns } from './sheet/columns';
import { roles, type Role } from './sheet/line';
import type { SheetRead } from './sheet/read-sheet';

type SignatureState =
  | 'blank'
  /** A name without the code that signing gives: somebody wrote it there. */
  | 'typed'
  | 'signed'
  /** The sheet has no longer the fingerprint that was signed. */
  | 'lapsed'
  /** Sheet and record say different names, days or codes. */
  | 'differs';

interface SignatureRead {
  readonly role: Role;
  readonly state: SignatureState;
  /** As the sheet says; empty texts where nothing stands there. */
  readonly name: string;
  readonly on: string;
  readonly code: string;
  /** As the record says; null where it has none. */
  readonly kept: Signature | null;
}

export interface SignaturesRead {
  readonly signatures: readonly SignatureRead[];
  /** Preparer and reviewer are one name. */
  readonly isSelfReviewed: boolean;
}

/** @param fingerprint as the sheet makes it now */
export function readSignatures(
  { outside }: SheetRead,
  fingerprint: string,
  record: Pick<CloseRecord, 'signatures'> | null,
): SignaturesRead {
  const signatures = roles.map((role): SignatureRead => {
    const line = outside.find(({ kind }) => kind === role);
    const text = (column: number): string => canonicalCell(line?.cells[column]);
    const [name, on, code] = [text(signatureColumns.name), text(signatureColumns.on), text(signatureColumns.code)];
    const kept = record?.signatures.filter((signature) => signature.role === role).at(-1) ?? null;
    return { role, name, on, code, kept, state: stateOf({ name, on, code }, kept, record !== null, fingerprint) };
  });
  const [prepared, reviewed] = signatures.map(({ name }) => agencyKey(name));
  return { signatures, isSelfReviewed: prepared !== undefined && prepared !== '' && prepared === reviewed };
}

function stateOf(
  { name, on, code }: { readonly name: string; readonly on: string; readonly code: string },
  kept: Signature | null,
  isRecordKnown: boolean,
  fingerprint: string,
): SignatureState {
  if (kept && (kept.name !== name || kept.on !== on || closeCode(kept.fingerprint) !== code)) return 'differs';
  if (code === '') return name === '' && on === '' ? 'blank' : 'typed';
  if (isRecordKnown && !kept) return 'differs';
  return code === closeCode(fingerprint) ? 'signed' : 'lapsed';
}

export type SignOutcome =
  | {
      readonly state: 'signed';
      readonly signature: Signature;
      readonly writing: { readonly row: number; readonly column: number; readonly cells: readonly string[] };
    }
  | { readonly state: 'name-missing' }
  /** The sheet has no line for it any more. */
  | { readonly state: 'no-line' };

/** What is written on the sheet (row from 0) and kept in the record. @param fingerprint as the sheet makes it now */
export function signClose({ outside }: SheetRead, role: Role, name: string, on: Day, fingerprint: string): SignOutcome {
  const signer = plainText(name);
  if (signer === '') return { state: 'name-missing' };
  const line = outside.find(({ kind }) => kind === role);
  if (!line) return { state: 'no-line' };
  return {
    state: 'signed',
    signature: { role, name: signer, on, fingerprint },
    writing: { row: line.row, column: signatureColumns.name, cells: [signer, on, closeCode(fingerprint)] },
  };
}
