// What stands in a cell and where it comes from, asked of Excel; what follows from it is in explain-call.ts.
import { readCells } from '../../../../excel/cells/read-cells';
import type { SheetArea } from '../../../../sheet/sheet-area';
import { spillPlace } from '../../../../excel/cells/spill-place';
import { isProblem } from '../../../../engine/amounts/cell';
import { tuikeCallOf, tuikeCallsIn, type TuikeCall } from '../../../../sheet/tuike-call';
import { cellOf } from './cell-of';
import { errorReferredTo } from './error-referred-to';
import { type SpillBlock, whatBlocksSpill } from './what-blocks-spill';
import { resolveArguments, type Asking, type ResolvedArgument } from './resolve-arguments';

interface ShownCell {
  readonly area: SheetArea;
  /** As the engine reads cells: an error is an object with its code. */
  readonly value: unknown;
  /** As the cell shows it. */
  readonly text: string;
  /** null where the cell has none of its own. */
  readonly formula: string | null;
}

export interface ResolvedCell {
  readonly cell: ShownCell;
  /** The formula that fills the cell, its own or one that spills into it, and the row and column of its answer that stand here. */
  readonly source: { readonly at: SheetArea; readonly formula: string; readonly row: number; readonly column: number } | null;
  readonly calls: readonly string[];
  readonly call: (TuikeCall & { readonly resolved: readonly ResolvedArgument[] }) | null;
  /** Of a cell that shows #SPILL!: what is in the way; null where nothing is found. */
  readonly spillBlock: SpillBlock | null;
  /** Of a cell that shows an error without calling us: the first cell with an error that its formula refers to. */
  readonly errorFrom: string | null;
}

/** Rejects with the signal's reason when it is aborted, with Excel's error where Excel refuses. */
export async function resolveCell(area: SheetArea, asking: Asking): Promise<ResolvedCell> {
  const [cell, place] = await Promise.all([shownCell(area, asking.signal), spillPlace(area)]);
  const isAnchor = place === null || place.anchor.address === area.address;
  const filling = isAnchor ? cell : await shownCell(place.anchor, asking.signal);
  const nothing = { spillBlock: null, errorFrom: null };
  if (filling.formula === null) return { cell, source: null, calls: [], call: null, ...nothing };
  const [row, column] = isAnchor ? [0, 0] : [area.row - place.anchor.row, area.column - place.anchor.column];
  const source = { at: filling.area, formula: filling.formula, row, column };
  const reading = tuikeCallOf(filling.formula);
  const isError = isProblem(cell.value);
  if (reading.state !== 'one') {
    const errorFrom = isError ? await errorReferredTo(filling.formula, area.sheet, asking.signal) : null;
    // One that cannot be read to its end may call us all the same.
    const calls = reading.state === 'several' ? reading.names : tuikeCallsIn(filling.formula);
    return { cell, source, calls, call: null, ...nothing, errorFrom };
  }
  const { call } = reading;
  // An error that other functions pass on is looked for in every cell.
  const resolved = await resolveArguments(call, source, asking, isError && call.around === 'more');
  const isBlocked = isError && cell.text === '#SPILL!';
  const spillBlock = isBlocked ? await whatBlocksSpill(filling.area, call, asking.signal).catch(() => null) : null;
  return { cell, source, calls: [call.name], call: { ...call, resolved }, ...nothing, spillBlock };
}

async function shownCell(area: SheetArea, signal: AbortSignal): Promise<ShownCell> {
  const { values, formulas, texts, kinds } = await readCells(area, { also: ['formulas', 'texts', 'kinds'], signal });
  const [value, formula] = [values[0]?.[0] ?? '', formulas?.[0]?.[0]];
  // A text that begins with "=" is its own formula.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { area, value: cellOf(value, kinds?.[0]?.[0]), text: texts?.[0]?.[0] ?? String(value), formula: isFormula ? formula : null };
}
