import { columnLetters, columnOfLetters } from '../column-letters';
import { formulaTokens } from '../formula-tokens';
import { maximumColumns, maximumRows } from '../limits';

/**
 * The formula as it is filled so many rows further down and columns further right: what "$" does not fix moves, beyond the sheet it is #REF!.
 * null where that cannot be told: cells of another workbook, and what cannot be read.
 */
export function movedFormula(formula: string, rows: number, columns: number): string | null {
  const moved = formulaTokens(formula).map(({ kind, text }) => {
    if (kind === 'other' || (kind === 'name' && text.includes('!'))) return null;
    return kind === 'area' ? shiftedArea(text, rows, columns) : text;
  });
  return moved.includes(null) ? null : moved.join('');
}

function shiftedArea(text: string, rows: number, columns: number): string {
  const cells = text.lastIndexOf('!') + 1;
  const ends = text
    .slice(cells)
    .split(':')
    .map((end) => shiftedEnd(end, rows, columns));
  return ends.includes(null) ? `${text.slice(0, cells)}#REF!` : text.slice(0, cells) + ends.join(':');
}

/** "$B2", "B", "2" or "B2#". */
function shiftedEnd(end: string, rows: number, columns: number): string | null {
  const [, letters, digits, spill = ''] = /^(\$?[a-z]+)?(\$?\d+)?(#?)$/i.exec(end) ?? [];
  const column = letters === undefined ? '' : letters.startsWith('$') ? letters : movedColumn(letters, columns);
  const row = digits === undefined ? '' : digits.startsWith('$') ? digits : movedRow(digits, rows);
  return column === null || row === null ? null : column + row + spill;
}

function movedColumn(letters: string, by: number): string | null {
  const column = columnOfLetters(letters) + by;
  return column >= 0 && column < maximumColumns ? columnLetters(column) : null;
}

function movedRow(digits: string, by: number): string | null {
  const row = Number(digits) + by;
  return row >= 1 && row <= maximumRows ? String(row) : null;
}
