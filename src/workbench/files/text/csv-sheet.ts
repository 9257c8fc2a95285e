import { fieldTexts, recordReader } from '../../../files/text/record-reader';
import { recordShapeOf, separatorLineLength } from '../../../files/text/separator';
import type { BookSheet, CellInput } from '../../grid/grid';
import { FileFault } from '../fault';
import type { Report } from '../step';
import { checkSize } from '../limits';
import { fieldInput } from './field-input';
import { trimmedRow } from './trimmed';

/** How often it is told how far it is, and whether it grows too large. */
const rowsAtOnce = 10_000;

/**
 * The rows of a CSV text. The separator is told by the first rows among comma, semicolon, tab and bar, or named by a "sep=" line. Refuses
 * (FileFault) a quote that is never closed, and a text without a filled field.
 */
export function csvSheet(text: string, name: string, report?: Report): BookSheet {
  const body = text.slice(separatorLineLength(text));
  const cells: CellInput[][] = [];
  let fieldCount = 0;
  const { read } = recordReader(recordShapeOf(text), (record) => {
    fieldCount += record.fields;
    cells.push(trimmedRow(fieldTexts(record).map(fieldInput)));
    if (cells.length % rowsAtOnce !== 0) return;
    checkSize(name, cells.length, fieldCount);
    report?.('parsing', record.end / body.length);
  });
  const open = read(body, true);
  if (open) throw openQuote(cells.length, open.seen);
  checkSize(name, cells.length, fieldCount);
  while (cells.at(-1)?.length === 0) cells.pop();
  if (cells.length === 0) throw new FileFault('empty', { 'zh-CN': '没有一个字段有内容', 'en-US': 'no field is filled' });
  return { name, cells };
}

const openQuote = (row: number, start: string): FileFault =>
  new FileFault('open-quote', { 'zh-CN': `第 ${row + 1} 行，“${start}…”`, 'en-US': `row ${row + 1}, "${start}…"` });
