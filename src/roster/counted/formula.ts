// The formula that says in each row what of an amount counts, as a person decided it.
import { quotedText, unlessBlank } from '../../sheet/formula-texts';
import { digitsFormula } from '../check/yuan-formula';
import type { AmountUnit } from '../table/header-text';

/** Columns are counted from 0 within the table. */
export interface CountedRule {
  /** Every spelling that occurs is among one or the other. */
  readonly statuses: readonly { readonly column: number; readonly leftOut: readonly string[]; readonly counted: readonly string[] }[];
  /** What is subtracted; `nothing`: texts that say that there is none. */
  readonly refund: { readonly column: number; readonly unit: AmountUnit; readonly nothing: readonly string[] } | null;
}

/** Excel takes no longer one; and nobody reads one that long. */
export const longestFormula = 8000;

/**
 * 0 where a status is left out, else the amount, less its refund. A blank amount stays blank, a text that is counted stays as it is, an error
 * stays one, in rows that are left out too; a status that was not there when it was decided is #N/A: nobody has said that it counts.
 */
export function countedFormula(cellOf: (column: number) => string, amount: number, { statuses, refund }: CountedRule): string {
  const cell = cellOf(amount);
  const leftOut = statuses.flatMap(({ column, leftOut: words }) => comparisons(cellOf(column), words));
  const kept = statuses.map(({ column, counted }) => anyOf(comparisons(cellOf(column), counted)));
  let answer = refund === null ? cell : lessRefund(cell, cellOf(refund.column), refund.unit, refund.nothing);
  if (kept.length > 0) answer = `IF(${kept.length === 1 ? kept[0]! : `AND(${kept.join(',')})`},${answer},NA())`;
  if (leftOut.length > 0) answer = `IF(${anyOf(leftOut)},IF(ISNUMBER(${cell}),0,${digitsFormula(cell, 'yuan')}*0),${answer})`;
  return `=${unlessBlank(cell, answer)}`;
}

/** A refund counts without its sign; an amount below 0 is a refund itself, and stays. */
function lessRefund(cell: string, refund: string, unit: AmountUnit, nothing: readonly string[]): string {
  const [amount, paidBack] = [number(cell, 'yuan'), number(refund, unit)];
  const none = anyOf(comparisons(refund, ['', '0', ...nothing]));
  return `IF(${none},${cell},IF(${amount}>0,${amount}-ABS(${paidBack}),${cell}))`;
}

const number = (cell: string, unit: AmountUnit): string =>
  unit === 'yuan' ? `IF(ISNUMBER(${cell}),${cell},${digitsFormula(cell, unit)})` : digitsFormula(cell, unit);

/** As text: a blank equals 0 and FALSE, and text. */
const comparisons = (cell: string, words: readonly string[]): string[] => words.map((word) => `${cell}&""=${quotedText(word)}`);

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 0 ? 'FALSE' : conditions.length === 1 ? conditions[0]! : `OR(${conditions.join(',')})`;
