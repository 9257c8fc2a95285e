// How many cells an .ods makes of the few that it lists.
import { checkSize } from '../limits';

const table = /<table:table(?=[\s>])/;
const nameOf = /\stable:name="([^"]*)"/;
const rowTag = /<table:table-row(\s[^<>]*)?>/g;
const cellTag = /<table:table-cell(\s[^<>]*)?>/g;
const [rowsRepeated, columnsRepeated] = [/\stable:number-rows-repeated="(\d+)"/, /\stable:number-columns-repeated="(\d+)"/];

/** Refuses (FileFault) a document in which few cells are repeated to more than a sheet may have: the parser makes each of them. */
export function refuseRepeats(content: string): void {
  for (const sheet of content.split(table).slice(1)) {
    let [rows, cells] = [0, 0];
    const name = nameOf.exec(sheet)?.[1] ?? '';
    const starts = [...sheet.matchAll(rowTag)];
    for (const [at, start] of starts.entries()) {
      const attributes = start[1] ?? '';
      // Nothing is in a row that closes itself, and nothing is made of a cell that does.
      if (attributes.endsWith('/')) continue;
      const row = sheet.slice(start.index, starts[at + 1]?.index);
      const filled = [...row.matchAll(cellTag)].filter(([, of = '']) => !of.endsWith('/'));
      if (filled.length === 0) continue;
      const times = repeats(rowsRepeated, attributes);
      rows += times;
      cells += times * filled.reduce((sum, [, of = '']) => sum + repeats(columnsRepeated, of), 0);
    }
    checkSize(name, rows, cells);
  }
}

const repeats = (pattern: RegExp, attributes: string): number => Number(pattern.exec(attributes)?.[1] ?? 1);
