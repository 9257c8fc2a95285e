// What a sheet of an .xlsx says beside its cells: widths, frozen rows, merged cells, protection.
import { gridColumns, parseAddress } from '../../grid/address';
import type { BookSheet } from '../../grid/grid';
import { protectionOf } from '../merges-and-protection';
import { attributeOf, childrenOf, type XmlElement } from '../zip/xml';

/** Pixels of one character of a column's width, as Excel counts them in its standard font. */
export const pixelsPerCharacter = 7;

export type SheetLooks = Pick<BookSheet, 'columnWidths' | 'frozenRows' | 'frozenColumns' | 'merged' | 'protection'>;

export function sheetLooks(worksheet: XmlElement | undefined): SheetLooks {
  const columnWidths = widthsOf(worksheet);
  const views = childrenOf(childrenOf(worksheet, 'sheetViews')[0], 'sheetView');
  const pane = views.flatMap((view) => childrenOf(view, 'pane')).find((one) => attributeOf(one, 'state')?.startsWith('frozen'));
  const [frozenRows, frozenColumns] = [frozenLines(pane, 'ySplit'), frozenLines(pane, 'xSplit')];
  const merged = childrenOf(childrenOf(worksheet, 'mergeCells')[0], 'mergeCell').flatMap((one) => {
    const area = parseAddress(attributeOf(one, 'ref') ?? '')?.area;
    return area ? [area] : [];
  });
  const protection = protectionOf(childrenOf(worksheet, 'sheetProtection')[0]);
  return {
    ...(columnWidths.length > 0 && { columnWidths }),
    ...(frozenRows > 0 && { frozenRows }),
    ...(frozenColumns > 0 && { frozenColumns }),
    ...(merged.length > 0 && { merged }),
    ...(protection && { protection }),
  };
}

const frozenLines = (pane: XmlElement | undefined, name: string): number =>
  Math.max(0, Math.trunc(Number(attributeOf(pane, name) ?? 0)) || 0);

function widthsOf(worksheet: XmlElement | undefined): (number | null)[] {
  const widths: (number | null)[] = [];
  for (const column of childrenOf(childrenOf(worksheet, 'cols')[0], 'col')) {
    const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributeOf(column, name)));
    if (!(width! >= 0) || !(first! >= 1)) continue;
    for (let at = first!; at <= Math.min(last!, gridColumns); at++) {
      while (widths.length < at) widths.push(null);
      widths[at - 1] = Math.round(width! * pixelsPerCharacter);
    }
  }
  return widths;
}
