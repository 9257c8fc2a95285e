import { isErrorContent } from './cell-content';
import { numberOf, type Operand, to15Digits, Unknown } from './operand';

export function combined(operator: string, left: Operand, right: Operand): Operand {
  for (const side of [left, right]) {
    if (Array.isArray(side)) throw new Unknown();
    if (isErrorContent(side)) return side;
  }
  if (operator === '&') return textOf(left) + textOf(right);
  const order = orders[operator];
  if (order) {
    const sign = compared(left, right);
    // Which of two texts comes first, the language of Excel decides.
    if (Number.isNaN(sign) && operator !== '=' && operator !== '<>') throw new Unknown();
    return order(sign);
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a !== 'number') return a;
  if (typeof b !== 'number') return b;
  switch (operator) {
    case '+':
      return finite(a + b);
    case '-':
      return finite(a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? { code: '#DIV/0!' } : finite(a / b);
    default:
      throw new Unknown();
  }
}

const orders: Readonly<Record<string, (sign: number) => boolean>> = {
  '=': (sign) => sign === 0,
  '<>': (sign) => sign !== 0,
  '<': (sign) => sign < 0,
  '>': (sign) => sign > 0,
  '<=': (sign) => sign <= 0,
  '>=': (sign) => sign >= 0,
};

/** Numbers before texts before logicals; a blank is 0, no text or FALSE beside another kind; NaN of two texts that differ. */
function compared(left: Operand, right: Operand): number {
  if (left === null && right === null) return 0;
  const [a, b] = [left ?? blankBeside(right), right ?? blankBeside(left)];
  if (typeof a === 'number' && typeof b === 'number') return Math.sign(to15Digits(a) - to15Digits(b));
  if (typeof a === 'string' && typeof b === 'string') {
    if (a.toLowerCase() === b.toLowerCase()) return 0;
    if (a === '' || b === '') return a === '' ? -1 : 1;
    // Excel takes full-width letters for others on some computers.
    if (a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase()) throw new Unknown();
    return NaN;
  }
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return rank(a) - rank(b);
}

const blankBeside = (other: Operand): Operand => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);
const rank = (operand: Operand): number => ['number', 'string', 'boolean'].indexOf(typeof operand);

/** Excel knows no number beyond doubles, and no zero below zero. */
const finite = (number: number): Operand => (Number.isFinite(number) ? number + 0 : { code: '#NUM!' });

function textOf(operand: Operand): string {
  if (operand === null) return '';
  if (typeof operand === 'string') return operand;
  if (typeof operand === 'number' && Number.isSafeInteger(operand)) return String(operand);
  throw new Unknown();
}

export function negatedOperand(operand: Operand): Operand {
  const number = numberOf(operand);
  return typeof number === 'number' ? 0 - number : number;
}

export function percentOf(operand: Operand): Operand {
  const number = numberOf(operand);
  return typeof number === 'number' ? number / 100 : number;
}
