// The functions of Excel that native formulas are made of, and those that usually stand around them.
import { type CellContent, isErrorContent } from './cell-content';
import { numberOf, type Operand, to15Digits, Unknown } from './operand';

/** Its arguments are computed when they are asked for. */
type KnownFunction = (args: readonly (() => Operand)[]) => Operand;

export function functionNamed(name: string): KnownFunction {
  const known = Object.hasOwn(knownFunctions, name.toUpperCase()) ? knownFunctions[name.toUpperCase()] : undefined;
  if (!known) throw new Unknown();
  return known;
}

const notAvailable = { code: '#N/A' };
const noValue = { code: '#VALUE!' };

const knownFunctions: Readonly<Record<string, KnownFunction>> = {
  IF(args) {
    const [condition, then, otherwise] = args;
    if (!condition || !then || args.length > 3) throw new Unknown();
    const isTrue = truthOf(single(condition));
    if (typeof isTrue !== 'boolean') return isTrue;
    return isTrue ? then() : otherwise ? otherwise() : false;
  },
  IFERROR: whereError(() => true),
  IFNA: whereError(({ code }) => code === '#N/A'),
  NA: () => notAvailable,
  AND: (args) => allOf(args, (truths) => truths.every(Boolean)),
  OR: (args) => allOf(args, (truths) => truths.some(Boolean)),
  NOT: (args) => allOf(exactly(args, 1), ([truth]) => !truth),
  ISTEXT: (args) => typeof single(exactly(args, 1)[0]!) === 'string',
  ISNUMBER: (args) => typeof single(exactly(args, 1)[0]!) === 'number',
  ISLOGICAL: (args) => typeof single(exactly(args, 1)[0]!) === 'boolean',
  ISERROR: (args) => isErrorContent(single(exactly(args, 1)[0]!)),
  ABS: (args) => numeric(exactly(args, 1), ([x]) => Math.abs(x!)),
  ROUND: (args) => numeric(exactly(args, 2), ([x, digits]) => rounded(x!, digits!)),
  MAX: (args) => numeric(args, (numbers) => Math.max(...numbers)),
  MIN: (args) => numeric(args, (numbers) => Math.min(...numbers)),
  MATCH(args) {
    const [key, list, kind] = exactly(args, 3).map((arg) => arg());
    if (isErrorContent(key)) return key;
    if (!Array.isArray(list) || (kind !== 0 && kind !== 1)) throw new Unknown();
    if (typeof key === 'string' || typeof key === 'boolean') return notAvailable;
    if (typeof key !== 'number') throw new Unknown();
    const thresholds = list as readonly number[];
    const position = kind === 0 ? thresholds.indexOf(key) + 1 : thresholds.filter((one) => one <= key).length;
    return position === 0 ? notAvailable : position;
  },
  INDEX(args) {
    const [list, position] = exactly(args, 2).map((arg) => arg());
    if (isErrorContent(position)) return position;
    if (!Array.isArray(list) || typeof position !== 'number') throw new Unknown();
    return (list as readonly number[])[Math.trunc(position) - 1] ?? { code: '#REF!' };
  },
  REPT(args) {
    const [text, times] = exactly(args, 2).map(single);
    const error = [text, times].find(isErrorContent);
    if (error) return error;
    if (text !== '' || typeof times !== 'number') throw new Unknown();
    return times < 0 ? noValue : '';
  },
};

function whereError(isMeant: (error: { readonly code: string }) => boolean): KnownFunction {
  return (args) => {
    const [value, otherwise] = exactly(args, 2);
    const found = single(value!);
    return isErrorContent(found) && isMeant(found) ? otherwise!() : found;
  };
}

function exactly<T>(args: readonly T[], count: number): readonly T[] {
  if (args.length !== count) throw new Unknown();
  return args;
}

function single(arg: () => Operand): CellContent {
  const operand = arg();
  if (Array.isArray(operand)) throw new Unknown();
  return operand as CellContent;
}

function truthOf(content: CellContent): boolean | { readonly code: string } {
  if (typeof content === 'string') throw new Unknown();
  const number = numberOf(content);
  return typeof number === 'number' ? number !== 0 : number;
}

/** The first error comes before any answer. */
function allOf(args: readonly (() => Operand)[], answer: (truths: readonly boolean[]) => boolean): Operand {
  const truths = args.map((arg) => truthOf(single(arg)));
  return truths.find(isErrorContent) ?? answer(truths as readonly boolean[]);
}

/** Of MAX and MIN Excel passes over logicals and texts of cells: there is no answer here where one stands. */
function numeric(args: readonly (() => Operand)[], answer: (numbers: readonly number[]) => number): Operand {
  const contents = args.map(single);
  const error = contents.find(isErrorContent);
  if (error) return error;
  if (!contents.every((content) => typeof content === 'number')) throw new Unknown();
  return answer(contents);
}

/** Half away from zero, of the fifteen digits that Excel shows. */
function rounded(number: number, digits: number): number {
  if (!Number.isInteger(digits) || digits < 0 || digits > 9) throw new Unknown();
  const [mantissa = '', exponent = '0'] = Math.abs(to15Digits(number)).toString().split('e');
  const whole = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [parts = '', more = '0'] = whole.toString().split('e');
  return Math.sign(number) * Number(`${parts}e${Number(more) - digits}`) + 0;
}
