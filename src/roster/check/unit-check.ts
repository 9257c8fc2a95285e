// Whether a column of money counts 万元 rather than 元: nobody says so in the cells, and the deposit is wrong by tiers where it is missed.
import type { Rule } from '../../rules/rule';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { moneyOf } from '../../engine/amounts/money';
import { readPrevTier } from '../../engine/amounts/prev-tier';
import type { Problem } from '../../engine/amounts/problem';
import { scaleOf } from '../../engine/tiers/scale';
import type { ColumnRole } from '../table/columns/role';
import { type AmountUnit, headerText } from '../table/header-text';
import { inOneGo, type Paused } from '../table/in-slices';
import { likelyWan, type WanSign } from './wan-signs';
import { namesUnit } from './yuan-formula';
import type { SheetCells, TableLayout } from '../table/table-layout';

export type UnitReason = { readonly sign: 'header' | 'title'; readonly unit: AmountUnit } | WanSign;

/** A column that seems to count something else than yuan. Nothing is read otherwise for it. */
export interface UnitFinding {
  readonly role: ColumnRole;
  readonly column: number;
  readonly unit: Exclude<AmountUnit, 'yuan'>;
  readonly reasons: readonly UnitReason[];
  /** The first row with a bare amount: what it would become shows what the proposal does. */
  readonly example: number;
}

const moneyRoles: readonly ColumnRole[] = ['gmv', 'earlierGmv', 'held', 'amount'];
/** A distribution is told by so many rows, evenly spread. */
const sampled = 5000;

/** `rows` are the counted ones; `titleUnit` what a title says of the whole table. Amounts that name their own unit (51.2万) are passed over, those with a currency (¥51.2) are not. */
export function* unitFindingsInSlices(
  cells: SheetCells,
  layout: TableLayout,
  rows: readonly number[],
  rule: Rule,
  titleUnit: AmountUnit | null,
): Paused<UnitFinding[]> {
  const step = Math.max(1, rows.length / sampled);
  const sample = Array.from({ length: Math.min(rows.length, sampled) }, (_, at) => rows[Math.floor(at * step)]!);
  const amountsOf = new Map<ColumnRole, (number | null)[]>();
  for (const { index, role } of layout.columns) {
    if (!role || !moneyRoles.includes(role)) continue;
    yield;
    amountsOf.set(
      role,
      sample.map((row) => bareAmount(cells[row]![index])),
    );
  }
  yield;
  const { from, deposit } = scaleOf(rule);
  const edges = from.slice(1).map((edge) => edge.toNumber());
  const paidTier = layout.columns.find((column) => column.role === 'prevTier')?.index;
  const paid =
    paidTier === undefined ? null : sample.map((row) => edgeBelow(readPrevTier(cells[row]![paidTier], rule.tiers.length), edges));
  return layout.columns.flatMap(({ index, header, role }): UnitFinding[] => {
    const amounts = role && amountsOf.get(role);
    if (!amounts) return [];
    const said = headerText(header).unit;
    // What the header says of its own column comes before what a title says of all.
    const stated = said ?? titleUnit;
    const first = amounts.findIndex((amount) => amount !== null && amount !== 0);
    // A sample tells a distribution; a stated unit is of each amount that names none, of the only one, and of a refund.
    const example =
      first >= 0 ? sample[first] : stated !== null && stated !== 'yuan' ? rows.find((row) => isUnnamed(cells[row]![index])) : undefined;
    if (example === undefined) return [];
    const other = role === 'gmv' ? amountsOf.get('earlierGmv') : role === 'earlierGmv' ? amountsOf.get('gmv') : undefined;
    const signs = likelyWan({
      role,
      amounts,
      other: other ?? null,
      paid: role === 'gmv' ? paid : null,
      edges,
      deposits: deposit.map((amount) => amount.toNumber()),
    });
    const found = { role, column: index, example };
    if (stated !== null && stated !== 'yuan') {
      return [{ ...found, unit: stated, reasons: [{ sign: said === null ? 'title' : 'header', unit: stated }, ...signs] }];
    }
    // Where yuan are promised, small amounts alone are no reason to doubt it.
    const isPromised = said === 'yuan' || titleUnit === 'yuan';
    const isDoubtful = signs.some(({ sign }) => !isPromised || sign === 'decimals' || sign === 'month-before' || sign === 'tier-before');
    return isDoubtful ? [{ ...found, unit: 'wan', reasons: signs }] : [];
  });
}

/** As unitFindingsInSlices, at once. */
export const unitFindings = (...of: Parameters<typeof unitFindingsInSlices>): UnitFinding[] => inOneGo(unitFindingsInSlices(...of));

/** Where a tier begins; null for the first, and for none. */
const edgeBelow = (tier: number | null | Problem, edges: readonly number[]): number | null =>
  typeof tier === 'number' && tier > 1 ? (edges[tier - 2] ?? null) : null;

/** The number in a cell that names no unit of its own; null for blanks, amounts below 0, texts with 万, 亿 or 元, and what is no amount. */
export function bareAmount(cell: unknown): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? moneyOf(cell).toNumber() : null;
  if (typeof cell !== 'string' || namesUnit(cell)) return null;
  const amount = readAmount(cell, 'gmv');
  return amount === null || isProblem(amount) ? null : amount.toNumber();
}

/** Whether a cell holds an amount, below 0 too, that is what its column counts. */
export function isUnnamed(cell: unknown): boolean {
  if (namesUnit(cell)) return false;
  const amount = readAmount(cell, 'amount', true);
  return amount !== null && !isProblem(amount) && !amount.isZero();
}
