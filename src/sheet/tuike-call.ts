// The one call of a TUIKE function in a formula, and its arguments as they are written there.
import { readAddress, type NamedRectangle } from './address';
import { formulaTokens, type FormulaToken } from './formula-tokens';
import { closeOf, splitArguments } from './token-brackets';

export type FormulaArgument = { readonly written: string } & (
  | { readonly kind: 'omitted' }
  | { readonly kind: 'value'; readonly value: number | string | boolean | { readonly code: string } }
  | { readonly kind: 'area'; readonly area: NamedRectangle }
  /** "A2#": wherever the formula in that cell spills. */
  | { readonly kind: 'spill'; readonly anchor: NamedRectangle }
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
  /** It calls, or may call, and cannot be read to its end. */
  | { readonly state: 'unread' }
  | { readonly state: 'one'; readonly call: TuikeCall }
  | { readonly state: 'several'; readonly names: readonly string[] };

const tuike = /^TUIKE\.([A-Z][A-Z0-9]*)\($/i;
// Most formulas of a workbook are none of ours: those are not cut into tokens.
const mayCall = (formula: string): boolean => formula.startsWith('=') && /TUIKE\./i.test(formula);

/** In capitals, without TUIKE; null where the token opens no call of ours. */
export const tuikeName = ({ kind, text }: FormulaToken): string | null =>
  kind === 'call' ? (tuike.exec(text)?.[1]?.toUpperCase() ?? null) : null;

/** In capitals, without TUIKE, each call of the formula, one within another's arguments too. */
export function tuikeCallsIn(formula: string): string[] {
  return mayCall(formula) ? namesIn(formulaTokens(formula)).map(({ name }) => name) : [];
}

function namesIn(tokens: readonly FormulaToken[]): { readonly name: string; readonly at: number }[] {
  return tokens.flatMap((token, at) => {
    const name = tuikeName(token);
    return name === null ? [] : [{ name, at }];
  });
}

/** Finds the TUIKE calls of a formula ("=…"); a call within another's arguments counts as one of several. */
export function tuikeCallOf(formula: string): FormulaReading {
  if (!mayCall(formula)) return { state: 'none' };
  const written = formulaTokens(formula);
  const last = written.at(-1)!;
  if (last.kind === 'other') return { state: namesIn(written).length > 0 || mayCall(`=${last.text}`) ? 'unread' : 'none' };
  const calls = namesIn(written);
  const [first, ...others] = calls;
  if (!first) return { state: 'none' };
  if (others.length > 0) return { state: 'several', names: calls.map(({ name }) => name) };
  const args = argumentsOf(written.slice(first.at + 1, closeOf(written, first.at)));
  const tokens = written.filter(({ kind }) => kind !== 'start' && kind !== 'space');
  const open = namesIn(tokens)[0]!.at;
  return { state: 'one', call: { name: first.name, args, around: around(tokens, open, closeOf(tokens, open)) } };
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
  if (tokens.every(({ kind }) => kind === 'space')) return [];
  return splitArguments(tokens).map(argumentOf);
}

function argumentOf(part: readonly FormulaToken[]): FormulaArgument {
  const written = part
    .map(({ text }) => text)
    .join('')
    .trim();
  const tokens = part.filter(({ kind }) => kind !== 'space');
  const [first, second] = tokens;
  if (!first) return { written, kind: 'omitted' };
  const guarded = guardedArea(tokens);
  if (guarded !== null) return areaArgument(written, guarded);
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

/** The cells in IF(cells="","",cells), as guarded formulas hand them over: what they hold, and blanks where they are blank. */
function guardedArea(tokens: readonly FormulaToken[]): string | null {
  const [call, cells, equals, nothing, comma, blank, another, same, close] = tokens;
  const texts = [equals, nothing, comma, blank, another].map((token) => token?.text).join('');
  const isGuard = tokens.length === 9 && call?.text.toUpperCase() === 'IF(' && close?.kind === 'close' && texts === '="","",';
  return isGuard && cells?.kind === 'area' && same?.kind === 'area' && same.text === cells.text ? cells.text : null;
}

function areaArgument(written: string, address = written): FormulaArgument {
  const isSpill = address.endsWith('#');
  const area = readAddress(isSpill ? address.slice(0, -1) : address);
  // A name that only looks like a cell ("ZZZ1"), or a sheet of another file ("'[Book]Sheet'!A1").
  if (!area || area.sheet?.includes('[')) return { written, kind: 'other' };
  return isSpill ? { written, kind: 'spill', anchor: area } : { written, kind: 'area', area };
}
