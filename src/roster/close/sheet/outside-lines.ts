// Lines that the fingerprint is not made of, so that no check covers them: one of each kind, with its label and what is filled in, nothing else.
import { canonicalCell } from './canonical';
import { printedColumns, signatureColumns, valueColumn } from './columns';
import { roles, type Role } from './line';

/** As it is read. */
interface OutsideLine {
  readonly kind: string;
  readonly cells: readonly unknown[];
}

type OutsideKind = 'code' | 'fingerprint' | 'payments' | Role;

/** As they were ever written, by language. Another wording is one more at the end of each: a sheet keeps what it was closed with. */
export const outsideLabels: Readonly<Record<OutsideKind, readonly string[]>> = {
  code: ['结账码', 'Close code'],
  fingerprint: ['指纹（SHA-256）', 'Fingerprint (SHA-256)'],
  payments: ['付款封存', 'Payments sealed'],
  prepared: ['编制', 'Prepared by'],
  reviewed: ['复核', 'Reviewed by'],
  approved: ['批准', 'Approved by'],
};

export const outsideKinds = Object.keys(outsideLabels) as OutsideKind[];

const signed: readonly number[] = Object.values(signatureColumns);
const isRole = (kind: string): boolean => (roles as readonly string[]).includes(kind);
const mayHold = (kind: string, column: number): boolean => (isRole(kind) ? signed.includes(column) : column === valueColumn);

const labels: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(outsideLabels));

/** Which of its labels a line has, by its place among them; −1 for none. */
export const wordingOf = (line: OutsideLine): number => labels.get(line.kind)?.indexOf(canonicalCell(line.cells[0])) ?? -1;

/** Columns of a line that hold what nobody writes there; its label is not asked about. */
export const filledBeside = ({ kind, cells }: OutsideLine): number[] =>
  Array.from({ length: printedColumns - 1 }, (_, index) => index + 1).filter(
    (column) => !mayHold(kind, column) && canonicalCell(cells[column]) !== '',
  );

/** The own line of each kind, which is the first that looks like it, and those that were added. */
export function ownLines<L extends OutsideLine>(lines: readonly L[]): { readonly own: readonly L[]; readonly added: readonly L[] } {
  const isInForm = (line: L): boolean => wordingOf(line) >= 0 && filledBeside(line).length === 0;
  const chosen = new Map<string, L>();
  for (const line of lines) {
    const known = chosen.get(line.kind);
    if (!known || (!isInForm(known) && isInForm(line))) chosen.set(line.kind, line);
  }
  const isOwn = (line: L): boolean => chosen.get(line.kind) === line;
  return { own: lines.filter(isOwn), added: lines.filter((line) => !isOwn(line)) };
}
