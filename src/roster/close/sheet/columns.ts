// Where what stands on the sheet of a close; columns from 0.
export const closeColumns = {
  no: 0,
  agency: 1,
  name: 2,
  /** The GMV as the table had it. */
  written: 3,
  gmv: 4,
  tier: 5,
  deposit: 6,
  /** What was held or the tier paid, before. */
  before: 7,
  due: 8,
  surplus: 9,
  headroom: 10,
  note: 11,
  /** The three that people fill in. */
  paid: 12,
  paidOn: 13,
  voucher: 14,
  /** What a line is, and its check. */
  mark: 15,
  /** The check of a payment that was sealed. */
  paymentCheck: 16,
} as const;

export type CloseColumn = keyof typeof closeColumns;

/** A line's cells of which the fingerprint is made: of an agency's row without what people fill in. */
export const coveredColumns = { row: closeColumns.paid, other: closeColumns.mark } as const;

/** What is printed. */
export const printedColumns = closeColumns.mark;

export const allColumns = closeColumns.paymentCheck + 1;

/** Where the head, the totals and the names to sign have what they say beside their labels. */
export const valueColumn = closeColumns.name;
export const countColumn = closeColumns.written;
/** Of a signature. */
export const signatureColumns = { name: closeColumns.name, on: closeColumns.written, code: closeColumns.gmv } as const;
