export interface BatchFault {
  readonly code: string;
  readonly message: string;
  /** So many actions of the batch are done before it fails; none where it is left out. */
  readonly afterActions?: number;
  /** office.js never hears of it again, neither of what was done nor of the fault. */
  readonly isUnanswered?: boolean;
}

/** What can be made to go wrong; may be changed at any time. */
export interface Faults {
  /**
   * Whether the n-th Excel.run batch (from 1) fails as a whole, and how. `members` are the methods and properties that it uses, as on the wire
   * ("GetRange", "Values"), `changes` how many of its actions are done with each method that it calls and each property that it sets; batches in
   * which office.js only tidies up, or hands over function results, are not asked about.
   */
  failBatch?: ((n: number, members: readonly string[], changes: readonly number[]) => BatchFault | undefined) | undefined;
  /** office.js's error code with which a step of getFileAsync fails; undefined where it does not. */
  failFile?: ((step: 'open' | 'slice') => number | undefined) | undefined;
  /** The workbook refuses to keep settings, as a read-only one does. */
  failSettingsSave?: boolean | undefined;
  /** Bytes of UTF-8 in one request, answer or event of function calls above which it is refused; 5 MB in Excel on the web. */
  payloadLimit?: number | undefined;
}

/** Excel on the web's limit. */
export const payloadLimitOnTheWeb = 5 * 1024 * 1024;

const encoder = new TextEncoder();

export function exceeds(text: string, limit: number | undefined): boolean {
  if (limit === undefined || text.length * 3 <= limit) return false;
  return text.length > limit || encoder.encode(text).length > limit;
}
