/** The row without what is null at its end. */
export function trimmedRow<T>(row: readonly (T | null)[]): (T | null)[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length -= 1;
  return row.slice(0, length);
}

/** The rows without nulls at their ends and without empty rows at the end. */
export function trimmedRows<T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] {
  const trimmed = rows.map((row) => trimmedRow(row));
  while (trimmed.at(-1)?.length === 0) trimmed.pop();
  return trimmed;
}

/** The length of the longest row; safe for a million rows, which Math.max(...) is not. */
export const widthOf = (rows: readonly (readonly unknown[])[]): number => rows.reduce((width, row) => Math.max(width, row.length), 0);
