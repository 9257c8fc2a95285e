import { useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { readPlainCells } from '../../../../excel/cells/read-plain-cells';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { tableAtHand } from '../../../../excel/cells/table-at-hand';
import { selectCells } from '../../../../excel/cells/write-cells';
import { findTable } from '../../../../roster/table/find-table';
import type { TableLayout } from '../../../../roster/table/table-layout';
import { columnsOfBalances, type HeldTable } from './held-join';

type HeldReading =
  | { readonly state: 'idle' | 'none' | 'own' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'unread'; readonly reason: string };

export interface HeldTableAsking {
  readonly reading: HeldReading;
  /** Reads the table on the sheet in front; or one that was read before, where it stood, by the columns that a person meant there. */
  readonly take: (before?: HeldTable) => Promise<void>;
  readonly cancel: () => void;
}

/** `ordersArea` is no list of balances. */
export function useHeldTable(ordersArea: SheetArea, onTaken: (table: HeldTable) => void): HeldTableAsking {
  const [reading, set] = useState<HeldReading>({ state: 'idle' });
  const stop = useRef<AbortController>(null);
  async function take(before?: HeldTable): Promise<void> {
    const turn = (stop.current = new AbortController());
    const { signal } = turn;
    set({ state: 'reading', done: 0, of: 0 });
    try {
      if (before) await selectCells(sheetArea(before.area.sheet, before.area.row, before.area.column, 1, 1));
      const table = await tableAtHand();
      if (!table) return set({ state: 'none' });
      if (table.area.sheet === ordersArea.sheet && table.area.address === ordersArea.address) return set({ state: 'own' });
      const cells = await readPlainCells(table.area, { signal, onProgress: (done, of) => set({ state: 'reading', done, of }) });
      const { layout } = findTable(cells, table.name === null ? {} : { header: table.hasHeader ? 'first' : 'none' });
      const guessed = columnsOfBalances(layout);
      if (!guessed) return set({ state: 'none' });
      const columns = before && isAlike(before.layout, layout) ? before : guessed;
      set({ state: 'idle' });
      onTaken({ area: table.area, cells, layout, agencyColumn: columns.agencyColumn, heldColumn: columns.heldColumn });
    } catch (error) {
      set(signal.aborted ? { state: 'idle' } : { state: 'unread', reason: errorReason(error) });
    }
  }
  return { reading, take, cancel: () => stop.current?.abort() };
}

/** The same headers in the same places. */
function isAlike(a: TableLayout, b: TableLayout): boolean {
  return JSON.stringify(a.columns.map(({ header }) => header)) === JSON.stringify(b.columns.map(({ header }) => header));
}
