// Single amounts that are about ten thousand times too small for where they stand: typed in 万 among yuan.
import { readAgency } from '../../../engine/amounts/agency';
import { readPrevTier } from '../../../engine/amounts/prev-tier';
import { scaleOf } from '../../../engine/tiers/scale';
import type { Rule } from '../../../rules/rule';
import type { SheetCells, TableLayout } from '../../table/table-layout';
import type { Finding } from '../finding';
import { bareAmount } from '../unit-check';
import { isWanBeside } from '../wan-signs';
import { eachInSlices, filterInSlices, type Paused } from '../../table/in-slices';

/** Rows with an amount above 0, and it. */
interface Amounts {
  readonly rows: readonly number[];
  readonly amounts: readonly number[];
}

/**
 * Of a roster or schedule whose column as a whole counts yuan. An amount that is only far below those of other agencies tells nothing: many an
 * agency has sold one thing.
 */
export function* smallAmounts(cells: SheetCells, layout: TableLayout, rows: readonly number[], rule: Rule): Paused<Finding[]> {
  const of = (wanted: string) => layout.columns.find(({ role }) => role === wanted)?.index;
  const [gmv, earlier, agency, tier] = [of('gmv'), of('earlierGmv'), of('agency'), of('prevTier')];
  if (gmv === undefined) return [];
  const finding = { role: 'gmv' as const, column: gmv, isBlocking: false };
  const amounts = yield* amountsOf(cells, gmv, rows);
  const beside = new Set(
    earlier === undefined
      ? []
      : yield* filterInSlices(rows, (row) => {
          const [amount, before] = [bareAmount(cells[row]![gmv]), bareAmount(cells[row]![earlier])];
          return amount !== null && before !== null && isWanBeside(amount, before);
        }),
  );
  const months = of('month') === undefined || agency === undefined ? [] : yield* belowOwnMonths(cells, agency, amounts);
  const edges = scaleOf(rule).from.map((edge) => edge.toNumber());
  const tiers = tier === undefined ? [] : yield* belowOwnTier(cells, tier, edges, amounts);
  const small = [...new Set([...months, ...tiers])].filter((row) => !beside.has(row)).sort((a, b) => a - b);
  return [
    ...(beside.size > 0 ? [{ ...finding, kind: 'unit' as const, rows: [...beside] }] : []),
    ...(small.length > 0 ? [{ ...finding, kind: 'small' as const, rows: small }] : []),
  ];
}

function* amountsOf(cells: SheetCells, column: number, rows: readonly number[]): Paused<Amounts> {
  const filled: number[] = [];
  const amounts: number[] = [];
  yield* eachInSlices(rows, (row) => {
    const amount = bareAmount(cells[row]![column]);
    if (amount === null || amount <= 0) return;
    filled.push(row);
    amounts.push(amount);
  });
  return { rows: filled, amounts };
}

/** A thousand times and more below the middle of the agency's other months. */
function* belowOwnMonths(cells: SheetCells, agency: number, { rows, amounts }: Amounts): Paused<number[]> {
  const byAgency = new Map<string, number[]>();
  yield* eachInSlices(rows, (row, at) => {
    const key = readAgency(cells[row]![agency]);
    if (typeof key !== 'string') return;
    const own = byAgency.get(key);
    if (own) own.push(at);
    else byAgency.set(key, [at]);
  });
  return [...byAgency.values()].flatMap((own) => {
    if (own.length < 3) return [];
    const usual = middle(own.map((at) => amounts[at]!));
    return own.filter((at) => isWanBeside(amounts[at]!, usual)).map((at) => rows[at]!);
  });
}

/** A thousand times and more below where the tier begins that the agency has paid for. */
function belowOwnTier(cells: SheetCells, tier: number, edges: readonly number[], { rows, amounts }: Amounts): Paused<number[]> {
  return filterInSlices(rows, (row, at) => {
    const paid = readPrevTier(cells[row]![tier], edges.length);
    return typeof paid === 'number' && paid > 1 && isWanBeside(amounts[at]!, edges[paid - 1]!);
  });
}

function middle(of: readonly number[]): number {
  const sorted = [...of].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}
