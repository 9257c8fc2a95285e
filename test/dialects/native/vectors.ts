// Amounts around every edge of a rule, what the engine answers to them, and the formulas that must answer the same.
import { nativeFormula, type NativeQuestion } from '../../../src/dialects/native/native-formula';
import type { TierArrays } from '../../../src/dialects/native/tier-arrays';
import { isProblem } from '../../../src/engine/amounts/cell';
import { moneyOf } from '../../../src/engine/amounts/money';
import { questions } from '../../../src/engine/tiers/exact-answers';
import { scaleOf } from '../../../src/engine/tiers/scale';
import type { Rule } from '../../../src/rules/rule';
import { amountsFor, provenRules } from '../proof/vectors';

export const nativeQuestions = [
  'DEPOSIT',
  'TIER',
  'TOPUP',
  'SHORTFALL',
  'SURPLUS',
  'HEADROOM',
] as const satisfies readonly NativeQuestion[];

const engineName = {
  DEPOSIT: 'deposit',
  TIER: 'tier',
  TOPUP: 'topUp',
  SHORTFALL: 'shortfall',
  SURPLUS: 'surplus',
  HEADROOM: 'headroom',
} as const satisfies Record<NativeQuestion, keyof typeof questions>;

export type NativeCell = number | string | boolean | null | { readonly error: '#DIV/0!' };
type NativeAnswer = number | '' | '#N/A' | '#DIV/0!';

/** gmv, held, the tier paid. */
export type NativeRow = readonly [gmv: NativeCell, held: NativeCell, paid: NativeCell];

export const nativeRules: readonly Rule[] = provenRules;

const odd: readonly NativeCell[] = ['abc', '500000', '51.2万', true, false, { error: '#DIV/0!' }, '', null, -1, -0.01, 1e15, 1e300];

/** At least `count` rows, numbers first around every edge; what is no amount comes with each other argument. */
export function nativeRows(rule: Rule, count: number): NativeRow[] {
  const number = (cell: string | null): NativeCell => (cell === null ? null : Number(cell));
  const gmvs = amountsFor(rule, 'floating', count).map(number);
  const tiers = rule.tiers.length;
  const deposits = scaleOf(rule).deposit.map((deposit) => deposit.toNumber());
  const offs = [0, 0.01, -0.01, 1e-9, -1e-9, 0.005, -12_345.67, 9_876.543];
  const rows = gmvs.map((gmv, i): NativeRow => {
    const held = Math.max(0, Number((deposits[i % tiers]! + offs[i % offs.length]!).toPrecision(15)));
    return [gmv, i % 13 === 0 ? null : held, i % 7 === 0 ? null : i % (tiers + 1)];
  });
  for (const cell of odd)
    for (const other of [...odd, 0, 600_000]) rows.push([cell, other, other], [other, cell, typeof cell === 'number' ? 1.5 : cell]);
  return rows;
}

/** What the engine answers; its problems as the native formulas say them. */
function engineAnswer(rule: Rule, question: NativeQuestion, [gmv, held, paid]: NativeRow): NativeAnswer {
  const plain = (cell: NativeCell): unknown => (typeof cell === 'object' && cell !== null ? { code: cell.error } : cell);
  const answer = questions[engineName[question]](rule, plain(gmv), plain(question === 'TOPUP' ? paid : held));
  if (!isProblem(answer)) return answer;
  return answer.code === 'error-cell' ? '#DIV/0!' : '#N/A';
}

/** Only the add-in reads an amount or a tier out of a text. */
const isReadByAddinAlone = ([gmv, held, paid]: NativeRow, question: NativeQuestion): boolean =>
  [gmv, ...(question === 'TOPUP' ? [paid] : question === 'SHORTFALL' || question === 'SURPLUS' ? [held] : [])].some(
    (cell) => cell === '500000' || cell === '51.2万',
  );

/** Whether the amount in a difference has the fifteen digits that a cell shows, nine of them behind the point, or is what a sum of cents leaves of them. */
function isWithinDigits([gmv, held]: NativeRow, question: NativeQuestion): boolean {
  const amount = question === 'HEADROOM' ? gmv : question === 'SHORTFALL' || question === 'SURPLUS' ? held : 0;
  if (typeof amount !== 'number') return true;
  const money = moneyOf(amount);
  return (
    (Number(amount.toPrecision(15)) === amount && money.decimalPlaces() <= 9) ||
    (money.decimalPlaces() <= 2 && money.minus(amount).abs().lt('0.0000009'))
  );
}

/** "=…" for a row of a sheet with gmv in A, held in B, the tier paid in C; null where the rule is too long for a formula. */
export function formulaAt(rule: Rule, question: NativeQuestion, row: number, arrays?: TierArrays): string | null {
  const native = nativeFormula(rule, question, { gmv: `A${row}`, second: question === 'TOPUP' ? `C${row}` : `B${row}` }, arrays);
  return 'expression' in native ? `=${native.expression}` : null;
}

interface NativeDifference {
  readonly question: NativeQuestion;
  readonly row: NativeRow;
  readonly expected: NativeAnswer;
  readonly found: unknown;
}

export interface NativeComparison {
  readonly cells: number;
  /** Of more than fifteen digits, within 0.000001 yuan of the engine's. */
  readonly beyondDigits: number;
  readonly readByAddin: number;
  readonly differences: readonly NativeDifference[];
}

/** @param found by row and question, an error as its name. @param digits how many significant digits the program tells */
export function compareNative(
  rule: Rule,
  rows: readonly NativeRow[],
  asked: readonly NativeQuestion[],
  found: (row: number, question: number) => unknown,
  digits = 17,
): NativeComparison {
  const differences: NativeDifference[] = [];
  let [cells, beyondDigits, readByAddin] = [0, 0, 0];
  for (const [r, row] of rows.entries())
    for (const [q, question] of asked.entries()) {
      cells++;
      const expected = engineAnswer(rule, question, row);
      const shown = found(r, q);
      if (isReadByAddinAlone(row, question)) {
        readByAddin++;
        // Whatever stands in the other cell: never an amount.
        if (typeof shown !== 'number') continue;
      } else if (isSame(expected, shown, digits) || (hasTwoFaults(row) && isFault(expected) && isFault(shown))) continue;
      else if (!isWithinDigits(row, question) && Math.abs(Number(shown) - Number(expected)) < 1.1e-6) {
        beyondDigits++;
        continue;
      }
      differences.push({ question, row, expected, found: shown });
    }
  return { cells, beyondDigits, readByAddin, differences };
}

const isFault = (answer: unknown): boolean => /^(?:#|Err:)/.test(String(answer));

/** An error beside something else that is wrong: either may be told. */
const hasTwoFaults = (row: NativeRow): boolean => row.some((cell) => typeof cell === 'object' && cell !== null);

function isSame(expected: NativeAnswer, found: unknown, digits: number): boolean {
  if (typeof expected !== 'number') return expected === (found ?? '');
  return (
    typeof found === 'number' &&
    (digits > 15 ? found === expected : Number(expected.toPrecision(digits)) === Number(found.toPrecision(digits)))
  );
}
