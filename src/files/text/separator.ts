// What separates the fields of a text: named by its first line, or told by its first rows.
import { fieldTexts, newlineOf, type RecordShape, recordReader } from './record-reader';

// In this order where two fit equally well.
const separators = [',', ';', '\t', '|'] as const;
const rowsLookedAt = 50;

/** Excel's own way to name the separator, on a first line that is no row: "sep=;" */
const separatorLine = /^sep=([,;\t|])\r?(?:\n|$)/i;

/** How many characters the line takes that names the separator; 0 where there is none. */
export const separatorLineLength = (text: string): number => separatorLine.exec(text)?.[0].length ?? 0;

/** @param text the beginning of a file */
export function recordShapeOf(text: string): RecordShape {
  const named = separatorLine.exec(text);
  const newline = newlineOf(text);
  return { separator: named?.[1] ?? likelySeparator(text, newline), newline };
}

/**
 * The separator by which most of the first rows have the same number of fields, two at least; the one that gives more fields where several do.
 * Quotes are heeded.
 */
function likelySeparator(text: string, newline: RecordShape['newline']): string {
  let best = { separator: ',' as string, share: 0, fields: 1 };
  for (const separator of separators) {
    const rows = firstRows(text, { separator, newline });
    if (separator === '\t' && areMarks(rows)) continue;
    const counts = new Map<number, number>();
    for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [fields, count] of counts) {
      const share = count / rows.length;
      if (fields > 1 && (share > best.share || (share === best.share && fields > best.fields))) best = { separator, share, fields };
    }
  }
  return best.separator;
}

function firstRows(text: string, shape: RecordShape): string[][] {
  const rows: string[][] = [];
  const { read } = recordReader(shape, (record) => {
    const row = fieldTexts(record);
    if (row.length > 1 || row[0] !== '') rows.push(row);
    return rows.length === rowsLookedAt;
  });
  read(text, true);
  return rows;
}

/** Whether tabs only stand beside another separator: exports put one before or behind each value. */
function areMarks(rows: readonly (readonly string[])[]): boolean {
  const isMost = (fields: readonly string[], beside: RegExp): boolean =>
    fields.filter((field) => field === '' || beside.test(field)).length * 2 > fields.length && fields.some((field) => beside.test(field));
  return (
    isMost(
      rows.flatMap((fields) => fields.slice(1)),
      /^[,;|]/,
    ) ||
    isMost(
      rows.flatMap((fields) => fields.slice(0, -1)),
      /[,;|]$/,
    )
  );
}
