// The closes of the open workbook: found, read and verified.
import { keptRecords } from '../../excel/closes/kept-records';
import { sheetTops, cellsOfSheet } from '../../excel/closes/sheet-tops';
import { fingerprintOf } from '../../excel/rules/rule-part';
import { closeList, headRows, type CloseEntry, type CloseList } from '../../roster/close/chain/closes';
import { allColumns } from '../../roster/close/sheet/columns';
import type { SheetRead } from '../../roster/close/sheet/read-sheet';
import { verifyClose, type Verification } from '../../roster/close/verify/verify-close';
import { paceIn } from '../long-work/pause-in';
import type { Turn } from '../long-work/turn';

/** Rejects where Excel cannot be asked. */
export async function workbookCloses(): Promise<CloseList> {
  const kept = await keptRecords();
  return closeList({ ...kept, sheets: await sheetTops(headRows, allColumns) });
}

export interface CloseAtHand {
  readonly cells: readonly (readonly unknown[])[];
  readonly read: SheetRead;
  readonly verification: Verification;
}

/**
 * Reads the sheet of a close and verifies it. Progress counts rows twice, read and verified.
 * Rejects where Excel refuses, or when aborted. @param code that somebody holds; null where none is asked about
 */
export async function closeAtHand(
  { record, copies }: Pick<CloseEntry, 'record' | 'copies'>,
  sheet: string,
  code: string | null,
  { signal, onProgress }: Turn,
): Promise<CloseAtHand> {
  const cells = await cellsOfSheet(sheet, allColumns, {
    signal,
    onProgress: (done, of) => onProgress(done / allColumns, (2 * of) / allColumns),
  });
  const verification = await verifyClose(
    { cells, record, copies, code },
    {
      sha256: fingerprintOf,
      onProgress: (done, of) => onProgress(of + done, 2 * of),
      pause: paceIn(signal),
    },
  );
  return { cells, read: verification.read, verification };
}

/** A close by its number as everything stands now; null where it is gone, or its sheet is. Rejects as closeAtHand does. */
export async function closeNow(
  sequence: number,
  turn: Turn,
): Promise<(CloseAtHand & { readonly entry: CloseEntry; readonly sheet: string }) | null> {
  const { closes } = await workbookCloses();
  const entry = closes.find((one) => one.sequence === sequence);
  if (!entry || entry.sheet === null) return null;
  return { entry, sheet: entry.sheet, ...(await closeAtHand(entry, entry.sheet, null, turn)) };
}
