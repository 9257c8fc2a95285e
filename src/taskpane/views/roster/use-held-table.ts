import { useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import { readPlainCells } from '../../../excel/read-plain-cells';
import type { SheetArea } from '../../../excel/sheet-area';
import { tableAtHand } from '../../../excel/table-at-hand';
import { findTable } from '../../../roster/find-table';
import { columnsOfBalances, type HeldTable } from './held-join';

export type HeldReading =
  | { readonly state: 'idle' | 'none' | 'own' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'unread'; readonly reason: string };

export interface HeldTableAsking {
  readonly reading: HeldReading;
  /** Reads the table on the sheet in front. */
  readonly take: () => Promise<void>;
  readonly cancel: () => void;
}

/** `ordersArea` is no list of balances. */
export function useHeldTable(ordersArea: SheetArea, onTaken: (table: HeldTable) => void): HeldTableAsking {
  const [reading, set] = useState<HeldReading>({ state: 'idle' });
  const stop = useRef<AbortController>(null);
  async function take(): Promise<void> {
    const turn = (stop.current = new AbortController());
    const { signal } = turn;
    set({ state: 'reading', done: 0, of: 0 });
    try {
      const table = await tableAtHand();
      if (!table) return set({ state: 'none' });
      if (table.area.sheet === ordersArea.sheet && table.area.address === ordersArea.address) return set({ state: 'own' });
      const cells = await readPlainCells(table.area, { signal, onProgress: (done, of) => set({ state: 'reading', done, of }) });
      const { layout } = findTable(cells, table.name === null ? {} : { header: table.hasHeader ? 'first' : 'none' });
      const columns = columnsOfBalances(layout);
      if (!columns) return set({ state: 'none' });
      set({ state: 'idle' });
      onTaken({ area: table.area, cells, layout, ...columns });
    } catch (error) {
      set(signal.aborted ? { state: 'idle' } : { state: 'unread', reason: errorReason(error) });
    }
  }
  return { reading, take, cancel: () => stop.current?.abort() };
}
