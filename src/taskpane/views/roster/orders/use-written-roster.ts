import { useEffect, useState } from 'preact/hooks';
import { computedCells } from '../../../../excel/cells/computed-cells';
import { errorReason } from '../../../../excel/error-reason';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import { firstDiffering } from '../../../../roster/orders/differing';
import { rosterSize, type RosterToWrite } from './plan';
import type { Source } from '../source/source';
import type { PlanWritingState } from '../writing/use-plan-writing';

export type WrittenRoster =
  | { readonly state: 'none' | 'computing' | 'not-computed' }
  /** The cell is not as it was worked out. */
  | { readonly state: 'differing'; readonly cell: string }
  | { readonly state: 'agreed'; readonly source: Source }
  | { readonly state: 'unread'; readonly reason: string };

/** What Excel shows of a roster that was just written, held against what was worked out before it is relied upon. */
export function useWrittenRoster(now: PlanWritingState, given: RosterToWrite | null): WrittenRoster {
  const [seen, set] = useState<WrittenRoster>({ state: 'none' });
  const sheet = now.state === 'outcome' && now.outcome.state === 'written' ? now.outcome.sheet : null;
  useEffect(() => {
    set({ state: sheet === null || !given ? 'none' : 'computing' });
    if (sheet === null || !given) return undefined;
    const turn = new AbortController();
    lookAt(sheet, given, turn.signal).then(
      (found) => turn.signal.aborted || set(found),
      (error: unknown) => turn.signal.aborted || set({ state: 'unread', reason: errorReason(error) }),
    );
    return () => turn.abort();
  }, [now]);
  return seen;
}

async function lookAt(sheet: string, given: RosterToWrite, signal: AbortSignal): Promise<WrittenRoster> {
  const { rows, columns } = rosterSize(given);
  const area = sheetArea(sheet, 0, 0, rows, columns);
  await selectCells(cellAt(sheet, 0, 0));
  const anchors = [cellAt(sheet, 0, 0), ...(columns > 5 ? [cellAt(sheet, 1, 6), cellAt(sheet, 1, 7)] : [])];
  const differing = (cells: unknown[][]) => firstDiffering(given.cells, cells.slice(1));
  const { cells, isComputed } = await computedCells(area, { anchors, isAsExpected: (shown) => differing(shown) === null, signal });
  if (!isComputed) return { state: 'not-computed' };
  const first = differing(cells);
  return first
    ? { state: 'differing', cell: cellAt(sheet, first.row + 1, first.column).address }
    : { state: 'agreed', source: rosterSource(area, cells, given) };
}

const cellAt = (sheet: string, row: number, column: number): SheetArea => sheetArea(sheet, row, column, 1, 1);

const roles = ['agency', 'gmv', null, null, null, 'held', null, null] as const;

function rosterSource(area: SheetArea, cells: unknown[][], { isDated, month }: RosterToWrite): Source {
  const columns = (cells[0] ?? []).map((header, index) => ({ index, header: String(header), role: roles[index] ?? null }));
  const layout = { headerRow: 0, firstRow: 1, endRow: area.rows, leftOut: [], columns };
  return { area, tableName: null, cells, layout, path: 'roster', assessed: isDated ? month + 1 : null };
}
