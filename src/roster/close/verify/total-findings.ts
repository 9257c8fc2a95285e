// The totals of a sheet against its own rows.
import type { Rule } from '../../../rules/rule';
import type { PaidBy } from '../../assess/deposit-before';
import { closeRows, type CloseInput } from '../row';
import { closeTotalsInSlices, type CloseSums } from '../totals';
import { amountCell } from '../sheet/amount-cell';
import { canonicalCell } from '../sheet/canonical';
import { closeColumns, countColumn } from '../sheet/columns';
import type { LineRead, SheetRead } from '../sheet/read-sheet';
import type { LineFinding } from './line-differences';

/** What the rows say, as if they were a table. */
const inputsOfSheet = (rows: readonly LineRead[]): CloseInput[] =>
  rows.map(({ cells }) => ({
    agency: cells[closeColumns.agency],
    name: cells[closeColumns.name],
    gmv: cells[closeColumns.gmv],
    paid: cells[closeColumns.before],
  }));

export function* totalFindingsInSlices(rule: Rule, paidBy: PaidBy | null, { lines, rows }: SheetRead): Generator<unknown, LineFinding[]> {
  const computed = yield* closeRows(rule, paidBy, inputsOfSheet(rows));
  const totals = yield* closeTotalsInSlices(rule, computed, paidBy !== null);
  const tiers = lines.filter(({ kind }) => kind === 'tier');
  const expected: (readonly [LineRead | undefined, CloseSums])[] = [
    ...totals.tiers.map((sums, index) => [tiers[index], sums] as const),
    [lines.find(({ kind }) => kind === 'untiered'), totals.untiered],
    [lines.find(({ kind }) => kind === 'total'), totals.all],
  ];
  return expected.flatMap(([line, sums]) => (line ? sumFindings(line, sums) : []));
}

function sumFindings({ row, cells }: LineRead, sums: CloseSums): LineFinding[] {
  const { gmv, deposit, before, due, surplus } = closeColumns;
  const closed = new Map<number, unknown>([
    [countColumn, sums.agencies],
    [gmv, amountCell(sums.gmv)],
    [deposit, amountCell(sums.deposit)],
    [before, amountCell(sums.held)],
    [due, amountCell(sums.due)],
    [surplus, amountCell(sums.surplus)],
  ]);
  return [...closed].flatMap(([column, value]): LineFinding[] => {
    const [was, now] = [canonicalCell(value), canonicalCell(cells[column])];
    return was === now ? [] : [{ kind: 'cell', row, column, closed: was, now, by: 'rule' }];
  });
}
