// What Excel answers to the formulas that the pane writes into a column, for the few functions that they are made of. Written by itself, from
// Microsoft's descriptions: a test of formulas that asked the code that makes them would prove nothing.
export type Answer = number | string | boolean | null | { readonly error: string };

const fault = (error: string): Answer => ({ error });
const isFault = (value: Answer): value is { readonly error: string } => typeof value === 'object' && value !== null;

const tokens = /\s*("(?:[^"]|"")*"|[A-Z]+\d+|[A-Z]+(?=\()|TRUE|FALSE|\d+(?:\.\d+)?|<>|<=|>=|[-+*&=<>(),])/y;

/** The formula's answer where cells hold what is given by address; a cell that is not given is blank. */
export function formulaAnswer(formula: string, cells: Readonly<Record<string, Answer>>): Answer {
  const parts: string[] = [];
  tokens.lastIndex = 1;
  while (tokens.lastIndex < formula.length) {
    const found = tokens.exec(formula);
    if (!found) throw new Error(`Not understood: ${formula}`);
    parts.push(found[1]!);
  }
  let at = 0;
  type Late = () => Answer;
  const take = (wanted: string): void => {
    if (parts[at++] !== wanted) throw new Error(`${wanted} is missing in ${formula}`);
  };

  const binary = (signs: readonly string[], next: () => Late, apply: (sign: string, a: Answer, b: Answer) => Answer) => (): Late => {
    let left = next();
    while (signs.includes(parts[at] ?? '')) {
      const sign = parts[at++]!;
      const [a, b] = [left, next()];
      left = () => {
        const [x, y] = [a(), b()];
        return isFault(x) ? x : isFault(y) ? y : apply(sign, x, y);
      };
    }
    return left;
  };
  const one = (): Late => {
    const part = parts[at++]!;
    if (part === '(') {
      const inner = comparison();
      take(')');
      return inner;
    }
    if (part === '-') {
      const inner = one();
      return () => withNumber(inner(), (n) => -n);
    }
    if (part[0] === '"') return () => part.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(part)) return () => Number(part);
    if (part === 'TRUE' || part === 'FALSE') return () => part === 'TRUE';
    if (/\d$/.test(part)) return () => cells[part] ?? null;
    take('(');
    const given: Late[] = [];
    while (parts[at] !== ')') {
      given.push(comparison());
      if (parts[at] === ',') at++;
    }
    take(')');
    return () => call(part, given);
  };
  const product = binary(['*'], one, (_, a, b) => withNumber(a, (x) => withNumber(b, (y) => x * y + 0)));
  const sum = binary(['+', '-'], product, (sign, a, b) => withNumber(a, (x) => withNumber(b, (y) => (sign === '+' ? x + y : x - y))));
  const joined = binary(['&'], sum, (_, a, b) => textOf(a) + textOf(b));
  const comparison: () => Late = binary(['=', '<', '>', '<>', '<=', '>='], joined, compare);
  const whole = comparison();
  if (at !== parts.length) throw new Error(`More than a formula: ${formula}`);
  const answer = whole();
  return answer === null ? 0 : answer;
}

/** A reference to a blank cell is 0 where a number is asked for; a text that is a number is that number. */
function withNumber(value: Answer, then: (n: number) => Answer): Answer {
  if (isFault(value)) return value;
  if (value === null) return then(0);
  if (typeof value === 'boolean') return then(Number(value));
  if (typeof value === 'number') return then(value);
  const read = valueOf(value);
  return isFault(read) ? read : then(read as number);
}

/** VALUE, as strict as is sure: Excel takes %, dates, fractions and currencies too, which must not come here. */
function valueOf(text: string): Answer {
  if (/^\s*[-+]?\d+(?:\.\d*)?(?:E[-+]?\d+)?\s*$/i.test(text)) return Number(text);
  // What Excel might read in some language or version.
  if (/^\s*[-+(]?[¥￥$]?[\d,./: %)-]+\s*$/.test(text) && /\d/.test(text)) throw new Error(`VALUE("${text}") is not the same everywhere`);
  return fault('#VALUE!');
}

const textOf = (value: Answer): string => (value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

function compare(sign: string, a: Answer, b: Answer): Answer {
  const [x, y] = [a ?? emptyLike(b), b ?? emptyLike(a)];
  const order =
    typeof x !== typeof y
      ? rank(x) - rank(y)
      : typeof x === 'string'
        ? Number(lower(x) > lower(y)) - Number(lower(x) < lower(y))
        : Number(x) - Number(y);
  return { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[sign]!;
}
const lower = (value: Answer): string => textOf(value).toLowerCase();
const rank = (value: Answer): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
const emptyLike = (other: Answer): Answer => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

function call(name: string, given: readonly (() => Answer)[]): Answer {
  const [first, second, third] = given;
  if (name === 'IF') {
    const condition = first!();
    return isFault(condition) ? condition : condition ? second!() : third!();
  }
  if (name === 'NA') return fault('#N/A');
  const values = given.map((one) => one());
  if (name === 'ISNUMBER') return typeof values[0] === 'number';
  const wrong = values.find((value) => value !== null && isFault(value));
  if (wrong !== undefined) return wrong;
  const [a, b, c, d] = values;
  switch (name) {
    case 'OR':
      return values.some(Boolean);
    case 'AND':
      return values.every(Boolean);
    case 'ABS':
      return withNumber(a!, Math.abs);
    case 'VALUE':
      return typeof a === 'string' ? valueOf(a) : withNumber(a!, (n) => n);
    case 'SUBSTITUTE':
      return textOf(a!).replaceAll(textOf(b!), textOf(c!));
    case 'TRIM':
      return textOf(a!).replace(/ +/g, ' ').replace(/^ | $/g, '');
    case 'LEFT':
      return Number(b) < 0 ? fault('#VALUE!') : textOf(a!).slice(0, Number(b));
    case 'MID':
      return Number(b) < 1 || Number(c) < 0 ? fault('#VALUE!') : textOf(a!).slice(Number(b) - 1, Number(b) - 1 + Number(c));
    case 'FIND': {
      const at = textOf(b!).indexOf(textOf(a!), Number(c ?? 1) - 1);
      return at < 0 ? fault('#VALUE!') : at + 1;
    }
    default:
      throw new Error(`${name}(${String(d)}) is not known`);
  }
}
