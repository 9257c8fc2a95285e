// Blocks of cells into a sheet, as one step: all of them are written, or the sheet is as it was.
import type { SheetArea } from '../../sheet/sheet-area';
import { isExcelSince } from '../capabilities';
import { errorReason } from '../error-reason';
import { newSheet, sheetNamed, type SheetNow } from '../sheets/new-sheet';
import { whileWriting } from '../events/own-writing';
import { isCellEdited, patiently } from '../events/patiently';
import { blockArea, type WritePlan } from './shape';
import { obstaclesTo, type Obstacle } from './obstacles';
import { setLooks } from './looks';
import { putBack, takeBefore, type Before } from './sheet-before';
import { narrowTable, widenTable, type TableSize } from '../sheets/table-size';
import { writtenCells, type Undo } from './undo-plan';
import { clearContents, writeRows } from '../cells/write-rows';

export interface WritePlanOptions {
  /** Filled cells are written over, and cleared where a formula is to spill. */
  readonly overwrite?: boolean;
  readonly onProgress?: (rowsDone: number, rows: number) => void;
  readonly signal?: AbortSignal;
}

export type WritePlanOutcome =
  | { readonly state: 'written'; readonly sheet: string; readonly areas: readonly SheetArea[]; readonly undo: Undo }
  /** Nothing was written. */
  | { readonly state: 'obstacles'; readonly obstacles: readonly Obstacle[] }
  /** Rolled back. `left`: where Excel refused that, so that cells may be other than they were. */
  | { readonly state: 'cancelled'; readonly isAsBefore: boolean; readonly left?: string }
  | { readonly state: 'refused'; readonly reason: string; readonly isAsBefore: boolean; readonly left?: string };

/** Never rejects. */
export function writePlan(plan: WritePlan, options: WritePlanOptions = {}): Promise<WritePlanOutcome> {
  return whileWriting(() => writeWhole(plan, options));
}

async function writeWhole(plan: WritePlan, options: WritePlanOptions): Promise<WritePlanOutcome> {
  const { overwrite = false, signal } = options;
  const steps: Step[] = [];
  try {
    const obstacles = (await obstaclesTo(plan, { ...(signal && { signal }) })).filter(({ kind }) => !overwrite || kind !== 'filled');
    if (obstacles.length > 0) return { state: 'obstacles', obstacles };
    return await write(plan, options, steps);
  } catch (error) {
    const left = await rollBack(steps);
    const found = { isAsBefore: left === '', ...(left !== '' && { left }) };
    return signal?.aborted ? { state: 'cancelled', ...found } : { state: 'refused', reason: errorReason(error), ...found };
  }
}

/** What was done, and how to take it back. */
interface Step {
  readonly place: string;
  readonly takeBack: () => Promise<void>;
}

async function write(plan: WritePlan, { onProgress, signal }: WritePlanOptions, steps: Step[]): Promise<WritePlanOutcome> {
  const isNew = 'newName' in plan.sheet;
  let sheet: SheetNow;
  let before: Before | null = null;
  if ('newName' in plan.sheet) {
    const made = await newSheet(plan.sheet.newName);
    sheet = made.sheet;
    steps.push({ place: sheet.name, takeBack: made.remove });
  } else sheet = await sheetNamed(plan.sheet.name);
  const areas = plan.blocks.map((block) => blockArea(sheet.name, block));
  if (!isNew) {
    const taken = await takeBefore(plan, sheet.name, { ...(signal && { signal }) });
    before = taken;
    signal?.throwIfAborted();
    // From here on something may be written.
    steps.push({ place: areas.map(({ address }) => address).join(', '), takeBack: () => putBack(taken) });
  }
  signal?.throwIfAborted();
  let grown: TableSize | null = null;
  if (plan.growTable) {
    const was = await widenTable(plan.growTable.name, plan.growTable.columns);
    steps.push({ place: plan.growTable.name, takeBack: () => narrowTable(was) });
    grown = was;
  }
  const rows = plan.blocks.reduce((sum, block) => sum + block.cells.length, 0);
  let done = 0;
  for (const [index, block] of plan.blocks.entries()) {
    if (before?.[index]?.filled && block.spill) await patiently(() => clearContents(areas[index]!), isCellEdited);
    const start = done;
    const told = { onProgress: (written: number) => onProgress?.((done = start + written), rows), ...(signal && { signal }) };
    await writeRows({ sheet: sheet.name, row: block.row, column: block.column }, block.cells, told);
  }
  await patiently(() => setLooks(sheet.name, plan), isCellEdited);
  if (isNew && plan.freezeRows && isExcelSince('1.7')) await freeze(sheet.name, plan.freezeRows);
  const written = await writtenCells(sheet.name, plan.blocks, { ...(signal && { signal }) });
  signal?.throwIfAborted();
  return { state: 'written', sheet: sheet.name, areas, undo: { sheet, isNew, before, written, grown } };
}

/** Answers what could not be taken back, empty text where all was. */
async function rollBack(steps: readonly Step[]): Promise<string> {
  const left: string[] = [];
  for (const { place, takeBack } of [...steps].reverse()) await takeBack().catch(() => left.push(place));
  return left.join(', ');
}

function freeze(sheet: string, rows: number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).freezePanes.freezeRows(rows);
    await context.sync();
  });
}
