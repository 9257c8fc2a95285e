// One file of a corpus: what our reader makes of it, held cell by cell against what a second reader found.
import { constantOf, isFormula } from '../../../src/workbench/grid/cell-input';
import { columnLettersOf } from '../../../src/workbench/grid/address';
import type { BookSheet, CellValue } from '../../../src/workbench/grid/grid';
import { FileFault } from '../../../src/workbench/files/fault';
import { readBook } from '../../../src/workbench/files/read-book';

/** What second-reader.py writes of a file. Rows and columns count from 0; blank cells are left out. */
export interface SecondReading {
  readonly reader: string;
  readonly is1904: boolean;
  readonly sheets: readonly { readonly name: string; readonly cells: readonly (readonly [number, number, SecondValue])[] }[];
}

/** computed: what a formula came to in another program, and not what the file held. */
type SecondValue = CellValue | { readonly computed: true };

export interface ComparedFile {
  readonly outcome: 'opened' | 'refused' | 'crashed';
  /** Why it was refused, in both languages, or what crashed. */
  readonly said?: string;
  readonly seconds: number;
  readonly cells: number;
  readonly formulas: number;
  /** null where no second reader opened it. */
  readonly differing: number | null;
  /** Filled cells that the second reader found; 0 where it did not open it. */
  readonly cellsThere: number;
  /** Of what differs the first few: "Sheet1!B2: ours 1, theirs 2". */
  readonly examples: readonly string[];
}

const mostExamples = 6;

export async function comparedFile(bytes: Uint8Array, name: string, second: SecondReading | null): Promise<ComparedFile> {
  const cellsThere = second ? second.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0) : 0;
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  try {
    const { sheets } = await readBook(bytes, name);
    const done = seconds();
    const cells = sheets.reduce((sum, sheet) => sum + [...filledCells(sheet)].length, 0);
    const formulas = sheets.reduce((sum, sheet) => sum + sheet.cells.reduce((count, row) => count + row.filter(isFormula).length, 0), 0);
    const differing = second && differences(sheets, second);
    return {
      outcome: 'opened',
      seconds: done,
      cells,
      formulas,
      differing: differing && differing.length,
      cellsThere,
      examples: differing?.slice(0, mostExamples) ?? [],
    };
  } catch (error) {
    const isFault = error instanceof FileFault;
    const said = isFault ? `${error.code}: ${error.words['en-US']} | ${error.words['zh-CN']}` : String((error as Error).stack ?? error);
    return {
      outcome: isFault ? 'refused' : 'crashed',
      said,
      seconds: seconds(),
      cells: 0,
      formulas: 0,
      differing: null,
      cellsThere,
      examples: [],
    };
  }
}

function* filledCells({ cells, values }: BookSheet): Generator<readonly [number, number, CellValue]> {
  for (const [r, row] of (values ?? cells).entries()) {
    for (const [c, cell] of row.entries()) {
      // A text behind an apostrophe; a formula that shows nothing has no value.
      const value = values ? cell : constantOf(cell);
      if (value !== null && value !== '') yield [r, c, value];
    }
  }
}

function differences(sheets: readonly BookSheet[], { sheets: others, is1904 }: SecondReading): string[] {
  if (sheets.length !== others.length) return [`${sheets.length} sheets here, ${others.length} there`];
  return sheets.flatMap((sheet, at) => {
    const other = new Map(others[at]!.cells.map(([r, c, value]) => [`${r},${c}`, value]));
    const found: string[] = [];
    const note = (key: string, ours: CellValue, theirs: CellValue): void => {
      const [r, c] = key.split(',').map(Number);
      found.push(`${sheet.name}!${columnLettersOf(c!)}${r! + 1}: ours ${shown(ours)}, theirs ${shown(theirs)}`);
    };
    for (const [r, c, value] of filledCells(sheet)) {
      const key = `${r},${c}`;
      const theirs = other.get(key) ?? null;
      other.delete(key);
      if (isComputed(theirs)) continue;
      if (!isAlike(value, theirs, is1904)) note(key, value, theirs);
    }
    for (const [key, theirs] of other) if (theirs !== null && theirs !== '' && !isComputed(theirs)) note(key, null, theirs);
    return found;
  });
}

const isComputed = (value: SecondValue): value is { readonly computed: true } =>
  typeof value === 'object' && value !== null && 'computed' in value;

const shown = (value: CellValue): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';

const daysTo1904 = 1462;

/** Numbers as far as 15 digits go; days of the 1904 system are read as those of the 1900 one. Line ends count as one. */
function isAlike(ours: CellValue, theirs: CellValue, is1904: boolean): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    const isNear = (a: number, b: number): boolean => a === b || Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
    return isNear(ours, theirs) || (is1904 && isNear(ours, theirs + daysTo1904));
  }
  if (typeof ours === 'string' && typeof theirs === 'string') return oneLineEnd(ours) === oneLineEnd(theirs);
  if (isError(ours) && isError(theirs)) return ours.error === theirs.error;
  return ours === theirs;
}

const oneLineEnd = (text: string): string => text.replace(/\r\n?/g, '\n');

const isError = (value: CellValue): value is Extract<CellValue, { error: string }> => typeof value === 'object' && value !== null;
