// "D2#" where D2 no longer spills: the cells that it filled.
import { textOfCell } from '../../files/workbook/xml-text';
import { readAddress, rectangleAddress } from '../../sheet/address';
import { isSameSheet } from '../../sheet/sheet-name';
import type { SheetArea } from '../../sheet/sheet-area';

// A name in quotes may hold brackets, and quotes twice.
const quote = "(?:'|&apos;|&#39;|&#x27;)";
const quotedSheet = `${quote}(?:(?!${quote})[^<>]|${quote}${quote})*${quote}!`;
/** As files keep it. */
const spillNamed = new RegExp(`_xlfn\\.ANCHORARRAY\\(((?:${quotedSheet})?[^()<>]*)\\)`, 'gi');
const mayName = (xml: string): boolean => /ANCHORARRAY/i.test(xml);

/** @param sheet that the XML is of; null where it is of none, and every name has its sheet */
export function withSpillsAsAreas(xml: string, sheet: string | null, arrays: readonly SheetArea[]): string {
  if (arrays.length === 0 || !mayName(xml)) return xml;
  return xml.replace(spillNamed, (whole, written: string) => {
    const area = arrayNamed(textOfCell(written), sheet, arrays);
    if (!area) return whole;
    const cells = written.slice(written.lastIndexOf('!') + 1);
    return `${written.slice(0, written.lastIndexOf('!') + 1)}${rectangleAddress(area, { column: cells.startsWith('$'), row: /\$\d/.test(cells) })}`;
  });
}

function arrayNamed(written: string, own: string | null, arrays: readonly SheetArea[]): SheetArea | undefined {
  const named = readAddress(written);
  const sheet = named?.sheet ?? own;
  if (!named || sheet === null) return undefined;
  return arrays.find((area) => isSameSheet(area.sheet, sheet) && area.row === named.row && area.column === named.column);
}

/** A formula that was filled down once would name other cells in each row. */
export const isSpillNamedInShared = (xml: string, sheet: string, arrays: readonly SheetArea[]): boolean =>
  mayName(xml) &&
  [...xml.matchAll(/<f\s[^<>]*\bt\s*=\s*["']shared["'][^<>]*>([^<]*)</g)].some(([, text]) =>
    [...text!.matchAll(spillNamed)].some(([, written]) => arrayNamed(textOfCell(written!), sheet, arrays) !== undefined),
  );

/** Of an area only its first corner. */
const firstCell = new RegExp(`^[\\s(]*((?:${quotedSheet}|[^\\s()<>'!&,]*!)?\\$?[A-Z]{1,3}\\$?\\d{1,7})`, 'i');
/** Longer than any address with its sheet, however its characters are written. */
const longestAddress = 400;

/** Whether one of these is still named, in a way that is not replaced: it would be #REF!. */
export function isSpillLeft(xml: string, sheet: string | null, arrays: readonly SheetArea[]): boolean {
  if (arrays.length === 0 || !mayName(xml)) return false;
  return [...xml.matchAll(/ANCHORARRAY\s*\(/gi)].some(({ 0: call, index }) => {
    const behind = index + call.length;
    const written = firstCell.exec(xml.slice(behind, behind + longestAddress))?.[1];
    return written !== undefined && arrayNamed(textOfCell(written), sheet, arrays) !== undefined;
  });
}
