// Two closes side by side as a sheet: sums, the matrix of tiers, and every agency by the size of its change.
import { amountCell } from '../sheet/amount-cell';
import type { CloseCell } from '../sheet/line';
import type { CloseWords } from '../words';
import type { CloseComparison, ComparedSums } from './compare-closes';
import type { ListSheet } from './lists';

/** One of the two: its month (YYYY-MM) and its code. */
interface ComparedClose {
  readonly month: string;
  readonly code: string;
}

export function comparisonSheet(
  compared: CloseComparison,
  before: ComparedClose,
  after: ComparedClose,
  { lists: { comparison: words }, footer }: CloseWords,
): ListSheet {
  const { columns } = words;
  return {
    name: words.sheetName(before.month, after.month),
    top: [
      [words.title(before.month, after.month)],
      [words.codes(before.code, after.code)],
      [],
      [words.sums.heading, words.sums.before, words.sums.after, words.sums.change],
      ...(['agencies', 'deposit', 'held', 'due'] as const).map((key) => sumLine(words.sums[key], key, compared)),
      [words.cash.in, null, null, amountCell(compared.cashIn)],
      [words.cash.out, null, null, amountCell(compared.cashOut)],
      [],
      ...matrixLines(compared, words),
      [],
    ],
    header: [columns.name, columns.agency, columns.move, columns.tierBefore, columns.tierAfter]
      .concat([columns.depositBefore, columns.depositAfter, columns.change])
      .concat([columns.heldBefore, columns.heldAfter]),
    lines: compared.changes.map((one) => [
      ...[one.name, one.agency, words.moves[one.move], one.tierBefore, one.tierAfter],
      ...[one.depositBefore, one.depositAfter, one.change, one.heldBefore, one.heldAfter].map(amountCell),
    ]),
    total: null,
    money: [false, false, false, false, false, true, true, true, true, true],
    footer: footer(`${before.month}, ${after.month}`, `${before.code}, ${after.code}`),
  };
}

function sumLine(label: string, key: keyof ComparedSums, { before, after }: CloseComparison): CloseCell[] {
  const [was, is] = [before[key], after[key]];
  if (typeof was === 'number' || typeof is === 'number') return [label, Number(was), Number(is), Number(is) - Number(was)];
  return [label, amountCell(was), amountCell(is), amountCell(is.minus(was))];
}

function matrixLines({ matrix }: CloseComparison, words: CloseWords['lists']['comparison']): CloseCell[][] {
  const label = (tier: number): string => (tier === 0 ? words.none : words.tier(tier));
  return [[words.matrix, ...matrix.map((_, tier) => label(tier))], ...matrix.map((counts, tier) => [label(tier), ...counts])];
}
