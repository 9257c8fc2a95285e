// What stands in a cell and where it comes from, asked of Excel; what follows from it is in explain-call.ts.
import { readCells } from '../../../excel/cells/read-cells';
import type { SheetArea } from '../../../sheet/sheet-area';
import { spillPlace } from '../../../excel/cells/spill-place';
import { tuikeCallOf, type TuikeCall } from '../../../sheet/tuike-call';
import { cellOf } from './cell-of';
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
}

/** Rejects with the signal's reason when it is aborted, with Excel's error where Excel refuses. */
export async function resolveCell(area: SheetArea, asking: Asking): Promise<ResolvedCell> {
  const [cell, place] = await Promise.all([shownCell(area, asking.signal), spillPlace(area)]);
  const isAnchor = place === null || place.anchor.address === area.address;
  const filling = isAnchor ? cell : await shownCell(place.anchor, asking.signal);
  if (filling.formula === null) return { cell, source: null, calls: [], call: null };
  const [row, column] = isAnchor ? [0, 0] : [area.row - place.anchor.row, area.column - place.anchor.column];
  const source = { at: filling.area, formula: filling.formula, row, column };
  const reading = tuikeCallOf(filling.formula);
  if (reading.state !== 'one') return { cell, source, calls: reading.state === 'several' ? reading.names : [], call: null };
  const resolved = await resolveArguments(reading.call, source, asking);
  return { cell, source, calls: [reading.call.name], call: { ...reading.call, resolved } };
}

async function shownCell(area: SheetArea, signal: AbortSignal): Promise<ShownCell> {
  const { values, formulas, texts, kinds } = await readCells(area, { also: ['formulas', 'texts', 'kinds'], signal });
  const [value, formula] = [values[0]?.[0] ?? '', formulas?.[0]?.[0]];
  // A text that begins with "=" is its own formula.
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { area, value: cellOf(value, kinds?.[0]?.[0]), text: texts?.[0]?.[0] ?? String(value), formula: isFormula ? formula : null };
}
