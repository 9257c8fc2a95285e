import { readAmount } from '../../../engine/amounts/amount';
import { isProblem } from '../../../engine/amounts/cell';
import type { Decimal } from '../../../engine/amounts/money';
import type { SelectedArea } from '../../../excel/events/selection';
import type { RulebookReading } from '../../../rules/rulebook';
import { mayBeGmv } from '../../../roster/lookup/column-contents';
import type { Turn } from '../../long-work/turn';
import { type LongWork, useLongWork } from '../../long-work/use-long-work';
import { type CallExplanation, explainCall, reasoningOf } from './cell/explain-call';
import { resolveCell, type ResolvedCell } from './cell/resolve-cell';
import { type ColumnAround, columnsAround } from './table/columns-around';

/** A cell with where it comes from, and, where it may be an amount, what its column holds. */
export interface FollowedCell {
  readonly resolved: ResolvedCell;
  readonly around: ColumnAround | null;
}

export interface CellLookedAt extends FollowedCell {
  /** Of a cell that a TUIKE function fills; null elsewhere. */
  readonly explanation: CallExplanation | null;
  /** The amount that the cell stands for: its own, or the one that its answer is of; null where there is none. */
  readonly gmv: Decimal | null;
  /** An amount in a column that holds something else. */
  readonly notGmv: { readonly amount: Decimal; readonly column: ColumnAround } | null;
}

/** The one selected cell, read anew whenever the selection or a cell may have changed; what is known of it stays in view meanwhile. */
export function useFollowedCell(cell: SelectedArea | null): LongWork<FollowedCell> {
  return useLongWork([cell && `${cell.sheet}!${cell.address}`], cell && ((turn) => followedCell(cell, turn)), { anew: cell });
}

async function followedCell(cell: SelectedArea, turn: Turn): Promise<FollowedCell> {
  const resolved = await resolveCell(cell, turn);
  const around = amountOf(resolved) === null ? null : ((await columnsAround(cell, turn.signal)).get(cell.column) ?? null);
  return { resolved, around };
}

/** null for answers of ours, which are deposits and tiers and never GMVs, and for whatever is no amount. */
function amountOf({ cell, calls }: ResolvedCell): Decimal | null {
  const amount = calls.length > 0 ? null : readAmount(cell.value, 'gmv');
  return isProblem(amount) ? null : amount;
}

/** What follows from a cell under the workbook's rules; a change of rule needs no new reading. */
export function lookAt(followed: FollowedCell, reading: RulebookReading): CellLookedAt {
  const { resolved, around } = followed;
  if (resolved.call) {
    const explanation = explainCall(reading, resolved);
    return { ...followed, explanation, gmv: reasoningOf(explanation)?.gmv ?? null, notGmv: null };
  }
  const amount = amountOf(resolved);
  if (amount !== null && around !== null && !mayBeGmv(around.content))
    return { ...followed, explanation: null, gmv: null, notGmv: { amount, column: around } };
  return { ...followed, explanation: null, gmv: amount, notGmv: null };
}
