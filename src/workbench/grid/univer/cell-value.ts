import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { constantOf, isFormula } from '../cell-input';
import type { CellInput, CellValue, ErrorName } from '../grid';

// Errors that Excel does not have, by the Excel error nearest to them.
const errorNames: Readonly<Record<string, ErrorName>> = {
  '#DIV/0!': '#DIV/0!',
  '#N/A': '#N/A',
  '#NAME?': '#NAME?',
  '#NULL!': '#NULL!',
  '#NUM!': '#NUM!',
  '#REF!': '#REF!',
  '#VALUE!': '#VALUE!',
  '#SPILL!': '#SPILL!',
  '#CALC!': '#CALC!',
  '#BUSY!': '#BUSY!',
  '#GETTING_DATA': '#BUSY!',
  '#CYCLE!': '#CALC!',
  '#ERROR!': '#VALUE!',
};

/** The error that a text of Univer's stands for; undefined where it is plain text. */
export function errorNameInUniver(text: unknown): ErrorName | undefined {
  return typeof text === 'string' && text.startsWith('#') ? errorNames[text] : undefined;
}

export function hasFormula(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

/** Whether nothing was put into a cell, whatever it looks like. */
export function isVoid(cell: ICellData | null | undefined): boolean {
  return !cell || (cell.v ?? cell.f ?? cell.si ?? cell.p ?? null) === null;
}

/** What a cell of Univer's holds. Empty text is a value only where a formula gave it (`isComputed`): elsewhere it is a blank cell. */
export function cellValue(cell: ICellData | null | undefined, isComputed: boolean): CellValue {
  if (cell === null || cell === undefined) return null;
  const { v, t } = cell;
  if (v === null || v === undefined) {
    const typed = cell.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
    // Excel shows what a formula answered as nothing as 0.
    return typed || (isComputed && !hasFormula(cell) ? 0 : null);
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === '1' || v === true || String(v).toUpperCase() === 'TRUE';
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v !== 'string') return v;
  if (t !== CellValueType.FORCE_STRING) {
    const error = errorNameInUniver(v);
    if (error) return typeof cell.custom?.['sentence'] === 'string' ? { error, message: cell.custom['sentence'] } : { error };
  }
  return v === '' && !isComputed && !hasFormula(cell) ? null : v;
}

const nothing = { v: null, t: null, f: null, si: null, p: null, custom: null } as const;

/** What to write into a cell of Univer's over whatever it holds. */
export const cellInput = (input: CellInput): ICellData => ({ ...nothing, ...filledCell(input) });

/** A cell of Univer's with this in it, undefined for a blank; text that begins with "=" is a formula, a leading apostrophe forces text. */
export function filledCell(input: CellInput): ICellData | undefined {
  if (input === null) return undefined;
  if (typeof input === 'number') return { v: input, t: CellValueType.NUMBER };
  if (typeof input === 'boolean') return { v: input ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof input === 'object') return { v: input.error, t: CellValueType.STRING };
  if (isFormula(input)) return { f: input };
  const text = constantOf(input);
  if (text === '') return undefined;
  // Text that could be read as something else is marked as text; Univer would show and compute "00123" as a number.
  const isPlain = Number.isNaN(Number(text)) && errorNameInUniver(text) === undefined && !/^(true|false)$/i.test(text);
  return { v: text, t: isPlain ? CellValueType.STRING : CellValueType.FORCE_STRING };
}
