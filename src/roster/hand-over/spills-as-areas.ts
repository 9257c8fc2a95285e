// "D2#" where D2 no longer spills: the cells that it filled.
import { textOfCell } from '../../files/workbook/xml-text';
import { readAddress, rectangleAddress } from '../../sheet/address';
import { isSameSheet } from '../../sheet/sheet-name';
import type { SheetArea } from '../../sheet/sheet-area';

/** As files keep it. */
const spillNamed = /_xlfn\.ANCHORARRAY\(([^()<>]*)\)/gi;

/** @param sheet that the XML is of; null where it is of none, and every name has its sheet */
export function withSpillsAsAreas(xml: string, sheet: string | null, arrays: readonly SheetArea[]): string {
  if (arrays.length === 0 || !xml.includes('ANCHORARRAY')) return xml;
  return xml.replace(spillNamed, (whole, written: string) => {
    const area = arrayNamed(written, sheet, arrays);
    if (!area) return whole;
    const cells = written.slice(written.lastIndexOf('!') + 1);
    return `${written.slice(0, written.lastIndexOf('!') + 1)}${rectangleAddress(area, { column: cells.startsWith('$'), row: /\$\d/.test(cells) })}`;
  });
}

function arrayNamed(written: string, own: string | null, arrays: readonly SheetArea[]): SheetArea | undefined {
  const named = readAddress(textOfCell(written));
  const sheet = named?.sheet ?? own;
  if (!named || sheet === null) return undefined;
  return arrays.find((area) => isSameSheet(area.sheet, sheet) && area.row === named.row && area.column === named.column);
}

/** A formula that was filled down once would name other cells in each row. */
export const isSpillNamedInShared = (xml: string, sheet: string, arrays: readonly SheetArea[]): boolean =>
  xml.includes('ANCHORARRAY') &&
  [...xml.matchAll(/<f\s[^<>]*\bt=["']shared["'][^<>]*>([^<]*)</g)].some(([, text]) =>
    [...text!.matchAll(spillNamed)].some(([, written]) => arrayNamed(written!, sheet, arrays) !== undefined),
  );
