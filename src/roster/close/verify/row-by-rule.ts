// A row computed anew under the rule of its close, and what it was where its check proves it.
import { isProblem } from '../../../engine/amounts/cell';
import type { Decimal } from '../../../engine/amounts/money';
import { readAmount } from '../../../engine/amounts/amount';
import type { Rule } from '../../../rules/rule';
import { readDepositBefore, type PaidBy } from '../../assess/deposit-before';
import { rowFigures } from '../row';
import { checksOf, type Sha256 } from '../fingerprint';
import { amountCell, amountIn } from '../sheet/amount-cell';
import { canonicalCell, lineText } from '../sheet/canonical';
import { closeColumns } from '../sheet/columns';
import type { LineRead } from '../sheet/read-sheet';
import type { LineFinding } from './line-differences';

const { written, gmv, tier, deposit, before, due, surplus, headroom } = closeColumns;

/** The cells of a row with those that follow from the others computed anew. */
export function computedRow(rule: Rule, paidBy: PaidBy | null, cells: readonly unknown[]): unknown[] {
  const whole = [...cells];
  const amount = readAmount(cells[gmv], 'gmv');
  const paid = paidBy === null ? null : readDepositBefore(rule, paidBy, cells[before]);
  const isKnown = amount !== null && !isProblem(amount);
  const figures = isKnown ? rowFigures(rule, amount, isProblem(paid) ? null : paid) : null;
  whole[tier] = figures?.tier ?? null;
  whole[deposit] = amountCell(figures?.deposit ?? null);
  whole[due] = amountCell(figures?.due ?? null);
  whole[surplus] = amountCell(figures?.surplus ?? null);
  whole[headroom] = amountCell(figures?.headroom ?? null);
  return whole;
}

/** What differs between a row and how it was. */
export function rowDifferences({ row, cells }: LineRead, closed: readonly unknown[], by: 'rule' | 'check'): LineFinding[] {
  const found: LineFinding[] = [];
  for (let column = 0; column < closeColumns.paid; column++) {
    const [was, now] = [canonicalCell(closed[column]), canonicalCell(cells[column])];
    if (was !== now) found.push({ kind: 'cell', row, column, closed: was, now, by });
  }
  return found;
}

/** Of a row that is not as its check says: the cells that were changed, where another figure of the row gives them away. */
export async function changedInRow(rule: Rule | null, paidBy: PaidBy | null, line: LineRead, sha256: Sha256): Promise<LineFinding[]> {
  const guesses = rule ? guessesOf(rule, paidBy, line.cells) : [];
  const checks = await checksOf(
    guesses.map((cells) => lineText('row', cells)),
    sha256,
  );
  const right = guesses[checks.indexOf(line.check)];
  return right ? rowDifferences(line, right, 'check') : [{ kind: 'line', row: line.row }];
}

function guessesOf(rule: Rule, paidBy: PaidBy | null, cells: readonly unknown[]): unknown[][] {
  const computed = (changes: Readonly<Record<number, unknown>>): unknown[] => computedRow(rule, paidBy, Object.assign([...cells], changes));
  const amount = readAmount(cells[written], 'gmv');
  const read = isProblem(amount) ? null : amountCell(amount);
  const held = heldByFigures(cells);
  return [
    computed({}),
    computed({ [gmv]: read }),
    ...(held ? [computed({ [before]: amountCell(held) }), computed({ [gmv]: read, [before]: amountCell(held) })] : []),
    ...(paidBy === 'prevTier' ? [0, ...rule.tiers.keys()].map((paid, index) => computed({ [before]: index === 0 ? paid : paid + 1 })) : []),
    Object.assign([...cells], { [written]: cells[gmv] }),
  ];
}

function heldByFigures(cells: readonly unknown[]): Decimal | null {
  const [required, owed, over] = [amountIn(cells[deposit]), amountIn(cells[due]), amountIn(cells[surplus])];
  return required && owed && over ? required.minus(owed).plus(over) : null;
}
