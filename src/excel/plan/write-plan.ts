// Blocks of cells into a sheet, as one step: all of them are written, or the sheet is as it was.
import { type SheetArea, sheetArea } from '../../sheet/sheet-area';
import { isExcelSince } from '../capabilities';
import { errorReason } from '../error-reason';
import { newSheet, sheetNamed, type SheetNow } from '../sheets/new-sheet';
import { whileWriting } from '../events/own-writing';
import { afterEdit } from '../events/patiently';
import { blockArea, type WriteBlock, type WritePlan } from './shape';
import { type Obstacle, obstaclesTo } from './obstacles';
import { type Before, putBack, takeBefore } from './sheet-before';
import { setUpPrint } from '../sheets/print-setup';
import { narrowTable, tableSize, type TableSize, widenTable } from '../sheets/table-size';
import type { Undo } from './undo-plan';
import { OtherThanMeant, writtenCells } from './written-cells';
import { clearContents, writeRows } from '../cells/write-rows';
import { rangeOf } from '../cells/range-of';

// What a plan's cells look like: number formats, a bold header, columns wide enough for it.
/** Sets the looks of all blocks; columns only become wider. Rejects where Excel refuses. */
function setLooks(sheet: string, { blocks }: WritePlan): Promise<void> {
  return Excel.run(async (context) => {
    const widths = wantedWidths(blocks);
    const columns = [...widths.keys()].map((column) => {
      const range = rangeOf(context, sheetArea(sheet, 0, column, 1, 1));
      range.load('format/columnWidth');
      return [range, widths.get(column)!] as const;
    });
    for (const block of blocks) {
      const area = blockArea(sheet, block);
      for (const [index, format] of (block.formats ?? []).entries()) {
        if (format === null || index >= area.columns) continue;
        const range = rangeOf(context, sheetArea(sheet, area.row, area.column + index, area.rows, 1));
        // One value stands for every cell of the range.
        range.numberFormat = format as unknown as string[][];
      }
      if (block.isHeader) rangeOf(context, area).format.font.bold = true;
    }
    await context.sync();
    for (const [{ format }, width] of columns) if (format.columnWidth < width) format.columnWidth = width;
    await context.sync();
  });
}

/**
 * Before anything is entered: in a cell of format "@" a formula stays text. Where a plan leaves a cell its own format, that one becomes General.
 * Rejects where Excel refuses.
 */
function setFormats(sheet: string, { blocks }: WritePlan, before: Before | null): Promise<void> {
  return Excel.run(async (context) => {
    for (const [at, block] of blocks.entries()) {
      const area = blockArea(sheet, block);
      for (let column = 0; column < area.columns; column++) {
        const format = block.formats?.[column] ?? null;
        // A text that is entered into "@" keeps the apostrophe that guards it.
        const wanted = format === '@' ? 'General' : format;
        let row = area.row;
        for (const [rows, own] of wanted === null ? (before?.[at]?.formats[column] ?? []) : [[area.rows, '@'] as const]) {
          const part = rangeOf(context, sheetArea(sheet, row, area.column + column, rows, 1));
          // One value stands for every cell of the range.
          if (own === '@') part.numberFormat = (wanted ?? 'General') as unknown as string[][];
          row += rows;
        }
      }
    }
    await context.sync();
  });
}

// Excel's own font at its own size, in points; bold is wider.
const pointsPerLetter = 5.8;
const padding = 8;
const mostLetters = 40;
// 12,345,678.90
const lettersOfMoney = 13;

/** Per column under a header, in points: what its texts need, up to a limit, and its amounts. */
function wantedWidths(blocks: readonly WriteBlock[]): Map<number, number> {
  const wanted = new Map<number, number>();
  for (const { column, cells } of blocks.filter(({ isHeader }) => isHeader))
    for (let c = 0; c < (cells[0]?.length ?? 0); c++) wanted.set(column + c, 0);
  for (const { column, cells, shown = [], formats = [], isHeader } of blocks.filter(({ runsOn = false }) => !runsOn)) {
    const columns = Math.max(cells[0]?.length ?? 0, shown[0]?.length ?? 0, formats.length);
    for (let c = 0; c < columns; c++) {
      const width = wanted.get(column + c);
      if (width === undefined) continue;
      const format = formats[c] ?? null;
      const letters = Math.max(isMoney(format) ? lettersOfMoney : 0, widest(cells, c, format), widest(shown, c, format));
      // A filter button may stand in a header.
      const room = letters + (isHeader && letters > 0 ? 2 : 0);
      wanted.set(column + c, Math.max(width, padding + pointsPerLetter * Math.min(room, mostLetters)));
    }
  }
  return wanted;
}

