import { tokensOf } from './formula-tokens';

const lastRow = 1_048_576;
const lastColumn = 16_384;

const cellPattern = /^(\$?)([A-Z]+)(\$?)(\d+)$/i;

/** The formula as it reads `rows` further down and `columns` further right; what would leave the sheet becomes #REF!. */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === 'cell') return shiftedCell(text, rows, columns);
      if (kind === 'columns') return joined(text.split(':').map((end) => shiftedColumn(end, columns)));
      if (kind === 'rows') return joined(text.split(':').map((end) => shiftedRow(end, rows)));
      return text;
    })
    .join('');
}

const joined = (ends: readonly (string | null)[]): string => (ends.includes(null) ? '#REF!' : ends.join(':'));

function shiftedCell(text: string, rows: number, columns: number): string {
  const [, dollarColumn = '', column = '', dollarRow = '', row = ''] = cellPattern.exec(text) ?? [];
  const movedColumn = shiftedColumn(dollarColumn + column, columns);
  const movedRow = shiftedRow(dollarRow + row, rows);
  return movedColumn === null || movedRow === null ? '#REF!' : movedColumn + movedRow;
}

function shiftedRow(text: string, rows: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + rows;
  return row >= 1 && row <= lastRow ? String(row) : null;
}

function shiftedColumn(text: string, columns: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + columns;
  return column >= 0 && column < lastColumn ? columnLetters(column) : null;
}

/** "A" → 0, "AA" → 26. */
export const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** 0 → "A", 26 → "AA". */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
