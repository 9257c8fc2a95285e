// What whole rows and columns say of cells that the file does not list.
import { attributeOf, childrenOf, type XmlElement } from '../zip/xml';

export interface LineFormats {
  /** Places of cell formats, by row and by column. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: readonly (number | undefined)[];
  /** Whether a row has a height of its own, or a row or column is hidden. */
  readonly hasHeights: boolean;
}

const rowTag = /<(?:\w+:)?row\s([^<>]*)>/g;
const isHidden = /\bhidden=["'](?:1|true)["']/;

/** @param rows the sheetData element; @param columnsWithin a sheet has; later ones are left out */
export function lineFormats(rows: string, worksheet: XmlElement | undefined, columnsWithin: number): LineFormats {
  const byRow = new Map<number, number>();
  let [row, hasHeights] = [0, false];
  for (const [, attributes = ''] of rows.matchAll(rowTag)) {
    row = Number(/\br=["'](\d+)["']/.exec(attributes)?.[1] ?? row + 1);
    if (/\bcustomFormat=["'](?:1|true)["']/.test(attributes)) byRow.set(row - 1, Number(/\bs=["'](\d+)["']/.exec(attributes)?.[1] ?? 0));
    hasHeights ||= /\bcustomHeight=["'](?:1|true)["']/.test(attributes) || isHidden.test(attributes);
  }
  const columns: (number | undefined)[] = [];
  for (const column of childrenOf(childrenOf(worksheet, 'cols')[0], 'col')) {
    hasHeights ||= /^(?:1|true)$/.test(attributeOf(column, 'hidden') ?? '');
    const style = Number(attributeOf(column, 'style') ?? 0);
    const [first, last] = ['min', 'max'].map((name) => Number(attributeOf(column, name)));
    for (let at = first! - 1; style > 0 && at >= 0 && at < Math.min(last!, columnsWithin); at++) columns[at] = style;
  }
  return { rows: byRow, columns, hasHeights };
}