const isMoney = (format: string | null): boolean => format?.includes('#,##0') === true;

function widest(rows: readonly (readonly unknown[])[], column: number, format: string | null): number {
  let most = 0;
  for (const row of rows) {
    const cell = row[column];
    if (typeof cell === 'number') most = Math.max(most, lettersOfNumber(cell, format));
    // Wide characters count twice.
    else if (typeof cell === 'string' && cell.length * 2 > most && most < mostLetters) most = Math.max(most, lettersOfText(cell));
  }
  return most;
}

/** An amount with its separators, two decimals and a sign. */
function lettersOfNumber(number: number, format: string | null): number {
  if (!isMoney(format)) return String(number).length;
  const digits = Math.trunc(Math.abs(number)).toString().length;
  return digits + Math.floor((digits - 1) / 3) + 3 + (number < 0 ? 1 : 0);
}

const lettersOfText = (text: string): number => [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0);

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
  /** Excel made something else of so many cells, the first of them at `first`; rolled back. */
  | { readonly state: 'altered'; readonly count: number; readonly first: string; readonly isAsBefore: boolean; readonly left?: string }
  | { readonly state: 'refused'; readonly reason: string; readonly isAsBefore: boolean; readonly left?: string };

/** Never rejects. */
export function writePlan(plan: WritePlan, options: WritePlanOptions = {}): Promise<WritePlanOutcome> {
  return whileWriting(() => writeWhole(plan, options));
}

async function writeWhole(plan: WritePlan, options: WritePlanOptions): Promise<WritePlanOutcome> {
  const { overwrite = plan.overwrites ?? false, signal } = options;
  const steps: Step[] = [];
  try {
    const obstacles = (await obstaclesTo(plan, { ...(signal && { signal }) })).filter(({ kind }) => !overwrite || kind !== 'filled');
    if (obstacles.length > 0) return { state: 'obstacles', obstacles };
    return await write(plan, options, steps);
  } catch (error) {
    const left = await rollBack(steps);
    const found = { isAsBefore: left === '', ...(left !== '' && { left }) };
    if (error instanceof OtherThanMeant) return { state: 'altered', count: error.count, first: error.first, ...found };
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
    const was = await tableSize(plan.growTable.name);
    steps.push({ place: plan.growTable.name, takeBack: () => narrowTable(was) });
    await widenTable(was, plan.growTable.columns);
    grown = was;
  }
  await afterEdit(() => setFormats(sheet.name, plan, before));
  const rows = plan.blocks.reduce((sum, block) => sum + block.cells.length, 0);
  let done = 0;
  for (const [index, block] of plan.blocks.entries()) {
    if (before?.[index]?.filled && block.spill) await afterEdit(() => clearContents(areas[index]!));
    const start = done;
    const told = { onProgress: (written: number) => onProgress?.((done = start + written), rows), ...(signal && { signal }) };
    await writeRows({ sheet: sheet.name, row: block.row, column: block.column }, block.cells, told);
  }
  await afterEdit(() => setLooks(sheet.name, plan));
  if (isNew && plan.freezeRows && isExcelSince('1.7')) await freeze(sheet.name, plan.freezeRows);
  if (isNew && plan.print && isExcelSince('1.9')) await afterEdit(() => setUpPrint(sheet.name, plan.print!));
  const written = await writtenCells(sheet.name, plan.blocks, { ...(signal && { signal }) });
  signal?.throwIfAborted();
  const { alongside } = plan;
  if (alongside) {
    // Whatever of it was kept before it broke off goes too.
    steps.push({ place: sheet.name, takeBack: alongside.drop });
    await alongside.keep(sheet.name);
  }
  return { state: 'written', sheet: sheet.name, areas, undo: { sheet, isNew, before, written, grown, ...(alongside && { alongside }) } };
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
