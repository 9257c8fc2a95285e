// A book cut into pieces, none of which holds up the page while it travels to a worker or back.
import type { BookSheet, CellInput, CellValue } from '../grid/grid';
import { widthOf } from './text/trimmed';

interface Rows {
  readonly cells: BookSheet['cells'];
  readonly values?: NonNullable<BookSheet['values']>;
  readonly cellFormats?: NonNullable<BookSheet['cellFormats']>;
  readonly cellLooks?: NonNullable<BookSheet['cellLooks']>;
}

/** Rows belong to the sheet that was named last. */
export type BookSlice = { readonly sheet: Omit<BookSheet, keyof Rows> } | { readonly rows: Rows };

// Some 10 ms of copying.
const cellsInSlice = 40_000;

/** The sheets of a book, each followed by its rows. */
export function* slicesOf(sheets: readonly BookSheet[]): Generator<BookSlice, void> {
  for (const { cells, values, cellFormats, cellLooks, ...sheet } of sheets) {
    yield { sheet };
    const height = Math.max(cells.length, values?.length ?? 0, cellFormats?.length ?? 0, cellLooks?.length ?? 0);
    const step = Math.max(1, Math.floor(cellsInSlice / Math.max(1, widthOf(cells))));
    for (let row = 0; row === 0 || row < height; row += step) {
      yield {
        rows: {
          cells: cells.slice(row, row + step),
          ...(values && { values: values.slice(row, row + step) }),
          ...(cellFormats && { cellFormats: cellFormats.slice(row, row + step) }),
          ...(cellLooks && { cellLooks: cellLooks.slice(row, row + step) }),
        },
      };
    }
  }
}

interface GrowingSheet extends Omit<BookSheet, keyof Rows> {
  readonly cells: (readonly CellInput[])[];
  values?: (readonly CellValue[])[];
  cellFormats?: (readonly (string | null)[])[];
  cellLooks?: (readonly (number | null)[])[];
}

/** Puts slices together again, in the order in which they were cut. */
export function sliceCollector(): { add(slice: BookSlice): void; sheets(): readonly BookSheet[] } {
  const sheets: GrowingSheet[] = [];
  return {
    add(slice) {
      if ('sheet' in slice) {
        sheets.push({ ...slice.sheet, cells: [] });
        return;
      }
      const sheet = sheets.at(-1);
      if (!sheet) throw new Error('Rows came before their sheet.');
      append(sheet.cells, slice.rows.cells);
      if (slice.rows.values) append((sheet.values ??= []), slice.rows.values);
      if (slice.rows.cellFormats) append((sheet.cellFormats ??= []), slice.rows.cellFormats);
      if (slice.rows.cellLooks) append((sheet.cellLooks ??= []), slice.rows.cellLooks);
    },
    sheets: () => sheets,
  };
}

/** `push(...rows)` would overflow the stack. */
function append<T>(rows: T[], more: readonly T[]): void {
  for (const row of more) rows.push(row);
}
