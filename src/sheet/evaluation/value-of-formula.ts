// What a formula comes to, computed as Excel does from the cells that it names: so much of Excel as native formulas and what usually stands
// around them need. What is not known here has no value: whoever asks then has no proof.
import { readAddress } from '../address';
import { formulaTokens, type FormulaToken } from '../formula-tokens';
import { type CellContent, isErrorContent } from './cell-content';
import { functionNamed } from './known-functions';
import { type Operand, Unknown } from './operand';
import { combined, negatedOperand, percentOf } from './operators';

/**
 * undefined where it cannot be told: a function or an operand that is not known here, a text where a number is wanted, a range of many cells.
 * A blank that is all there is to show is 0, as in Excel.
 * @param contentAt of one cell, counted from 0; a sheet of null is the formula's own; undefined where nobody knows
 */
export function valueOfFormula(
  formula: string,
  contentAt: (sheet: string | null, row: number, column: number) => CellContent | undefined,
): Exclude<CellContent, null> | undefined {
  try {
    const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space' && kind !== 'start');
    const reading = { tokens, at: 0, contentAt };
    const value = expression(reading, 0)();
    if (reading.at < tokens.length || Array.isArray(value)) return undefined;
    return (value as CellContent) ?? 0;
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

interface Reading {
  readonly tokens: readonly FormulaToken[];
  at: number;
  readonly contentAt: (sheet: string | null, row: number, column: number) => CellContent | undefined;
}

/** Computed only when it is asked for: IF needs one of two. */
type Later = () => Operand;

// Excel's precedence, the weakest first (support.microsoft.com "Calculation operators and precedence in Excel"); all bind to the left.
const levels: readonly (readonly string[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

function expression(reading: Reading, level: number): Later {
  const operators = levels[level];
  if (!operators) return signed(reading);
  let left = expression(reading, level + 1);
  for (
    let token = reading.tokens[reading.at];
    token?.kind === 'operator' && operators.includes(token.text);
    token = reading.tokens[reading.at]
  ) {
    reading.at++;
    const [before, operator, right] = [left, token.text, expression(reading, level + 1)];
    left = () => combined(operator, before(), right());
  }
  return left;
}

/** A sign binds more strongly than "^": -2^2 is 4. */
function signed(reading: Reading): Later {
  const token = reading.tokens[reading.at];
  if (token?.kind === 'operator' && (token.text === '-' || token.text === '+')) {
    reading.at++;
    const of = signed(reading);
    return token.text === '-' ? () => negatedOperand(of()) : of;
  }
  let value = operand(reading);
  while (reading.tokens[reading.at]?.text === '%') {
    reading.at++;
    const before = value;
    value = () => percentOf(before());
  }
  return value;
}

function operand(reading: Reading): Later {
  const token = reading.tokens[reading.at++];
  switch (token?.kind) {
    case 'number': {
      const number = Number(token.text);
      return () => number;
    }
    case 'text': {
      const text = token.text.slice(1, -1).replaceAll('""', '"');
      return () => text;
    }
    case 'logical': {
      const isTrue = token.text.toUpperCase() === 'TRUE';
      return () => isTrue;
    }
    case 'error': {
      const error = { code: token.text.toUpperCase() };
      return () => error;
    }
    case 'area':
      return cellNamed(token.text, reading);
    case 'call':
      return call(token.text.slice(0, -1), reading);
    case 'open':
      return token.text === '(' ? bracketed(reading) : list(reading);
    default:
      throw new Unknown();
  }
}

function cellNamed(text: string, { contentAt }: Reading): Later {
  const area = readAddress(text);
  if (area?.rows !== 1 || area.columns !== 1) throw new Unknown();
  const { sheet, row, column } = area;
  return () => {
    const content = contentAt(sheet, row, column);
    if (content === undefined) throw new Unknown();
    return content;
  };
}

function bracketed(reading: Reading): Later {
  const inner = expression(reading, 0);
  closed(reading, ')');
  return inner;
}

/** {1;2;3}: one column of numbers, which is all that native formulas write. */
function list(reading: Reading): Later {
  const numbers: number[] = [];
  do {
    const number = signed(reading)();
    if (typeof number !== 'number') throw new Unknown();
    numbers.push(number);
  } while (reading.tokens[reading.at++]?.text === ';');
  reading.at--;
  closed(reading, '}');
  return () => numbers;
}

function call(name: string, reading: Reading): Later {
  const known = functionNamed(name);
  const args: Later[] = [];
  if (reading.tokens[reading.at]?.text === ')') reading.at++;
  else {
    do args.push(isLeftOut(reading) ? () => null : expression(reading, 0));
    while (reading.tokens[reading.at++]?.text === ',');
    reading.at--;
    closed(reading, ')');
  }
  return () => known(args);
}

const isLeftOut = ({ tokens, at }: Reading): boolean => tokens[at]?.text === ',' || tokens[at]?.text === ')';

function closed(reading: Reading, bracket: string): void {
  if (reading.tokens[reading.at++]?.text !== bracket) throw new Unknown();
}

/** Whether two contents show the same: an error by its code. */
export const isSameContent = (a: CellContent | undefined, b: CellContent | undefined): boolean =>
  a !== undefined && (isErrorContent(a) ? isErrorContent(b) && a.code === b.code : a === b);
