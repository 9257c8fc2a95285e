// The formulas that the memory grid understands, read into a tree: calls, references, literals, array constants, comparisons, the four rules.
import { parseAddress } from '../address';
import type { Area, CellValue, ErrorName } from '../grid';

export type Comparison = '=' | '<>' | '<' | '>' | '<=' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/';

export type Formula =
  | { readonly is: 'values'; readonly values: readonly (readonly CellValue[])[] }
  /** `at` is where the address begins in the text, for renaming the sheet before it. */
  | { readonly is: 'reference'; readonly sheet: string | undefined; readonly area: Area; readonly at: number; readonly length: number }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly (Formula | undefined)[] }
  | { readonly is: 'operation'; readonly operator: Comparison | Arithmetic; readonly left: Formula; readonly right: Formula };

const space = /\s*/y;
const number = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?/y;
const text = /"((?:[^"]|"")*)"/y;
const error = /#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!)/iy;
const comparison = /<>|<=|>=|=|<|>/y;
const addition = /[+-]/y;
const multiplication = /[*/]/y;
const call = /([\p{L}_][\p{L}\p{N}_.]*)\s*\(/uy;
const reference =
  /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?(?:[A-Za-z]{1,3}\$?\d+|[A-Za-z]{1,3}(?=:)|\d+(?=:))(?::\$?[A-Za-z]{0,3}\$?\d*)?(?![\p{L}\p{N}_.(!#:])/uy;
const truth = /(TRUE|FALSE)(?![\p{L}\p{N}_.(!])/iuy;

const one = (value: CellValue): Formula => ({ is: 'values', values: [[value]] });

/** The tree of a formula ("=…"); null where it uses anything else than the above. */
export function parseFormula(formula: string): Formula | null {
  let at = 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    space.lastIndex = at;
    space.exec(formula);
    pattern.lastIndex = space.lastIndex;
    const match = pattern.exec(formula);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const sign = (character: string) => take(new RegExp(`\\${character}`, 'y')) !== null;

  /** What binds as tightly as `operators`, from the left. */
  function chain(operators: RegExp, tighter: () => Formula | null): Formula | null {
    let left = tighter();
    for (let operator = left && take(operators); left && operator; operator = left && take(operators)) {
      const right = tighter();
      left = right && { is: 'operation', operator: operator[0] as Comparison | Arithmetic, left, right };
    }
    return left;
  }

  const whole = (): Formula | null => chain(comparison, sum);
  const sum = (): Formula | null => chain(addition, product);
  const product = (): Formula | null => chain(multiplication, signed);

  function signed(): Formula | null {
    if (!sign('-')) return term();
    const right = signed();
    return right && { is: 'operation', operator: '-', left: one(0), right };
  }

  function term(): Formula | null {
    // A reference before a number, for "2:4" begins as one; and before TRUE( or a name, for "A1" looks like both.
    const address = take(reference);
    const named = address && parseAddress(address[0]);
    if (address) return named && { is: 'reference', ...named, at: at - address[0].length, length: address[0].length };
    const value = literal();
    if (value !== undefined) return one(value);
    if (sign('{')) return array();
    if (sign('(')) {
      const inner = whole();
      return inner && sign(')') ? inner : null;
    }
    const name = take(call);
    return name ? rest(name[1] as string) : null;
  }

  function literal(): CellValue | undefined {
    const digits = take(number);
    if (digits) return Number(digits[0]);
    const quoted = take(text);
    if (quoted) return (quoted[1] as string).replaceAll('""', '"');
    const mistake = take(error);
    if (mistake) return { error: mistake[0].toUpperCase() as ErrorName };
    const logical = take(truth);
    return logical ? (logical[1] as string).toUpperCase() === 'TRUE' : undefined;
  }

  function array(): Formula | null {
    const values: CellValue[][] = [[]];
    do {
      const isNegative = sign('-');
      const value = literal();
      if (value === undefined || (isNegative && typeof value !== 'number')) return null;
      values.at(-1)?.push(isNegative ? -Number(value) : value);
      if (sign(';')) values.push([]);
      else if (!sign(',')) break;
    } while (at < formula.length);
    const isEven = values.every((row) => row.length === values[0]?.length);
    return sign('}') && isEven ? { is: 'values', values } : null;
  }

  function rest(name: string): Formula | null {
    const args: (Formula | undefined)[] = [];
    if (sign(')')) return { is: 'call', name, args };
    for (;;) {
      const before = at;
      if (sign(',') || sign(')')) {
        at = before;
        args.push(undefined);
      } else {
        const argument = whole();
        if (!argument) return null;
        args.push(argument);
      }
      if (sign(')')) return { is: 'call', name, args };
      if (!sign(',')) return null;
    }
  }

  const tree = whole();
  return tree && formula.slice(at).trim() === '' ? tree : null;
}

/** Every reference in a formula, in the order of its text. */
export function referencesIn(formula: Formula | null | undefined): Extract<Formula, { is: 'reference' }>[] {
  if (!formula || formula.is === 'values') return [];
  if (formula.is === 'reference') return [formula];
  if (formula.is === 'operation') return [...referencesIn(formula.left), ...referencesIn(formula.right)];
  return formula.args.flatMap(referencesIn);
}
