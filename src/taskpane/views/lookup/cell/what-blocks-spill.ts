// What stands in the way of an answer that would spill, asked of Excel.
import { cellChunks } from '../../../../excel/cells/read-cells';
import { mergedAreas } from '../../../../excel/cells/merged-areas';
import { maximumColumns, maximumRows } from '../../../../sheet/limits';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { FormulaArgument, TuikeCall } from '../../../../sheet/tuike-call';

export type SpillBlock =
  /** As the cell shows it; empty where its formula answers a blank. */
  | { readonly kind: 'cell'; readonly address: string; readonly shown: string }
  | { readonly kind: 'merged'; readonly address: string }
  /** Whole columns below the first row: the answer is as high as the sheet. */
  | { readonly kind: 'beyond-sheet'; readonly argument: string };

/** Columns of an answer that is a table. */
const widths: Readonly<Record<string, number>> = { ROSTER: 5, SCHEDULE: 5, TIERS: 6, RULES: 8 };
/** Whatever is nearest is in the way; an answer that is longer than this is looked through no further. */
const rowsLookedThrough = 20_000;

/** null where nothing is found: the anchor may stand in an Excel table, in which nothing spills. Rejects where Excel refuses. */
export async function whatBlocksSpill(anchor: SheetArea, call: TuikeCall, signal: AbortSignal): Promise<SpillBlock | null> {
  const sizes = call.args.map(sizeOf);
  const rows = Math.max(1, ...sizes.map((size) => size.rows));
  const isOpenEnded = call.name in widths && call.name !== 'SCHEDULE';
  const columns = widths[call.name] ?? Math.max(1, ...sizes.map((size) => size.columns));
  const tall = call.args.find((_, index) => sizes[index]!.rows > maximumRows - anchor.row);
  const wide = call.args.find((_, index) => sizes[index]!.columns > maximumColumns - anchor.column);
  if (!isOpenEnded && (tall ?? wide)) return { kind: 'beyond-sheet', argument: (tall ?? wide)!.written };
  const height = Math.min(isOpenEnded ? rowsLookedThrough : rows, rowsLookedThrough, maximumRows - anchor.row);
  const area = sheetArea(anchor.sheet, anchor.row, anchor.column, height, Math.min(columns, maximumColumns - anchor.column));
  for await (const { area: part, values, formulas, texts } of cellChunks(area, { also: ['formulas', 'texts'], signal })) {
    for (const [i, row] of values.entries()) {
      for (const [j, value] of row.entries()) {
        const at = sheetArea(area.sheet, part.row + i, part.column + j, 1, 1);
        if (at.address === anchor.address || (value === '' && (formulas?.[i]?.[j] ?? '') === '')) continue;
        return { kind: 'cell', address: at.address, shown: texts?.[i]?.[j] ?? '' };
      }
    }
  }
  const [merged] = await mergedAreas(anchor.sheet, [area]);
  return merged ? { kind: 'merged', address: merged.address } : null;
}

function sizeOf(argument: FormulaArgument): { readonly rows: number; readonly columns: number } {
  return argument.kind === 'area' ? argument.area : { rows: 1, columns: 1 };
}
