import { areaAddress } from '../grid/address';
import type { Area, BookSheet, CellValue } from '../grid/grid';
import type { BookFont } from '../grid/cell-look';
import { constantOf, isErrorName, isFormula } from '../grid/cell-input';
import { callsAddin, formulaToFile } from './file-formula';
import type { FileCell, WriteSheet } from './hucre';
import { fileStyles } from './looks/file-style';
import { fileMergesAndProtection } from './merges-and-protection';
import { filePrinting } from './looks/printing';
import { pixelsPerCharacter } from './spreadsheet/looks';
import { widthOf } from './text/trimmed';
import { FileFault } from './fault';

const longestText = 32_767;
const longestFormula = 8_192;

/** What may have to be written otherwise; most texts have none of it. */
const special = /_x|[\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A text as a workbook file keeps it, beyond what hucre escapes by itself: a text that looks like an escape (`_x0041_`),
 * and characters that XML or UTF-8 have no place for. Refuses (FileFault) texts longer than a cell holds.
 */
function fileText(text: string, place: () => string): string {
  if (text.length > longestText) throw tooLong(text.length, place());
  if (!special.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]|\p{Cs}/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

/** Refuses (FileFault) a formula that Excel would call too long; `formula` is as the file keeps it. */
function checkedFormula(formula: string, place: () => string): string {
  if (formula.length > longestFormula) throw tooLong(formula.length, place());
  return formula;
}

const tooLong = (length: number, place: string): FileFault =>
  new FileFault('too-long', { 'zh-CN': `${place} 有 ${length} 个字符`, 'en-US': `${place} has ${length} characters` });

/** Stands before the error that a formula showed; hucre knows only texts there, so the writer types them afterwards. */
export const errorMark = '\uE0FF';

/** Errors that files keep as rich values, which hucre cannot write; a formula that shows one is saved without its value. */
const unsavedErrors: ReadonlySet<string> = new Set(['#SPILL!', '#CALC!', '#BUSY!']);

/** A sheet of a book as hucre takes it. @param font of the book, where it has one of its own */
export function fileSheet(sheet: BookSheet, font?: BookFont): WriteSheet {
  const spills = new Map((sheet.spills ?? []).map((area) => [`${area.row},${area.column}`, area]));
  const spilled = spilledCells(sheet);
  const width = Math.max(
    widthOf(sheet.cells),
    widthOf(sheet.values ?? []),
    widthOf(sheet.cellLooks ?? []),
    sheet.columnFormats?.length ?? 0,
    sheet.columnWidths?.length ?? 0,
  );
  const height = Math.max(sheet.cells.length, sheet.values?.length ?? 0, sheet.cellLooks?.length ?? 0);
  const styleOf = fileStyles(sheet.looks ?? [], font);
  const columnLooks = commonLooks(sheet.cellLooks ?? [], height, width);
  const cells = new Map<string, Partial<FileCell>>();
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const input = sheet.cells[row]?.[column] ?? null;
      const shown = sheet.values?.[row]?.[column] ?? null;
      const key = `${row},${column}`;
      const place = () => `${sheet.name}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;
      const own = sheet.cellFormats?.[row]?.[column] ?? null;
      const look = sheet.cellLooks?.[row]?.[column] ?? null;
      const isAsColumn = own === null && look === columnLooks[column];
      const style = isAsColumn ? {} : { style: styleOf(look, own ?? sheet.columnFormats?.[column] ?? null) };
      if (isFormula(input)) {
        cells.set(key, { ...formulaCell(input.slice(1), shown, spills.get(key) ?? { row, column, rows: 1, columns: 1 }, place), ...style });
        return null;
      }
      const value = input === null && spilled.has(key) ? shown : constantOf(input);
      const detail = textCell(value, place);
      if (detail || !isAsColumn) cells.set(key, { ...detail, ...style });
      return detail ? null : plain(value, place);
    }),
  );
  const columns = Array.from({ length: width }, (_, column) => ({
    ...(sheet.columnWidths?.[column] != null && { width: sheet.columnWidths[column] / pixelsPerCharacter }),
    ...((hasFormat(sheet.columnFormats?.[column]) || columnLooks[column] !== null) && {
      style: styleOf(columnLooks[column] ?? null, sheet.columnFormats?.[column] ?? null),
    }),
  }));
  const { frozenRows: frozenHigh = 0, frozenColumns: frozenWide = 0 } = sheet;
  const frozen = frozenHigh + frozenWide > 0 ? { freezePane: { rows: frozenHigh, columns: frozenWide } } : {};
  return { name: sheet.name, rows, cells, columns, ...frozen, ...filePrinting(sheet), ...fileMergesAndProtection(sheet) };
}

/** Whether every formula of the sheet has a value that a file can keep. */
export const isAnswered = (sheet: BookSheet): boolean =>
  sheet.cells.every((row, r) => row.every((input, c) => !isFormula(input) || savedResult(sheet.values?.[r]?.[c] ?? null) !== undefined));

/** Whether a formula of the sheet shows an error that the file keeps. */
export const showsFormulaError = (sheet: BookSheet): boolean =>
  sheet.cells.some((row, r) => row.some((input, c) => isFormula(input) && isMarked(savedResult(sheet.values?.[r]?.[c] ?? null))));

const isMarked = (result: unknown): boolean => typeof result === 'string' && result.startsWith(errorMark);

function formulaCell(formula: string, shown: CellValue, area: Area, place: () => string): Partial<FileCell> {
  const result = savedResult(shown);
  // Without the mark of a dynamic array Excel reads the formula as of old and puts an "@" before the ranges in it.
  const isDynamic = area.rows * area.columns > 1 || callsAddin(formula) || isError(shown, '#SPILL!');
  return {
    value: null,
    type: 'formula',
    formula: checkedFormula(formulaToFile(formula), place),
    ...(result !== undefined && {
      formulaResult: typeof result === 'string' && !isMarked(result) ? fileText(result, place) : result,
    }),
    ...(isDynamic && { formulaType: 'array' as const, formulaRef: areaAddress(area), formulaDynamic: true }),
  };
}

/** What a file can keep of what a formula showed; undefined where that is nothing. */
function savedResult(shown: CellValue): string | number | boolean | undefined {
  if (shown === null) return undefined;
  if (typeof shown !== 'object') return shown;
  return unsavedErrors.has(shown.error) ? undefined : errorMark + shown.error;
}

/** A text that reads like an error must not become one: as rich text hucre leaves it alone. */
const textCell = (value: CellValue, place: () => string): Partial<FileCell> | null =>
  typeof value === 'string' && (isErrorName(value) || value === '#GETTING_DATA')
    ? { value, type: 'richText', richText: [{ text: fileText(value, place) }] }
    : null;

function plain(value: CellValue, place: () => string): string | number | boolean | null {
  if (typeof value === 'string') return fileText(value, place);
  if (value === null || typeof value !== 'object') return value;
  return unsavedErrors.has(value.error) ? '#VALUE!' : value.error;
}

const isError = (value: CellValue, name: string): boolean => typeof value === 'object' && value?.error === name;

/** The look that most cells of each column have, blank ones too: only the others are written one by one. */
function commonLooks(cellLooks: NonNullable<BookSheet['cellLooks']>, height: number, width: number): (number | null)[] {
  if (cellLooks.length === 0) return Array<null>(width).fill(null);
  return Array.from({ length: width }, (_, column) => {
    const counts = new Map<number | null, number>();
    for (let row = 0; row < height; row++) {
      const look = cellLooks[row]?.[column] ?? null;
      counts.set(look, (counts.get(look) ?? 0) + 1);
    }
    return [...counts].reduce<[number | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
  });
}

const hasFormat = (format: string | null | undefined): boolean => format != null && format !== 'General';

function spilledCells(sheet: BookSheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const area of sheet.spills ?? []) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) keys.add(`${row},${column}`);
    }
  }
  return keys;
}
