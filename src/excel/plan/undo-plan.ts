// Taking back what a plan wrote, in one step, even after others have worked in the sheet.
import { around, fromFirstCell, overlap, sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { errorReason } from '../error-reason';
import { filledCells } from '../cells/filled-cells';
import { deleteSheet, type SheetNow } from '../sheets/new-sheet';
import { whileWriting } from '../events/own-writing';
import { untilAtRest } from '../events/calculation';
import { afterEdit, patiently } from '../events/patiently';
import { cellChunks } from '../cells/read-cells';
import { onSheetNamed, putBack, type Before } from './sheet-before';
import type { Written } from './written-cells';
import type { Alongside } from './shape';
import { spillsIn } from '../cells/spills-in';
import { narrowTable, type TableSize } from '../sheets/table-size';
import { usedSheet } from '../cells/used-part';
import type { WriteRowsOptions } from '../cells/write-rows';

/** What it takes to undo a plan; for those who keep it, a closed box. */
export interface Undo {
  readonly sheet: SheetNow;
  readonly isNew: boolean;
  /** null for a new sheet, which is deleted. */
  readonly before: Before | null;
  readonly written: readonly Written[];
  readonly grown: TableSize | null;
  readonly alongside?: Alongside;
}

export type UndoOutcome =
  | { readonly state: 'undone' }
  /** Nothing was undone: so many cells are no longer as they were written, the first of them at `first` ("A1"). */
  | { readonly state: 'changed'; readonly sheet: string; readonly count: number; readonly first: string }
  /** The sheet was deleted since. */
  | { readonly state: 'gone'; readonly sheet: string }
  /** `isAsWritten`: nothing was undone; else in part, and undoing again does the rest. */
  | { readonly state: 'cancelled'; readonly isAsWritten: boolean }
  | { readonly state: 'refused'; readonly reason: string; readonly isAsWritten: boolean };

export interface UndoOptions extends WriteRowsOptions {
  /** What others changed in these cells since is lost too. */
  readonly evenIfChanged?: boolean;
}

/** Never rejects. */
export function undoPlan(undo: Undo, options: UndoOptions = {}): Promise<UndoOutcome> {
  return whileWriting(() => takeBack(undo, options));
}

async function takeBack(undo: Undo, { evenIfChanged = false, ...options }: UndoOptions): Promise<UndoOutcome> {
  const { signal } = options;
  let isAsWritten = true;
  try {
    const name = await afterEdit(() => nameNow(undo.sheet.id));
    if (name === null) isAsWritten = false;
    if (name === null && undo.isNew && undo.alongside) await patiently(undo.alongside.drop);
    if (name === null) return undo.isNew ? { state: 'undone' } : { state: 'gone', sheet: undo.sheet.name };
    if (!evenIfChanged) {
      // What a formula spills while it is looked at would be taken for typed.
      await untilAtRest(signal);
      const changed = await changedCells(undo, name, signal);
      if (changed.count > 0) return { state: 'changed', sheet: name, ...changed };
    }
    signal?.throwIfAborted();
    isAsWritten = false;
    if (undo.before === null) await patiently(() => deleteSheet(undo.sheet.id));
    else {
      if (undo.grown) await narrowTable(undo.grown);
      await putBack(onSheetNamed(undo.before, name), options);
    }
    if (undo.alongside) await patiently(undo.alongside.drop);
    return { state: 'undone' };
  } catch (error) {
    return signal?.aborted ? { state: 'cancelled', isAsWritten } : { state: 'refused', reason: errorReason(error), isAsWritten };
  }
}

async function changedCells(
  { written, isNew }: Undo,
  sheet: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly count: number; readonly first: string }> {
  let count = 0;
  let first = '';
  const found = (more: number, cell: string) => {
    if (count === 0) first = cell;
    count += more;
  };
  for (const one of written) {
    const area = onSheet(one.area, sheet);
    for await (const { area: part, formulas = [] } of cellChunks(area, { also: ['formulas'], ...(signal && { signal }) })) {
      for (const [r, row] of formulas.entries()) {
        for (const [c, formula] of row.entries()) {
          const expected = one.cells[part.row - area.row + r]?.[c];
          if (expected !== null && formula !== expected) found(1, sheetArea(sheet, part.row + r, part.column + c, 1, 1).address);
        }
      }
    }
    for (const part of around(onSheet(one.taken, sheet), area)) {
      const typed = await typedCells(part, signal);
      if (typed.count > 0) found(typed.count, typed.first);
    }
  }
  if (!isNew) return { count, first };
  const box = fromFirstCell(
    sheet,
    written.map(({ taken }) => taken),
  );
  const used = await usedSheet(sheet);
  for (const part of used ? around(used, box) : []) {
    const more = await filledCells(part, [], signal);
    if (more.count > 0) found(more.count, more.first);
  }
  return { count, first };
}

/** Cells that hold what no formula spilled there. */
async function typedCells(area: SheetArea, signal: AbortSignal | undefined): Promise<{ readonly count: number; readonly first: string }> {
  let rest = [area];
  for (const { spill } of await spillsIn(area))
    rest = rest.flatMap((part) => {
      const shared = overlap(part, spill);
      return shared ? around(part, shared) : [part];
    });
  const found = [];
  for (const part of rest) found.push(await filledCells(part, [], signal));
  return { count: found.reduce((sum, { count }) => sum + count, 0), first: found.find(({ count }) => count > 0)?.first ?? '' };
}

const onSheet = ({ row, column, rows, columns }: SheetArea, name: string): SheetArea => sheetArea(name, row, column, rows, columns);

/** The sheet's name; null where it is no longer there. */
function nameNow(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
