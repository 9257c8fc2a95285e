// The workbook's file as Excel hands it over, without the add-in, opened as another workbook; this workbook is only read.
import { callsOnSheets, type CellShown, type FormulaOnSheet } from '../../../../../excel/hand-over/calls-on-sheets';
import { fitsIntoNewWorkbook, openNewWorkbook } from '../../../../../excel/hand-over/new-workbook';
import { workbookFile } from '../../../../../excel/hand-over/workbook-file';
import { errorReason } from '../../../../../excel/error-reason';
import { copyWithoutAddin, type CopyOutcome, type NativeInCopy } from '../../../../../roster/hand-over/copy-without-addin';
import type { ReplacedFormula } from '../../../../../roster/hand-over/replaced-cells';
import type { RulebookReading } from '../../../../../rules/rulebook';
import { sheetArea, type SheetArea } from '../../../../../sheet/sheet-area';
import { sheetNameKey } from '../../../../../sheet/sheet-name';
import { runPausing } from '../../../../long-work/run-pausing';
import type { Turn } from '../../../../long-work/turn';
import { type HandOverKind, nativeCell, type WhyNoNative } from '../proposal';

export type CopyResult =
  | { readonly state: 'opened'; readonly formulas: readonly ReplacedFormula<WhyNoNative>[] }
  | { readonly state: 'cancelled' }
  /** Excel refused to read its cells, to hand over its file, or to open the copy. */
  | { readonly state: 'refused'; readonly at: 'cells' | 'file' | 'copy'; readonly reason: string }
  /** Of the copy's file, for Excel on the web. */
  | { readonly state: 'too-large'; readonly bytes: number }
  /** The file has something else in this cell than the workbook: it was edited or computed meanwhile. */
  | { readonly state: 'changed'; readonly area: SheetArea }
  | Exclude<CopyOutcome<WhyNoNative>, { readonly state: 'copy' }>;

/** Cells, the file, the copy: each a third of the way. */
const parts = 3;

/** Never rejects. */
export async function makeCopy(kind: HandOverKind, reading: RulebookReading, { signal, onProgress }: Turn): Promise<CopyResult> {
  const part = (at: number) => (done: number, of: number) => onProgress(at + (of === 0 ? 0 : done / of), parts);
  let at: 'cells' | 'file' | 'copy' = 'cells';
  try {
    const listed = await callsOnSheets('workbook', { signal, onProgress: part(0) });
    at = 'file';
    const bytes = await workbookFile({ signal, onProgress: part(1) });
    at = 'copy';
    const ofCell: NativeInCopy<WhyNoNative> = (formula, area, row, column) => nativeCell(formula, area, row, column, reading);
    const native = kind === 'native' ? ofCell : null;
    const outcome = await runPausing(copyWithoutAddin(bytes, native), ({ done, of }) => part(2)(done, of), signal);
    if (outcome.state !== 'copy') return outcome;
    const other = cellThatDiffers(listed, outcome.formulas);
    if (other) return { state: 'changed', area: other };
    if (!fitsIntoNewWorkbook(outcome.bytes)) return { state: 'too-large', bytes: outcome.bytes.length };
    await openNewWorkbook(outcome.bytes);
    return { state: 'opened', formulas: outcome.formulas };
  } catch (error) {
    return signal.aborted ? { state: 'cancelled' } : { state: 'refused', at, reason: errorReason(error) };
  }
}

/** Where the file does not show what Excel said of the same cell; null where it does everywhere. */
function cellThatDiffers(listed: readonly FormulaOnSheet[], inFile: readonly ReplacedFormula<WhyNoNative>[]): SheetArea | null {
  const left = cellsShown(listed);
  for (const [place, { area, shown }] of cellsShown(inFile)) {
    const said = left.get(place);
    if (!said || !isSameShown(said.shown, shown)) return area;
    left.delete(place);
  }
  const [missing] = left.values();
  return missing?.area ?? null;
}

interface CellOfFormula {
  readonly area: SheetArea;
  readonly shown: CellShown;
}

function cellsShown(
  formulas: readonly { readonly area: SheetArea; readonly shown: readonly (readonly CellShown[])[] }[],
): Map<string, CellOfFormula> {
  const cells = new Map<string, CellOfFormula>();
  for (const { area, shown } of formulas)
    for (const [r, line] of shown.entries())
      for (const [c, one] of line.entries()) {
        const { sheet, row, column } = area;
        cells.set(JSON.stringify([sheetNameKey(sheet), row + r, column + c]), {
          area: sheetArea(sheet, row + r, column + c, 1, 1),
          shown: one,
        });
      }
  return cells;
}

/** A file may keep a number with fifteen digits. */
function isSameShown(a: CellShown, b: CellShown): boolean {
  if (typeof a === 'object' || typeof b === 'object') return typeof a === 'object' && typeof b === 'object' && a.code === b.code;
  return a === b || (typeof a === 'number' && typeof b === 'number' && a.toPrecision(15) === b.toPrecision(15));
}
