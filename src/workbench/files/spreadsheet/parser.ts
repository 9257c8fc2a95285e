// The only file that knows SheetJS. What it reads otherwise than we need is undone before it (plain-package.ts) and after it (book-sheet.ts).
import { read, set_cptable, type CellObject, type ParsingOptions } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import type { Area } from '../../grid/grid';
import { FileFault } from '../fault';

// Texts of BIFF 5 are in the code page of the program that wrote them, GBK for a Chinese one.
set_cptable(codepages);

/**
 * `f` without "=", `F` the area of an array formula, `z` the number format, `s` of an .xlsx the style that plain-package.ts gave it; of
 * type "z" where only a format stands.
 */
export type ParsedCell = CellObject;

export interface ParsedSheet {
  readonly name: string;
  /** With holes, as sparse as the file. */
  readonly rows: readonly (readonly (ParsedCell | undefined)[] | undefined)[];
  readonly merged: readonly Area[];
}

export interface ParsedBook {
  readonly sheets: readonly ParsedSheet[];
  readonly is1904: boolean;
}

const options: ParsingOptions = {
  cellDates: false,
  cellFormula: true,
  cellHTML: false,
  cellNF: true,
  cellText: false,
  dense: true,
  // Texts of HTML tables stay texts.
  raw: true,
  xlfn: true,
};

/**
 * The cells of a workbook of any kind; a web page comes as text. `names` stand for those of an .xlsx. Refuses (FileFault)
 * what is damaged or protected.
 */
export function parsedBook(content: Uint8Array | string, names?: readonly string[]): ParsedBook {
  // Blank cells with a format are of use in an .xlsx; an .ods repeats them to the end of the sheet.
  const workbook = parsed(content, names === undefined ? {} : { sheetStubs: true, cellStyles: true });
  const sheets = workbook.SheetNames.flatMap((key, at): ParsedSheet[] => {
    const name = names?.[at] ?? key;
    const sheet = workbook.Sheets[key];
    // The parser passes over a sheet that it fails at.
    if (!sheet) throw new FileFault('damaged', unreadable(name));
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') return [];
    return [{ name, rows: sheet['!data'] ?? [], merged: (sheet['!merges'] ?? []).map(areaOf) }];
  });
  return { sheets, is1904: workbook.Workbook?.WBProps?.date1904 === true };
}

function parsed(content: Uint8Array | string, more: ParsingOptions) {
  try {
    return read(content, { ...options, ...more, type: typeof content === 'string' ? 'string' : 'array' });
  } catch (error) {
    if (/password/i.test(String(error))) throw new FileFault('password', { 'zh-CN': '工作簿加密', 'en-US': 'encryption' });
    throw new FileFault('damaged', { 'zh-CN': '内容不完整或不合格式', 'en-US': 'its content is incomplete or malformed' });
  }
}

const unreadable = (name: string) => ({ 'zh-CN': `工作表“${name}”无法读取`, 'en-US': `the sheet "${name}" cannot be read` });

const areaOf = ({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): Area => ({
  row: s.r,
  column: s.c,
  rows: e.r - s.r + 1,
  columns: e.c - s.c + 1,
});
