// What a person should know of how the bytes of a text file were read.
import { columnLettersOf } from '../../grid/address';
import type { Book, BookSheet } from '../../grid/grid';
import type { DecodedText } from '../../../files/text/text-of-bytes';

const mostPlaces = 5;

/** Where bytes could not be read, as they now stand in the cells, and what was left out at the end; nothing where all was read. */
export function decodingRemarks({ encoding, unread, padding }: DecodedText, { cells }: BookSheet): NonNullable<Book['remarks']> {
  const remarks: NonNullable<Book['remarks']>[number][] = [];
  if (unread > 0) {
    const places = unreadPlaces(cells);
    remarks.push({
      'zh-CN': `有 ${unread} 处字节按 ${encoding} 读不出来，已用“\uFFFD”代替：${places.join('、')}。请对照原文件改正这些单元格；其余内容照常读入。`,
      'en-US': `Bytes that could not be read as ${encoding} became “\uFFFD” in ${unread} ${unread === 1 ? 'place' : 'places'}: ${places.join(', ')}. Correct these cells by the file's source; everything else was read as it stands.`,
    });
  }
  if (padding > 0) {
    const last = cells.length;
    remarks.push({
      'zh-CN': `文件末尾有 ${padding} 个不是文字的字节（NUL 或 0x1A），已略去。请核对最后一行（第 ${last} 行）是否完整。`,
      'en-US': `The file ends in ${padding} ${padding === 1 ? 'byte that is' : 'bytes that are'} no text (NUL or 0x1A), left out. Check that the last row (row ${last}) is complete.`,
    });
  }
  return remarks;
}

/** The first cells that hold such a place, with the beginning of what they hold: “B3 甲传\uFFFD”. */
function unreadPlaces(cells: BookSheet['cells']): string[] {
  const places: string[] = [];
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) {
      if (typeof cell !== 'string' || !cell.includes('\uFFFD')) continue;
      if (places.length === mostPlaces) return [...places, '…'];
      const at = cell.indexOf('\uFFFD');
      places.push(`${columnLettersOf(column)}${row + 1} “${cell.slice(Math.max(0, at - 8), at + 8)}”`);
    }
  }
  return places;
}
