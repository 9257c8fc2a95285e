// Which tokens of a formula stand between which brackets.
import type { FormulaToken } from './formula-tokens';

function opens({ kind }: FormulaToken): number {
  return kind === 'call' || kind === 'open' ? 1 : kind === 'close' ? -1 : 0;
}

/** Where the bracket that a token opens is closed; the end where it never is. */
export function closeOf(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    depth += opens(tokens[i]!);
    if (depth === 0) return i;
  }
  return tokens.length;
}

/** What stands between the commas, the brackets around them left out; one part where nothing does. */
export function splitArguments(tokens: readonly FormulaToken[]): FormulaToken[][] {
  const parts: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'comma' && depth === 0) parts.push([]);
    else parts.at(-1)!.push(token);
    depth += opens(token);
  }
  return parts;
}
