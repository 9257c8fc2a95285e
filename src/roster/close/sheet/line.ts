// One line of the sheet of a close. What kind it is stands in its last cell, so that a sheet is read whatever its language.
import type { Unsettled } from '../../assess/unsettled-row';

/** A cell as it is written; null leaves it blank. */
export type CloseCell = string | number | null;

export type HeadKind =
  | 'title'
  | 'format'
  | 'code'
  | 'fingerprint'
  | 'sequence'
  | 'before'
  | 'month'
  | 'gmv-month'
  | 'closed'
  | 'corrects'
  | 'reason'
  | 'rule'
  | 'rule-name'
  | 'evidence'
  | 'edge'
  | 'rule-sha'
  | 'paid-by-held'
  | 'paid-by-tier'
  | 'paid-by-none'
  | 'file'
  | 'table'
  | 'rows'
  | 'source-sha'
  | 'build';

export type Role = 'prepared' | 'reviewed' | 'approved';
export const roles: readonly Role[] = ['prepared', 'reviewed', 'approved'];

type LineKind =
  | HeadKind
  | 'totals'
  | 'tier'
  | 'untiered'
  | 'total'
  | 'doubts'
  | `doubt-${Unsettled['why']}`
  | 'disputed'
  | 'disputed-edge'
  | 'signatures'
  | Role
  | 'payments'
  | 'columns'
  | 'row'
  | 'rule-text';

export interface CloseLine {
  readonly kind: LineKind;
  readonly cells: readonly CloseCell[];
}

/** Lines that say what the fingerprint is, or are filled in after it: it is not made of them. */
const outside: ReadonlySet<string> = new Set<LineKind>(['code', 'fingerprint', 'prepared', 'reviewed', 'approved', 'payments']);

export const isCovered = (kind: string): boolean => !outside.has(kind);

/** The cell that says what a line is. @param check of its text, six characters; empty text for a line that has none */
export const markOf = (kind: LineKind, check: string): string => (check === '' ? kind : `${kind} ${check}`);

/** null where the cell is no mark. */
export function readMark(cell: unknown): { readonly kind: string; readonly check: string } | null {
  const [, kind, check = ''] = /^([a-z]+(?:-[a-z]+)*)(?: ([0-9a-f]{6}))?$/.exec(typeof cell === 'string' ? cell.trim() : '') ?? [];
  return kind === undefined ? null : { kind, check };
}
