// Whether what was read of a table still holds, from the moment that Excel tells of a change.
import { onCellChanges, type ChangedPlace } from '../../excel/events/cell-changes';
import { readPlainCells } from '../../excel/cells/read-plain-cells';
import { maximumColumns } from '../../sheet/limits';
import { cellAddress } from '../../sheet/address';
import { sharedCells } from '../../sheet/rectangle';
import { sheetArea } from '../../sheet/sheet-area';
import { isCellAsRead, rowsRead, type TableRead } from './as-read';

/** So many cells are no longer as they were read; the first of them, "C4". */
export interface TableChanges {
  readonly count: number;
  readonly first: string;
}

/** ms after a sign that says not where: of many, one look is enough. Larger tables are looked at when Excel is at rest for longer. */
const [settle, settleOfMany, many] = [150, 1500, 60_000];

/** Tells what changed, null once all is as it was read again. Answers how to stop; what Excel refuses is not known. */
export function followTable({ table, columns }: TableRead, told: (changes: TableChanges | null) => void): () => void {
  const { area, layout } = table;
  const differing = new Set<number>();
  const stop = new AbortController();
  const body = { row: area.row + layout.firstRow, column: area.column, rows: rowsRead(table), columns: area.columns };
  let looks = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(place: ChangedPlace): Promise<void> {
    const shared = place ? sharedCells(body, place) : body;
    if (!shared) return;
    for (const index of columns) {
      const column = area.column + index;
      if (column < shared.column || column >= shared.column + shared.columns) continue;
      const here = await readPlainCells(sheetArea(area.sheet, shared.row, column, shared.rows, 1), { signal: stop.signal });
      for (const [i, [cell]] of here.entries()) {
        const row = shared.row + i;
        const key = row * maximumColumns + column;
        if (isCellAsRead(table, row - area.row, index, cell)) differing.delete(key);
        else differing.add(key);
      }
    }
    if (stop.signal.aborted) return;
    const first = differing.size === 0 ? null : [...differing].reduce((a, b) => Math.min(a, b));
    told(first === null ? null : { count: differing.size, first: cellAddress(Math.floor(first / maximumColumns), first % maximumColumns) });
  }

  const inTurn = (place: ChangedPlace): void => void (looks = looks.then(() => look(place)).catch(() => undefined));
  const isLarge = columns.length * body.rows > many;
  function lookSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(null), isLarge ? settleOfMany : settle);
  }
  const stopListening = onCellChanges(area.sheet, {
    changed: (place) => (place ? inTurn(place) : lookSoon()),
    // What changed after the reading, before Excel told of changes; a large table would be read twice for it.
    listening: () => isLarge || lookSoon(),
  });
  return () => {
    clearTimeout(timer);
    stop.abort();
    stopListening();
  };
}
