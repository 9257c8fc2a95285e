import type { CellInput, CellValue, ErrorName } from '../grid/grid';

const errorNames: ReadonlySet<string> = new Set<ErrorName>([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

export const isErrorName = (text: string): text is ErrorName => errorNames.has(text);

export const isFormula = (input: CellInput): input is string => typeof input === 'string' && input.length > 1 && input.startsWith('=');

/** The input that makes a cell hold this very text: one that begins with "=" or "'" gets an apostrophe in front, so it never becomes a formula. */
export const textInput = (text: string): string => (text.startsWith('=') || text.startsWith("'") ? `'${text}` : text);

/** What a cell holds after this input, which is no formula. */
export const constantOf = (input: CellInput): CellValue => (typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input);
