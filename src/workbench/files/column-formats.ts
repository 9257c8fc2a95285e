import type { BookSheet, CellInput } from '../grid/grid';
import { isFormula } from '../grid/cell-input';
import { trimmedRows, widthOf } from './trimmed';

/**
 * The format that most cells of a column have, and apart from it the cells that differ. Texts count only in columns of
 * texts: a heading above amounts shows the same in any format.
 */
export function columnAndCellFormats(
  cells: readonly (readonly CellInput[])[],
  formats: readonly (readonly string[])[],
): Pick<BookSheet, 'columnFormats' | 'cellFormats'> {
  const width = widthOf(formats);
  const columnFormats = Array.from({ length: width }, (_, column) => commonFormat(cells, formats, column));
  const differing = formats.map((row, r) =>
    row.map((format, column) => (format === (columnFormats[column] ?? 'General') || isText(cells[r]?.[column] ?? null) ? null : format)),
  );
  const cellFormats = trimmedRows(differing);
  return {
    ...(columnFormats.some((format) => format !== null) && { columnFormats }),
    ...(cellFormats.length > 0 && { cellFormats }),
  };
}

function commonFormat(cells: readonly (readonly CellInput[])[], formats: readonly (readonly string[])[], column: number): string | null {
  const counts = { figures: new Map<string, number>(), texts: new Map<string, number>() };
  formats.forEach((row, r) => {
    const format = row[column];
    const input = cells[r]?.[column] ?? null;
    if (format === undefined || (input === null && format === 'General')) return;
    const kind = isText(input) ? counts.texts : counts.figures;
    kind.set(format, (kind.get(format) ?? 0) + 1);
  });
  const counted = counts.figures.size > 0 ? counts.figures : counts.texts;
  const common = [...counted].reduce<[string, number]>((most, one) => (one[1] > most[1] ? one : most), ['General', 0])[0];
  return common === 'General' ? null : common;
}

const isText = (input: CellInput): boolean => typeof input === 'string' && !isFormula(input);
