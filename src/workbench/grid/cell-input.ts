import { errorNames, type CellInput, type CellValue, type ErrorName } from './grid';

const names: ReadonlySet<string> = new Set(errorNames);

export const isErrorName = (text: string): text is ErrorName => names.has(text);

export const isFormula = (input: CellInput): input is `=${string}` =>
  typeof input === 'string' && input.length > 1 && input.startsWith('=');

/** The input that makes a cell hold this very text: one that begins with "=" or "'" gets an apostrophe in front, so it never becomes a formula. */
export const textInput = (text: string): string => (text.startsWith('=') || text.startsWith("'") ? `'${text}` : text);

/** What is to be written to get this value. */
export const inputOf = (value: CellValue): CellInput => (typeof value === 'string' ? textInput(value) : value);

/** What a cell holds after this input, which is no formula. */
export function constantOf(input: string): string;
export function constantOf(input: CellInput): CellValue;
export function constantOf(input: CellInput): CellValue {
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
}
