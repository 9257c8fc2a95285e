// The formulas of a sheet as a person reads them.
import { columnIndex, columnLettersOf, gridColumns, gridRows, parseAddress } from '../../grid/address';
import type { Area, CellInput } from '../../grid/grid';
import { callsAddin, formulaFromFile } from '../file-formula';
import { isFunctionName, tokensOf } from '../formula-tokens';
import type { ParsedCell, ParsedSheet } from './parser';
import { dynamicMark, sharedMark } from './plain-cells';

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
  return row >= 1 && row <= gridRows ? String(row) : null;
}

function shiftedColumn(text: string, columns: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text) + columns;
  return column >= 0 && column < gridColumns ? columnLettersOf(column) : null;
}

/** What answers one value whatever it is given. */
const aggregates: ReadonlySet<string> = new Set(
  'SUM SUMPRODUCT SUMSQ PRODUCT COUNT COUNTA COUNTBLANK AVERAGE MEDIAN MAX MIN STDEV VAR AND OR ROWS COLUMNS'.split(' '),
);

/** Whether the formula surely has one value and not many: cells, amounts and what adds up ranges, no range by itself. */
function isOneAnswer(formula: string): boolean {
  const tokens = tokensOf(formula);
  const calls: boolean[] = [];
  return tokens.every((token, at) => {
    const { kind, text } = token;
    const isAggregate = isFunctionName(tokens, at) && aggregates.has(text.toUpperCase());
    if (text === '(') calls.push(tokens[at - 1]?.kind === 'name');
    else if (text === ')') calls.pop();
    else if (calls.includes(true)) return true;
    else if (kind === 'name') return isAggregate || tokens[at + 1]?.text === '!';
    return kind !== 'columns' && kind !== 'rows' && kind !== 'bracket' && !':{#,'.includes(text);
  });
}

/** Takes the formulas of a sheet one after the other, row by row. */
export function parsedFormulas(rows: ParsedSheet['rows']) {
  const firsts = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
  const spills: Area[] = [];
  const repeated: { readonly area: Area; readonly input: CellInput }[] = [];
  let count = 0;

  /** A formula that was filled down is kept once in the file; its other cells name the first. */
  const sharedFormula = (text: string, row: number, column: number): string | undefined => {
    const space = text.indexOf(' ');
    const [number, own] = [text.slice(0, space), text.slice(space + 1)];
    if (own !== '') firsts.set(number, { formula: own, row, column });
    const first = firsts.get(number);
    return first && shiftedFormula(first.formula, row - first.row, column - first.column);
  };

  /** An .xlsb names the cell whose formula was filled down to this one: the parser hands over its row and column in place of a text. */
  const filledDown = (place: unknown, row: number, column: number): string => {
    const [firstRow, firstColumn] = Array.isArray(place) ? (place as unknown[]) : [];
    const first = rows[Number(firstRow)]?.[Number(firstColumn)]?.f;
    return typeof first === 'string' ? shiftedFormula(first, row - Number(firstRow), column - Number(firstColumn)) : '';
  };

  return {
    spills: spills as readonly Area[],
    count: () => count,
    /** What is to be written into the cell; null where its value is all there is. */
    read({ f: own = '', F: reference, D: isDynamic = false }: ParsedCell, row: number, column: number): CellInput {
      const f = typeof own === 'string' ? own : filledDown(own, row, column);
      const area = reference === undefined ? undefined : parseAddress(reference)?.area;
      if (area && (area.row !== row || area.column !== column)) return null;
      const kept = f.startsWith(sharedMark) ? sharedFormula(f, row, column) : f.startsWith(dynamicMark) ? f.slice(1) : f;
      if (!kept) return null;
      const formula = formulaFromFile(kept);
      count += 1;
      if (area && area.rows * area.columns > 1) {
        const isOne = !isDynamic && !f.startsWith(dynamicMark) && !callsAddin(formula) && isOneAnswer(formula);
        if (isOne) repeated.push({ area, input: `=${formula}` });
        else spills.push(area);
      }
      return `=${formula}`;
    },
    /** What spilled is the anchor's, as input it would block the spill; an array formula of old with one answer shows it in each of its cells. */
    place(cells: CellInput[][]): void {
      for (const area of spills) fill(cells, area, null);
      for (const { area, input } of repeated) fill(cells, area, input);
    },
  };
}

/** All of an area but its first cell, as far as the cells reach. */
function fill(cells: CellInput[][], area: Area, input: CellInput): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, cells.length); row++) {
    for (let column = area.column; column < Math.min(area.column + area.columns, cells[row]!.length); column++) {
      if (row !== area.row || column !== area.column) cells[row]![column] = input;
    }
  }
}
