import type { TextEncoding } from '../../files/text/encoding';

/** Why a whole file cannot be counted. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'undecodable'; readonly encoding: TextEncoding }
  /** A quote that is never closed swallows what follows. */
  | { readonly code: 'open-quote'; readonly line: number; readonly seen: string }
  /** It could not be read to its end: taken away, changed, or on a disk that is gone. */
  | { readonly code: 'broken-off'; readonly at: number; readonly of: number; readonly reason: string }
  /** More agencies than a sheet has rows: the column is none of agencies. */
  | { readonly code: 'agencies-too-many'; readonly line: number }
  /** What fits a sheet is read from the sheet. */
  | { readonly code: 'workbook'; readonly kind: '.xlsx' | '.xls' };

export const isFileProblem = (value: unknown): value is FileProblem => typeof value === 'object' && value !== null && 'code' in value;

/** Rows of a sheet: the roster has to fit. */
export const mostAgencies = 1_048_575;
