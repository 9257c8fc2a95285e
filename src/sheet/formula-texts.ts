// The pieces of which every formula that we write is made.

export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** TUIKE.NAME(…); arguments left out at the end are not written. */
export function tuikeText(name: string, given: readonly string[]): string {
  let last = given.length;
  while (last > 0 && given[last - 1] === '') last--;
  return `TUIKE.${name}(${given.slice(0, last).join(',')})`;
}

/** A blank where the condition's cells are blank, which a function would take for 0 in some builds of Excel. */
export const unlessBlank = (cells: string, answer: string): string => `IF(${cells}="","",${answer})`;

/** Cells as they are, blank where they are blank: a plain reference would show 0 there. */
export const copyOfCells = (cells: string): string => `=${unlessBlank(cells, cells)}`;
