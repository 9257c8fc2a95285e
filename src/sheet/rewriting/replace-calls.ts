// A formula with other texts in the place of its calls of ours.
import { readAddress } from '../address';
import { formulaTokens, type FormulaToken } from '../formula-tokens';
import { closeOf, splitArguments } from '../token-brackets';
import { tuikeName } from '../tuike-call';
import { isCellwise, isSingle } from './cellwise-functions';

/** A call whose arguments are written as they are to be, calls of ours within them replaced already. */
export interface CallToReplace {
  /** In capitals, without TUIKE. */
  readonly name: string;
  readonly args: readonly string[];
}

export type RewrittenFormula<Reason> =
  | { readonly formula: string }
  | {
      readonly reason:
        | Reason
        /** It cannot be read to its end. */
        | 'unread'
        /** A call of ours is given many cells, and a function around it takes them together. */
        | 'many-cells';
    };

/**
 * Replaces every call of ours in a formula that stands in one cell and does not spill. What is given to `replace` comes to one value.
 * @param replace the text, or why there is none
 */
export function replaceCalls<Reason extends string>(
  formula: string,
  replace: (call: CallToReplace) => { readonly expression: string } | { readonly reason: Reason },
): RewrittenFormula<Reason> {
  const tokens = formulaTokens(formula);
  if (tokens.some(({ kind }) => kind === 'other')) return { reason: 'unread' };
  return rewritten(tokens, true);

  function rewritten(part: readonly FormulaToken[], isAlone: boolean): RewrittenFormula<Reason> {
    let text = '';
    for (let at = 0; at < part.length; at++) {
      const token = part[at]!;
      if (token.kind !== 'call') {
        text += token.text;
        continue;
      }
      const close = closeOf(part, at);
      if (close >= part.length) return { reason: 'unread' };
      const name = tuikeName(token);
      const args: string[] = [];
      const inner = splitArguments(part.slice(at + 1, close));
      for (const argument of inner) {
        // Where every function around answers cell by cell, a name of many cells would spill; this formula does not.
        if (name !== null && (isAlone ? hasManyCells(argument) : !isOneValue(argument))) return { reason: 'many-cells' };
        const written = rewritten(argument, isAlone && (name !== null || isCellwise(token.text)));
        if ('reason' in written) return written;
        args.push(written.formula);
      }
      const made = name === null ? null : replace({ name, args: args.map((arg) => arg.trim()) });
      if (made && 'reason' in made) return made;
      text += made ? made.expression : `${token.text}${args.join(',')})`;
      at = close;
    }
    return { formula: text };
  }
}

/** Whether an argument hands over a range as it is: its text alone says so. */
function hasManyCells(tokens: readonly FormulaToken[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.kind === 'area') {
      const area = readAddress(token.text);
      if (!area || area.rows > 1 || area.columns > 1) return true;
    } else if (makesRange(token)) return true;
    else if (token.kind === 'call' && !isCellwise(token.text)) at = closeOf(tokens, at);
  }
  return false;
}

/** "(A1):(A9)", "S!A1:S!A9", "Name#": what it makes is more than what stands beside it. */
const makesRange = ({ kind, text }: FormulaToken): boolean => kind === 'operator' && (text === ':' || text === '#');

/** Whether an argument is one value for certain, by its text alone. */
function isOneValue(tokens: readonly FormulaToken[]): boolean {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    switch (token.kind) {
      case 'area': {
        const area = readAddress(token.text);
        if (!area || area.rows > 1 || area.columns > 1) return false;
        break;
      }
      case 'call': {
        const close = closeOf(tokens, at);
        const isWell =
          isSingle(token.text) ||
          ((isCellwise(token.text) || tuikeName(token) !== null) && splitArguments(tokens.slice(at + 1, close)).every(isOneValue));
        if (!isWell) return false;
        at = close;
        break;
      }
      // A comma here stands in brackets of its own: "(A1,A9)" are two cells.
      case 'comma':
      case 'name':
      case 'other':
        return false;
      case 'open':
        if (token.text === '{') return false;
        break;
      default:
        if (makesRange(token)) return false;
        break;
    }
  }
  return true;
}
