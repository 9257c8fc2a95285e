import type { CellError, CellValue, ErrorName } from '../grid';
import type { Arithmetic, Comparison, Formula } from './formula';

export type FormulaValues = readonly (readonly CellValue[])[];

export const cellError = (error: ErrorName): CellError => ({ error });
const errorOf = (value: CellValue): ErrorName | undefined => (typeof value === 'object' && value !== null ? value.error : undefined);
export const isWaiting = (values: FormulaValues) => values.some((row) => row.some((value) => errorOf(value) === '#BUSY!'));

export interface Surroundings {
  reference(formula: Extract<Formula, { is: 'reference' }>): FormulaValues;
  /** What a custom function answered; undefined where no function has that name, #BUSY! while it has not answered. */
  call(formula: Extract<Formula, { is: 'call' }>, args: readonly (FormulaValues | undefined)[]): FormulaValues | undefined;
}

/** What a formula comes to: always a matrix, 1×1 for a single value; blank cells are null. */
export function evaluate(formula: Formula, around: Surroundings): FormulaValues {
  if (formula.is === 'values') return formula.values;
  if (formula.is === 'reference') return around.reference(formula);
  if (formula.is === 'operation') {
    return cellwise(evaluate(formula.left, around), evaluate(formula.right, around), (left, right) =>
      operated(formula.operator, left, right),
    );
  }
  if (formula.name.toUpperCase() === 'IF') return choice(formula.args, around);
  const args = formula.args.map((argument) => argument && evaluate(argument, around));
  // Excel does not call a function before its precedents have answered.
  if (args.some((argument) => argument && isWaiting(argument))) return [[cellError('#BUSY!')]];
  if (formula.name.toUpperCase() === 'SUM') {
    const isWritten = (index: number) => formula.args[index]?.is === 'values';
    return [[sumOf(args.flatMap((argument = [], index) => (isWritten(index) ? argument.flat().map(asNumber) : argument.flat())))]];
  }
  return around.call(formula, args) ?? [[cellError('#NAME?')]];
}

/** IF over matrices; like Excel it computes only the branch it needs where one is enough. */
function choice([when, then, otherwise]: readonly (Formula | undefined)[], around: Surroundings): FormulaValues {
  const condition = when ? evaluate(when, around) : [[false]];
  const branch = (formula: Formula | undefined, left: CellValue): FormulaValues => (formula ? evaluate(formula, around) : [[left]]);
  const truths = condition.map((row) => row.map(truthOf));
  if (truths.every((row) => row.every((truth) => truth === true))) return branch(then, 0);
  if (truths.every((row) => row.every((truth) => truth === false))) return branch(otherwise, false);
  if (truths.length === 1 && truths[0]?.length === 1) return truths;
  const [yes, no] = [branch(then, 0), branch(otherwise, false)];
  const chosen = cellwise(truths, yes, (truth, value) => (truth === true ? value : truth));
  return cellwise(chosen, no, (value, other, row, column) => (at(truths, row, column) === false ? other : value));
}

function truthOf(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  return typeof value === 'string' ? cellError('#VALUE!') : value;
}

/** A cell of a matrix, a single row or column repeated as Excel does; #N/A beyond it. */
function at(matrix: FormulaValues, row: number, column: number): CellValue {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? cellError('#N/A') : value;
}

function cellwise(
  a: FormulaValues,
  b: FormulaValues,
  cell: (a: CellValue, b: CellValue, row: number, column: number) => CellValue,
): FormulaValues {
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cell(at(a, row, column), at(b, row, column), row, column)),
  );
}

// Excel's order between types: numbers before text before truth values.
const rank = (value: CellValue) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function operated(operator: Comparison | Arithmetic, left: CellValue, right: CellValue): CellValue {
  if (errorOf(left)) return left;
  if (errorOf(right)) return right;
  return operator === '+' || operator === '-' || operator === '*' || operator === '/'
    ? reckoned(operator, left, right)
    : compared(operator, left, right);
}

function reckoned(operator: Arithmetic, left: CellValue, right: CellValue): CellValue {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (a === null || b === null) return cellError('#VALUE!');
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  return b === 0 ? cellError('#DIV/0!') : a / b;
}

/** A blank counts as 0, TRUE as 1, text as the number that it is; null for other text. */
function numberOf(value: CellValue): number | null {
  if (typeof value !== 'string') return Number(value);
  return value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : null;
}

/** As an argument that is written in the formula counts. */
const asNumber = (value: CellValue): CellValue => (errorOf(value) ? value : (numberOf(value) ?? cellError('#VALUE!')));

/** SUM: text, truth values and blanks in cells do not count; the first error is the answer. */
function sumOf(values: readonly CellValue[]): CellValue {
  return values.find(errorOf) ?? values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

function compared(operator: Comparison, left: CellValue, right: CellValue): CellValue {
  const order = orderOf(asLike(left, right), asLike(right, left));
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
}

/** A blank counts as "", 0 or FALSE, whichever the other side is. */
function asLike(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function orderOf(left: CellValue, right: CellValue): number {
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() === right.toLowerCase() ? 0 : left.toLowerCase() < right.toLowerCase() ? -1 : 1;
  return Number(left) - Number(right);
}
