// What stands in the way of a plan, found before anything is written.
import { overlap, type SheetArea } from '../../sheet/sheet-area';
import { maximumColumns, maximumRows } from '../../sheet/limits';
import { filledCells } from '../cells/filled-cells';
import { afterEdit } from '../events/patiently';
import { blockArea, type WritePlan } from './shape';
import { hiddenByFilter, isSheetLocked, isWorkbookLocked, tablesOn } from './sheet-obstacles';
import { mergedAreas } from '../cells/merged-areas';
import { spillsIn } from '../cells/spills-in';

/** Addresses are without the sheet; of a new sheet `sheet` is empty text. */
export type Obstacle =
  /** `address`: the cells that are locked; empty text where a new sheet may not be added to the workbook. */
  | { readonly kind: 'protected'; readonly sheet: string; readonly address: string }
  /** A filter hides rows; `address` is what it filters. */
  | { readonly kind: 'filtered'; readonly sheet: string; readonly address: string }
  | { readonly kind: 'merged'; readonly sheet: string; readonly address: string }
  /** So many cells hold something, the first of them at `first`, where `seen` stands: the only obstacle that `overwrite` takes away. */
  | { readonly kind: 'filled'; readonly sheet: string; readonly count: number; readonly first: string; readonly seen: string }
  /** A formula is to spill there, which it cannot in an Excel table. */
  | { readonly kind: 'in-table'; readonly sheet: string; readonly table: string; readonly address: string }
  /** A formula at `anchor`, outside the plan, spills into `address`. */
  | { readonly kind: 'spilled'; readonly sheet: string; readonly anchor: string; readonly address: string }
  /** The plan needs so many rows and columns of a sheet, which has fewer. */
  | { readonly kind: 'beyond-sheet'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: 'no-sheet'; readonly sheet: string };

/** Writes nothing. Rejects with Excel's error, or with the signal's reason when it is aborted. */
export async function obstaclesTo(plan: WritePlan, { signal }: { readonly signal?: AbortSignal } = {}): Promise<readonly Obstacle[]> {
  const sheet = 'name' in plan.sheet ? plan.sheet.name : '';
  const areas = plan.blocks.map((block) => blockArea(sheet, block));
  const rows = Math.max(0, ...areas.map((area) => area.row + area.rows));
  const columns = Math.max(0, ...areas.map((area) => area.column + area.columns));
  if (rows > maximumRows || columns > maximumColumns) return [{ kind: 'beyond-sheet', sheet, rows, columns }];
  if (areas.length === 0) return [];
  return 'newName' in plan.sheet ? obstaclesToSheet() : obstaclesOn(sheet, plan, areas, signal);
}

async function obstaclesToSheet(): Promise<readonly Obstacle[]> {
  return (await afterEdit(isWorkbookLocked)) ? [{ kind: 'protected', sheet: '', address: '' }] : [];
}

async function obstaclesOn(
  sheet: string,
  plan: WritePlan,
  areas: readonly SheetArea[],
  signal: AbortSignal | undefined,
): Promise<readonly Obstacle[]> {
  const found: Obstacle[] = [];
  const ask = async <T>(question: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    return afterEdit(question);
  };
  try {
    const locked = await ask(() => isSheetLocked(sheet, areas));
    if (locked !== null) found.push({ kind: 'protected', sheet, address: locked });
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ItemNotFound') return [{ kind: 'no-sheet', sheet }];
    throw error;
  }
  for (const address of await ask(() => hiddenByFilter(sheet, areas))) found.push({ kind: 'filtered', sheet, address });
  for (const { address } of await ask(() => mergedAreas(sheet, areas))) found.push({ kind: 'merged', sheet, address });
  for (const { name, area: table } of await ask(() => tablesOn(sheet))) {
    if (name === plan.growTable?.name) continue;
    const under = plan.blocks.findIndex((block, index) => block.spill && overlap(areas[index]!, table));
    if (under >= 0) found.push({ kind: 'in-table', sheet, table: name, address: overlap(areas[under]!, table)!.address });
  }
  let filled = { count: 0, first: '', seen: '' };
  for (const [index, area] of areas.entries()) {
    const more = await ask(() => filledCells(area, plan.blocks[index]!.cells, signal));
    if (more.count === 0) continue;
    filled = filled.count === 0 ? more : { ...filled, count: filled.count + more.count };
    for (const { anchor, spill } of await ask(() => spillsIn(area)))
      if (!areas.some((one) => overlap(one, anchor)))
        found.push({ kind: 'spilled', sheet, anchor: anchor.address, address: overlap(spill, area)!.address });
  }
  if (filled.count > 0) found.push({ kind: 'filled', sheet, ...filled });
  return found;
}
