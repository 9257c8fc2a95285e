import type { TextEncoding } from '../../files/text/encoding';
import type { WorkbookProblem } from '../../files/workbook/xlsx';

/** Why a whole file cannot be counted. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'undecodable'; readonly encoding: TextEncoding }
  /** A quote that is never closed swallows what follows. */
  | { readonly code: 'open-quote'; readonly line: number; readonly seen: string }
  /** More agencies than a sheet has rows: the column is none of agencies. */
  | { readonly code: 'agencies-too-many'; readonly line: number }
  /** A web page under a table's name. */
  | { readonly code: 'web-page' }
  | WorkbookProblem;

export const isFileProblem = (value: unknown): value is FileProblem => typeof value === 'object' && value !== null && 'code' in value;

/** Rows of a sheet: the roster has to fit. */
export const mostAgencies = 1_048_575;
