// The arguments of a call as cells and values, asked of Excel.
import { reachedCell } from '../../../../engine/reasoning/cell-reasoning';
import type { ArgumentName } from '../../../../engine/amounts/problem';
import { declarationOf } from '../../../../engine/tables/declarations';
import type { NamedRectangle } from '../../../../sheet/address';
import type { FormulaArgument, TuikeCall } from '../../../../sheet/tuike-call';
import { errorReason } from '../../../../excel/error-reason';
import { readCells } from '../../../../excel/cells/read-cells';
import { firstRows, sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { spillPlace } from '../../../../excel/cells/spill-place';
import { usedPart } from '../../../../excel/cells/used-part';
import { cellOf } from './cell-of';

export interface Asking {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

export interface ResolvedArgument {
  readonly name: ArgumentName;
  readonly written: string;
  /** unresolved: only Excel knows what it is; unread: Excel did not hand its cells over. */
  readonly state: 'omitted' | 'value' | 'cells' | 'unresolved' | 'unread';
  readonly area: SheetArea | null;
  readonly rows: number;
  readonly columns: number;
  /** The first cells as they show, down the first column or along the only row. */
  readonly first: readonly string[];
  /** The cell that answers for the one explained; beyond a shorter argument a problem. */
  readonly here: { readonly address: string | null; readonly cell: unknown } | null;
  /** All cells, for functions that answer whole tables. */
  readonly cells: readonly (readonly unknown[])[] | null;
  readonly reason: string;
}

interface Source {
  readonly at: SheetArea;
  readonly row: number;
  readonly column: number;
}

const firstCells = 4;

/**
 * Rejects only when the signal is aborted: an argument that Excel refuses says so.
 * @param readsAll every cell of each argument, of functions too that answer cell by cell
 */
export async function resolveArguments(call: TuikeCall, source: Source, asking: Asking, readsAll = false): Promise<ResolvedArgument[]> {
  const declared = declarationOf(call.name)?.arguments ?? [];
  // An answer of columns depends on all of their cells.
  const isWhole = readsAll || declared.some(({ takes }) => takes === 'column');
  const given = declared.map(({ name }, index) => ({ name, argument: call.args[index] ?? ({ written: '', kind: 'omitted' } as const) }));
  const areas = await Promise.all(given.map(({ argument }) => areaOfArgument(argument, source)));
  const rows = isWhole ? await filledRows(areas) : Infinity;
  const resolved: ResolvedArgument[] = [];
  for (const [index, { name, argument }] of given.entries()) {
    const area = areas[index]!;
    const base = { name, written: argument.written, area: null, rows: 1, columns: 1, first: [], here: null, cells: null, reason: '' };
    if ('reason' in area) resolved.push({ ...base, state: 'unread', reason: area.reason });
    else if (area.area) {
      resolved.push(await cellsArgument({ ...base, area: firstRows(area.area, rows) }, source, isWhole, asking));
    } else if (argument.kind === 'value') {
      const text = typeof argument.value === 'object' ? argument.value.code : String(argument.value);
      resolved.push({ ...base, state: 'value', first: [text], here: { address: null, cell: argument.value }, cells: [[argument.value]] });
    } else resolved.push({ ...base, state: argument.kind === 'omitted' ? 'omitted' : 'unresolved' });
  }
  return resolved;
}

type Found = { readonly area: SheetArea | null } | { readonly reason: string };

async function areaOfArgument(argument: FormulaArgument, { at }: Source): Promise<Found> {
  const placed = (area: NamedRectangle) => sheetArea(area.sheet ?? at.sheet, area.row, area.column, area.rows, area.columns);
  if (argument.kind === 'area') return { area: placed(argument.area) };
  if (argument.kind !== 'spill') return { area: null };
  try {
    const anchor = placed(argument.anchor);
    return { area: (await spillPlace(anchor))?.spill ?? anchor };
  } catch (error) {
    return { reason: errorReason(error) };
  }
}

/** Columns of one height, cut where the last of them ends: blank rows below change no answer. */
async function filledRows(found: readonly Found[]): Promise<number> {
  const columns = found.flatMap((one) => ('area' in one && one.area && one.area.rows > 1 ? [one.area] : []));
  if (columns.some(({ rows }) => rows !== columns[0]!.rows)) return Infinity;
  try {
    const used = await Promise.all(columns.map(usedPart));
    return Math.max(1, ...used.map((part, index) => (part ? part.row + part.rows - columns[index]!.row : 0)));
  } catch {
    return Infinity;
  }
}

async function cellsArgument(
  base: Omit<ResolvedArgument, 'state' | 'area'> & { readonly area: SheetArea },
  source: Source,
  isWhole: boolean,
  { signal, onProgress }: Asking,
): Promise<ResolvedArgument> {
  const { area, name } = base;
  const { rows, columns } = area;
  const part = (row: number, column: number, height: number, width: number) =>
    sheetArea(area.sheet, area.row + row, area.column + column, height, width);
  try {
    const top = await readCells(part(0, 0, Math.min(rows, firstCells), rows === 1 ? Math.min(columns, firstCells) : 1), {
      also: ['texts'],
      signal,
    });
    const first = (top.texts ?? []).flat();
    if (isWhole) {
      const { values, kinds } = await readCells(area, { also: ['kinds'], signal, onProgress });
      const cells = values.map((row, i) => row.map((value, j) => cellOf(value, kinds?.[i]?.[j])));
      const reached = reachedCell(area, source.row, source.column);
      const here = reached && { address: part(reached.row, reached.column, 1, 1).address, cell: cells[reached.row]?.[reached.column] };
      return { ...base, state: 'cells', rows, columns, first, cells, here: here ?? null };
    }
    const reached = reachedCell(area, source.row, source.column);
    if (!reached) {
      const beyond = { code: 'beyond-argument', argument: name, rows, columns };
      return { ...base, state: 'cells', rows, columns, first, here: { address: null, cell: beyond } };
    }
    const at = part(reached.row, reached.column, 1, 1);
    const { values, kinds } = await readCells(at, { also: ['kinds'], signal });
    return { ...base, state: 'cells', rows, columns, first, here: { address: at.address, cell: cellOf(values[0]?.[0], kinds?.[0]?.[0]) } };
  } catch (error) {
    if (signal.aborted) throw error;
    return { ...base, state: 'unread', reason: errorReason(error) };
  }
}
