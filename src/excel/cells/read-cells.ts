// Cells of any number, read in parts that Excel on the web can answer (5 MB each), between which the pane stays alive.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { afterEdit } from '../events/patiently';
import { isTooLarge } from './payload';
import { rangeOf } from './range-of';

export interface CellsRead {
  readonly area: SheetArea;
  /** rows × columns; a blank cell is "", an error its name. */
  readonly values: (string | number | boolean)[][];
  /** "=…", or the value where there is no formula. */
  readonly formulas?: (string | number | boolean)[][];
  /** As the cells show it. */
  readonly texts?: string[][];
  readonly kinds?: CellKind[][];
}

export type CellKind = 'Unknown' | 'Empty' | 'String' | 'Integer' | 'Double' | 'Boolean' | 'Error' | 'RichValue';

export interface ReadOptions {
  readonly also?: readonly ('formulas' | 'texts' | 'kinds')[];
  readonly onProgress?: (cellsRead: number, cells: number) => void;
  readonly signal?: AbortSignal;
}

const cellsAtOnce = 20_000;
const properties = { formulas: 'formulas', texts: 'text', kinds: 'valueTypes' } as const;

/**
 * Reads an area part by part, some whole rows each. The area must not be whole columns: take the `used` part of a selection.
 * Rejects with the signal's reason when it is aborted, with Excel's error where Excel refuses.
 */
export async function* cellChunks(area: SheetArea, { also = [], onProgress, signal }: ReadOptions = {}): AsyncGenerator<CellsRead, void> {
  let atOnce = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  for (let done = 0; done < area.rows;) {
    signal?.throwIfAborted();
    const part = sheetArea(area.sheet, area.row + done, area.column, Math.min(atOnce, area.rows - done), area.columns);
    let read: CellsRead;
    try {
      read = await afterEdit(() => readPart(part, also));
    } catch (error) {
      if (!isTooLarge(error) || part.rows === 1) throw error;
      atOnce = Math.floor(part.rows / 2);
      continue;
    }
    signal?.throwIfAborted();
    done += part.rows;
    onProgress?.(done * area.columns, area.rows * area.columns);
    yield read;
  }
}

/** The whole area at once, for those who need it whole; refusals as with cellChunks. */
export async function readCells(area: SheetArea, options: ReadOptions = {}): Promise<CellsRead> {
  const { also = [] } = options;
  const whole = { area, values: [], formulas: [], texts: [], kinds: [] } as Required<CellsRead>;
  for await (const { values, formulas = [], texts = [], kinds = [] } of cellChunks(area, options)) {
    // Not push(...rows): a hundred thousand arguments are too many for a call.
    for (const row of values) whole.values.push(row);
    for (const row of formulas) whole.formulas.push(row);
    for (const row of texts) whole.texts.push(row);
    for (const row of kinds) whole.kinds.push(row);
  }
  return { area, values: whole.values, ...Object.fromEntries(also.map((name) => [name, whole[name]])) };
}

function readPart(part: SheetArea, also: readonly (keyof typeof properties)[]): Promise<CellsRead> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, part);
    range.load(['values', ...also.map((name) => properties[name])]);
    await context.sync();
    const values = range.values as CellsRead['values'];
    return { area: part, values, ...Object.fromEntries(also.map((name) => [name, range[properties[name]] as unknown])) };
  });
}
