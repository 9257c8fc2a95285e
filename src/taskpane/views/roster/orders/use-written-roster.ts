import { computedCells } from '../../../../excel/cells/computed-cells';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import { firstDiffering } from '../../../../roster/orders/differing';
import type { ColumnRole } from '../../../../roster/table/columns/role';
import { columnsBeside, rosterSize, type RosterToWrite } from './plan';
import type { TableSource } from '../source/source';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { lookKey, useLookAtWritten, type LookAtWritten } from '../../../writing/use-look-at-written';
import type { WritingNow } from '../../../writing/writer';

export type WrittenRoster =
  | { readonly state: 'not-computed' }
  /** The cell is not as it was worked out. */
  | { readonly state: 'differing'; readonly cell: string }
  | { readonly state: 'agreed'; readonly source: TableSource };

const givenKey = memoryKey<RosterToWrite | null>(() => null);
const writtenKey = lookKey<WrittenRoster>();

/** What Excel shows of a roster that was just written, held against what was worked out before it is relied upon. */
export function useWrittenRoster(now: WritingNow): {
  readonly written: LookAtWritten<WrittenRoster> | null;
  readonly setGiven: (given: RosterToWrite) => void;
} {
  const [given, setGiven] = useMemory(givenKey);
  const written = useLookAtWritten(
    writtenKey,
    now,
    given &&
      (async ({ sheet, signal, isWatched }) => {
        // Whoever came back from another view does not want to be led away.
        if (isWatched) await selectCells(cellAt(sheet, 0, 0));
        return lookAt(sheet, given, signal);
      }),
  );
  return { written, setGiven };
}

async function lookAt(sheet: string, given: RosterToWrite, signal: AbortSignal): Promise<WrittenRoster> {
  const { rows, columns } = rosterSize(given);
  const area = sheetArea(sheet, 0, 0, rows, columns);
  const { name, held } = columnsBeside(given);
  const beside = [...(name === null ? [] : [name]), ...(held === null ? [] : [held, held + 1, held + 2])];
  const anchors = [cellAt(sheet, 0, 0), ...(rows > 1 ? beside.map((column) => cellAt(sheet, 1, column)) : [])];
  const differing = (cells: unknown[][]) => firstDiffering(given.cells, cells.slice(1));
  const { cells, isComputed } = await computedCells(area, { anchors, isAsExpected: (shown) => differing(shown) === null, signal });
  if (!isComputed) return { state: 'not-computed' };
  const first = differing(cells);
  return first
    ? { state: 'differing', cell: cellAt(sheet, first.row + 1, first.column).address }
    : { state: 'agreed', source: rosterSource(area, cells, given) };
}

const cellAt = (sheet: string, row: number, column: number): SheetArea => sheetArea(sheet, row, column, 1, 1);

function rosterSource(area: SheetArea, cells: unknown[][], given: RosterToWrite): TableSource {
  const { isDated, month } = given;
  const { name, held } = columnsBeside(given);
  const roleAt = (index: number): ColumnRole | null =>
    index === 0 ? 'agency' : index === 1 ? 'gmv' : index === name ? 'agencyName' : index === held ? 'held' : null;
  const columns = (cells[0] ?? []).map((header, index) => ({ index, header: String(header), role: roleAt(index) }));
  const layout = { headerRow: 0, firstRow: 1, endRow: area.rows, leftOut: [], columns };
  return { area, tableName: null, cells, below: [], layout, path: 'roster', assessed: isDated ? month + 1 : null, earned: month };
}
