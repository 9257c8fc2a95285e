import { readAddress, type NamedRectangle } from './address';
import { quotedText } from './formula-texts';
import { sheetArea, type SheetArea } from './sheet-area';
import { maximumColumns, maximumRows } from './limits';

/** What a person typed for an argument, as the formula will say it. */
export type TypedArgument =
  | { readonly state: 'left-out' }
  | { readonly state: 'cells'; readonly area: SheetArea }
  /** `literal` is how a formula writes it. */
  | { readonly state: 'value'; readonly value: string | number; readonly literal: string }
  | { readonly state: 'whole' }
  | { readonly state: 'too-long' };

const plainNumber = /^-?\d{1,15}(?:\.\d{1,10})?$/;
// learn.microsoft.com/office/troubleshoot/excel/text-values-over-255-characters-formulas
const longestText = 255;

/** Reads an address (of `sheet` where it names none), a number, or text, in straight quotes or without; blank is left out. */
export function typedArgument(typed: string, sheet: string): TypedArgument {
  const text = typed.trim().replace(/^=/, '');
  if (text === '') return { state: 'left-out' };
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return textValue(quoted[1]!.replaceAll('""', '"'));
  const cells = readAddress(text);
  if (cells) return cellsArgument(cells, sheet);
  const isExactNumber = plainNumber.test(text) && text.replace(/\D/g, '').length <= 15;
  return isExactNumber ? { state: 'value', value: Number(text), literal: text } : textValue(text);
}

// A column and a row of the whole sheet are the same cells to Excel as C:C and 2:2.
function cellsArgument(cells: NamedRectangle, sheet: string): TypedArgument {
  if (cells.rows >= maximumRows || cells.columns >= maximumColumns) return { state: 'whole' };
  return { state: 'cells', area: sheetArea(cells.sheet ?? sheet, cells.row, cells.column, cells.rows, cells.columns) };
}

function textValue(value: string): TypedArgument {
  if (value.length > longestText) return { state: 'too-long' };
  return { state: 'value', value, literal: quotedText(value) };
}
