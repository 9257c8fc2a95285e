// The one call of a TUIKE function in a formula, and its arguments as they are written there.
import { formulaTokens, type FormulaToken } from './formula-tokens';

/** A rectangle of cells as a formula names it, counted from 0; `sheet` null is the formula's own. */
export interface FormulaArea {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type FormulaArgument = { readonly written: string } & (
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: number | string | boolean | { readonly code: string } }
  | { readonly kind: 'area'; readonly area: FormulaArea }
  /** "A2#": wherever the formula in that cell spills. */
  | { readonly kind: 'spill'; readonly anchor: FormulaArea }
  /** An expression, a name, a table's column: only Excel knows what it is. */
  | { readonly kind: 'other' }
);

export interface TuikeCall {
  /** In capitals, without TUIKE. */
  readonly name: string;
  readonly args: readonly FormulaArgument[];
  /** What stands around the call: nothing, one IF(…), or more. */
  readonly around: 'nothing' | 'if' | 'more';
}

export type FormulaReading =
  | { readonly state: 'none' }
  | { readonly state: 'one'; readonly call: TuikeCall }
  | { readonly state: 'several'; readonly names: readonly string[] };

const tuike = /^TUIKE\.([A-Z][A-Z0-9]*)\($/i;
const maximumRows = 1_048_576;
const maximumColumns = 16_384;

/** Finds the TUIKE calls of a formula ("=…"); a call within another's arguments counts as one of several. */
export function tuikeCallOf(formula: string): FormulaReading {
  const tokens = formulaTokens(formula);
  if (!tokens) return { state: 'none' };
  const calls = tokens.flatMap(({ kind, text }, at) => {
    const name = kind === 'call' ? tuike.exec(text)?.[1]?.toUpperCase() : undefined;
    return name === undefined ? [] : [{ name, at }];
  });
  const [first, ...others] = calls;
  if (!first) return { state: 'none' };
  if (others.length > 0) return { state: 'several', names: calls.map(({ name }) => name) };
  const close = closeOf(tokens, first.at);
  return {
    state: 'one',
    call: { name: first.name, args: argumentsOf(tokens.slice(first.at + 1, close)), around: around(tokens, first.at, close) },
  };
}

function opens({ kind }: FormulaToken): number {
  return kind === 'call' || kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
}

/** Where the bracket that a token opens is closed; the end where it never is. */
function closeOf(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += opens(tokens[i]!);
    if (depth === 0) return i;
  }
  return tokens.length;
}

function around(tokens: readonly FormulaToken[], open: number, close: number): TuikeCall['around'] {
  const start = tokens.findIndex(({ kind, text }) => !(kind === 'operator' && (text === '+' || text === '@')));
  const last = tokens.length - 1;
  if (start === open && close >= last) return 'nothing';
  const isIf = tokens[start]?.kind === 'call' && tokens[start].text.toUpperCase() === 'IF(' && closeOf(tokens, start) >= last;
  // Straight in one of its places, not in a sum within.
  const [before, after] = [tokens[open - 1], tokens[close + 1]];
  return isIf && (before?.kind === 'comma' || open === start + 1) && (after?.kind === 'comma' || close + 1 === last) ? 'if' : 'more';
}

function argumentsOf(tokens: readonly FormulaToken[]): FormulaArgument[] {
  if (tokens.length === 0) return [];
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'comma' && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
    depth += opens(token);
  }
  return parts.map(argumentOf);
}

function argumentOf(tokens: readonly FormulaToken[]): FormulaArgument {
  const written = tokens.map(({ text }) => text).join('');
  const [first, second] = tokens;
  if (!first) return { written, kind: 'omitted' };
  const sign = first.kind === 'operator' && (first.text === '-' || first.text === '+') ? first.text : '';
  const token = sign ? second : first;
  if (!token || tokens.length !== (sign ? 2 : 1)) return { written, kind: 'other' };
  if (token.kind === 'number') return { written, kind: 'value', value: Number(sign + token.text) };
  if (sign) return { written, kind: 'other' };
  switch (token.kind) {
    case 'text':
      return { written, kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'logical':
      return { written, kind: 'value', value: token.text.toUpperCase() === 'TRUE' };
    case 'error':
      return { written, kind: 'value', value: { code: token.text.toUpperCase() } };
    case 'area':
      return areaArgument(written);
    default:
      return { written, kind: 'other' };
  }
}

const areaParts = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(?:\$?([A-Za-z]+))?(?:\$?(\d+))?(?::(?:\$?([A-Za-z]+))?(?:\$?(\d+))?)?(#)?$/u;

function areaArgument(written: string): FormulaArgument {
  const [, quoted, plain, letters, digits, lastLetters, lastDigits, hash] = areaParts.exec(written) ?? [];
  const isRange = written.includes(':', written.lastIndexOf('!') + 1);
  const [column, row] = [letters ? columnOf(letters) : 0, digits ? Number(digits) - 1 : 0];
  const lastColumn = !isRange ? column : lastLetters ? columnOf(lastLetters) : maximumColumns - 1;
  const lastRow = !isRange ? row : lastDigits ? Number(lastDigits) - 1 : maximumRows - 1;
  // A sheet of another file ("'[Book]Sheet'!A1"), or a name that only looks like a cell ("ZZZ1").
  if (quoted?.includes('[') || Math.max(column, lastColumn) >= maximumColumns || Math.max(row, lastRow) >= maximumRows)
    return { written, kind: 'other' };
  const area: FormulaArea = {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? null,
    row: Math.min(row, lastRow),
    column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return hash ? { written, kind: 'spill', anchor: area } : { written, kind: 'area', area };
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
