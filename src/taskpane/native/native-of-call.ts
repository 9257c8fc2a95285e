// One call of ours as a formula that needs no add-in, under the rule that it means.
import { nativeFormula, type NativeFormula, type NativeQuestion } from '../../dialects/native/native-formula';
import { isProblem } from '../../engine/amounts/cell';
import { declarations, functionNames } from '../../engine/tables/declarations';
import { ruleOfCell } from '../../engine/tiers/rule-of-cell';
import type { RulebookReading } from '../../rules/rulebook';
import type { CallToReplace } from '../../sheet/rewriting/replace-calls';

export type NoNative =
  /** Its answer is a text or a table. */
  | 'no-native'
  /** Which rule it means follows from a cell, or no such rule is known. */
  | 'rule-of-cell'
  | Extract<NativeFormula, { problem: string }>['problem'];

const questions: readonly string[] = ['DEPOSIT', 'TIER', 'TOPUP', 'SHORTFALL', 'SURPLUS', 'HEADROOM'] satisfies NativeQuestion[];

const isQuestion = (name: string): name is NativeQuestion => questions.includes(name);

/** A function that answers each cell by itself, whether it has a native form or not. */
export const answersCellwise = (name: string): boolean => functionNames.some((one) => one === name && declarations[one].isCellwise);

/** @param call its arguments as they are written, each of one value */
export function nativeOfCall(
  reading: RulebookReading,
  { name, args }: CallToReplace,
): { readonly expression: string } | { readonly reason: NoNative } {
  if (!isQuestion(name)) return { reason: 'no-native' };
  const given = Object.fromEntries(declarations[name].arguments.map((argument, i) => [argument.name, args[i] ?? '']));
  const rule = ruleOfCell(reading, literal(given['rule'] ?? ''));
  if (isProblem(rule)) return { reason: 'rule-of-cell' };
  // Left out, an argument is a blank cell.
  const text = (argument: string): string => (given[argument] ? given[argument] : '""');
  const made = nativeFormula(rule, name, { gmv: text('gmv'), second: text(name === 'TOPUP' ? 'prevTier' : 'held') });
  return 'expression' in made ? made : { reason: made.problem };
}

/** What a literal says; an object, which names no rule, where it is none. */
function literal(written: string): unknown {
  if (written === '' || written === '""') return null;
  const text = /^"((?:[^"]|"")*)"$/.exec(written);
  if (text) return text[1]!.replaceAll('""', '"');
  return /^\d+$/.test(written) ? Number(written) : { code: '#REF!' };
}
