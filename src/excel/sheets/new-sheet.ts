// A sheet that is added, and taken away again.
import { freeSheetName } from '../../sheet/sheet-name';
import { afterEdit, patiently } from '../events/patiently';

export interface SheetNow {
  readonly name: string;
  /** Stays when the sheet is renamed. */
  readonly id: string;
}

/** Adds a sheet behind the others; what is in front stays there. Rejects where Excel refuses, and leaves none behind then. */
export async function newSheet(wanted: string): Promise<{ readonly sheet: SheetNow; readonly remove: () => Promise<void> }> {
  const name = await afterEdit(() => freeName(wanted));
  try {
    const sheet = await afterEdit(() => addSheet(name));
    return { sheet, remove: () => patiently(() => deleteSheet(sheet.id)) };
  } catch (error) {
    // Excel may have added it and then failed.
    await patiently(() => deleteBlankSheet(name)).catch(() => undefined);
    throw error;
  }
}

export function sheetNamed(name: string): Promise<SheetNow> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.load(['id', 'name']);
    await context.sync();
    return { id: sheet.id, name: sheet.name };
  });
}

/** A sheet that somebody deleted meanwhile is as good as deleted. @param sheet its id or name */
export function deleteSheet(sheet: string): Promise<void> {
  return Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    await context.sync();
    if (found.isNullObject) return;
    found.delete();
    await context.sync();
  });
}

function freeName(wanted: string): Promise<string> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return freeSheetName(
      wanted,
      worksheets.items.map(({ name }) => name),
    );
  });
}

function addSheet(name: string): Promise<SheetNow> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const front = worksheets.getActiveWorksheet();
    const added = worksheets.add(name);
    added.load(['id', 'name']);
    front.activate();
    await context.sync();
    return { id: added.id, name: added.name };
  });
}

function deleteBlankSheet(name: string): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject();
    await context.sync();
    if (sheet.isNullObject || !used.isNullObject) return;
    sheet.delete();
    await context.sync();
  });
}
