import { parseValue } from 'numfmt';
import type { CellInput, CellValue, ErrorName } from '../../grid/grid';

const errors: readonly string[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];

/** What Excel puts into a cell for a value that an add-in sets, and the number format that comes with it; text in a cell formatted as text stays text. */
export function entryOf(value: unknown, format: string): { readonly input: CellInput; readonly format?: string } {
  if (typeof value === 'number' || typeof value === 'boolean') return { input: value };
  if (value === null || value === undefined || value === '') return { input: null };
  const text = String(value);
  if (format === '@') return { input: /^[=']/.test(text) ? `'${text}` : text };
  if (text.startsWith('=') || text.startsWith("'")) return { input: text };
  if (errors.includes(text.toUpperCase())) return { input: { error: text.toUpperCase() as ErrorName } };
  const parsed = parseValue(text);
  if (!parsed) return { input: text };
  // Excel keeps fifteen digits of a number and makes the others zeros.
  const digits = /^\d{16,}$/.test(text) ? Number(text.slice(0, 15).padEnd(text.length, '0')) : parsed.v;
  const input: CellValue = typeof digits === 'number' ? Number(digits.toPrecision(15)) : digits;
  return parsed.z && format === 'General' ? { input, format: parsed.z } : { input };
}
