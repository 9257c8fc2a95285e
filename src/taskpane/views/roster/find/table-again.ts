import type { TableFound } from './at-hand';

// A table that was read anew, with what a person had corrected of it.
interface FoundAgain {
  readonly found: TableFound;
  /** Whether corrections were given up, because the table is not found where and as it was. */
  readonly isUncorrected: boolean;
}
/** @param guessed what was found before anything was corrected; @param before what a person made of it */
export function tableAgain(next: TableFound, guessed: TableFound | null, before: TableFound | null): FoundAgain {
  if (before === null || before === guessed) return { found: next, isUncorrected: false };
  const isAlike = guessed !== null && outline(next) === outline(guessed) && place(before) === place(guessed);
  // A column that was written beside the table is found by its header.
  const isAsMade = outline(next) === outline(before);
  if (!isAlike && isAsMade) return { found: { ...before, ...next, source: { ...before.source, ...next.source } }, isUncorrected: false };
  if (!isAlike) return { found: next, isUncorrected: true };
  const { layout, path } = before.source;
  return { found: { ...before, source: { ...before.source, ...next.source, layout, path } }, isUncorrected: false };
}
const place = ({ source: { area, tableName } }: TableFound): string => JSON.stringify([area, tableName]);
const outline = (found: TableFound): string => JSON.stringify([place(found), found.source.layout, found.source.path]);
