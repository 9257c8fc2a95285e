import { columnIndex, columnName, maximumColumns, maximumRows } from '../grid/address';
import { tokensOf } from './formula-tokens';

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
  return row >= 1 && row <= maximumRows ? String(row) : null;
}

function shiftedColumn(text: string, columns: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + columns;
  return column >= 0 && column < maximumColumns ? columnName(column) : null;
}
