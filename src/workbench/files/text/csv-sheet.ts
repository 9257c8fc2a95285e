import Papa from 'papaparse';
import type { BookSheet, CellInput } from '../../grid/grid';
import { FileFault } from '../fault';
import type { Report } from '../step';
import { checkSize } from '../limits';
import { fieldInput } from './field-input';
import { trimmedRow } from './trimmed';

// In this order where two fit equally well.
const delimiters = [',', ';', '\t', '|'] as const;
const previewRows = 50;

/**
 * The delimiter by which most of the first rows have the same number of fields, two at least; the one that gives more
 * fields where several do. Quotes are heeded. papaparse's own guess prefers the comma of "1,234.50" to the tab beside it.
 */
function guessDelimiter(text: string, newline: '\n' | '\r'): string {
  let best = { delimiter: ',' as string, share: 0, fields: 1 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline, preview: previewRows, skipEmptyLines: true });
    if (delimiter === '\t' && areMarks(data)) continue;
    const counts = new Map<number, number>();
    for (const row of data) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
    for (const [fields, rows] of counts) {
      const share = rows / data.length;
      if (fields > 1 && (share > best.share || (share === best.share && fields > best.fields))) best = { delimiter, share, fields };
    }
  }
  return best.delimiter;
}

/** Whether tabs only stand beside another separator: exports put one before or behind each value. */
function areMarks(rows: readonly (readonly string[])[]): boolean {
  const isMost = (fields: readonly string[], beside: RegExp): boolean =>
    fields.filter((field) => field === '' || beside.test(field)).length * 2 > fields.length && fields.some((field) => beside.test(field));
  return (
    isMost(
      rows.flatMap((fields) => fields.slice(1)),
      /^[,;|]/,
    ) ||
    isMost(
      rows.flatMap((fields) => fields.slice(0, -1)),
      /[,;|]$/,
    )
  );
}

/** Excel's own way to name the delimiter, on a first line that is no row: "sep=;" */
const separatorLine = /^sep=([,;\t|])\r?(?:\n|$)/i;

/** Characters that are parsed in one go. */
const chunkSize = 1024 * 1024;

/**
 * The rows of a CSV text. The delimiter is guessed among comma, semicolon, tab and bar, or named by a "sep=" line. Refuses
 * (FileFault) a quote that is never closed, and a text without a filled field.
 */
export function csvSheet(text: string, name: string, report?: Report): BookSheet {
  const separator = separatorLine.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  // papaparse would guess one line ending for the whole file, and cells of a mixed one would swallow lines.
  const newline = body.includes('\n') ? '\n' : '\r';
  const cells: CellInput[][] = [];
  let fieldCount = 0;
  Papa.parse<string[]>(body, {
    delimiter: separator?.[1] ?? guessDelimiter(body, newline),
    newline,
    chunkSize,
    chunk({ data, errors, meta }: Papa.ParseResult<string[]>) {
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      if (open) throw openQuote(cells.length + (open.row ?? 0), data[open.row ?? 0]);
      for (const fields of data) {
        fieldCount += fields.length;
        cells.push(trimmedRow(fields.map((field, at) => fieldInput(at === fields.length - 1 ? field.replace(/\r$/, '') : field))));
      }
      checkSize(name, cells.length, fieldCount);
      report?.('parsing', meta.cursor / body.length);
    },
    complete: () => undefined,
  });
  while (cells.at(-1)?.length === 0) cells.pop();
  if (cells.length === 0) throw new FileFault('empty', { 'zh-CN': '没有一个字段有内容', 'en-US': 'no field is filled' });
  return { name, cells };
}

const openQuote = (row: number, fields: readonly string[] | undefined): FileFault => {
  const start = (fields?.at(-1) ?? '').slice(0, 20);
  return new FileFault('open-quote', { 'zh-CN': `第 ${row + 1} 行，“${start}…”`, 'en-US': `row ${row + 1}, "${start}…"` });
};
