// The made-up tables as files: .csv in the encoding of Chinese exports, .xlsx as a spreadsheet writes it.
import { writeXlsx } from 'hucre/xlsx';
import { parseAddress } from '../../../src/workbench/grid/address';
import type { SheetCell } from './messy-roster';

const gb18030 = new Map<string, number[]>();

/** Two bytes per character as far as GBK goes, which is every character that is used here. */
function encodeGb18030(text: string): Uint8Array {
  if (gb18030.size === 0) {
    const decoder = new TextDecoder('gb18030');
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        const decoded = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
        if ([...decoded].length === 1 && decoded !== '\uFFFD') gb18030.set(decoded, [lead, trail]);
      }
    }
  }
  return Uint8Array.from(
    [...text].flatMap((c) => {
      const bytes = c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : gb18030.get(c);
      if (!bytes) throw new Error(`${c} is not in GBK`);
      return bytes;
    }),
  );
}

export function csvBytes(cells: readonly (readonly SheetCell[])[]): Uint8Array {
  const field = (cell: SheetCell | undefined): string => {
    const text = cell === null || cell === undefined ? '' : String(cell);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return encodeGb18030(cells.map((row) => row.map(field).join(',')).join('\r\n'));
}

export interface SheetToFile {
  readonly name: string;
  readonly cells: readonly (readonly SheetCell[])[];
  /** "A1:G1" */
  readonly merged?: readonly string[];
  /** Nothing in it may be changed, as a head office sends it out. */
  readonly isProtected?: boolean;
}

export async function xlsxBytes(sheets: readonly SheetToFile[]): Promise<Uint8Array> {
  const width = (cells: SheetToFile['cells']) => Math.max(1, ...cells.map((row) => row.length));
  return writeXlsx({
    sheets: sheets.map(({ name, cells, merged = [], isProtected = false }) => ({
      name,
      merges: merged.map((address) => {
        const { row, column, rows, columns } = parseAddress(address)!.area;
        return { startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 };
      }),
      ...(isProtected && { protection: { sheet: true, objects: true, scenarios: true } }),
      rows: cells.map((row) => Array.from({ length: width(cells) }, (_, column) => row[column] ?? null)),
    })),
    activeSheet: 0,
  });
}
