import { errorNames, type CellInput, type CellValue, type ErrorName } from '../grid/grid';

const names: ReadonlySet<string> = new Set(errorNames);

export const isErrorName = (text: string): text is ErrorName => names.has(text);

export const isFormula = (input: CellInput): input is string => typeof input === 'string' && input.length > 1 && input.startsWith('=');

/** The input that makes a cell hold this very text: one that begins with "=" or "'" gets an apostrophe in front, so it never becomes a formula. */
export const textInput = (text: string): string => (text.startsWith('=') || text.startsWith("'") ? `'${text}` : text);

/** What a cell holds after this input, which is no formula. */
export const constantOf = (input: CellInput): CellValue => (typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input);
