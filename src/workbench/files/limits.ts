// How much is read: beyond this a browser tab runs out of memory, and Excel has no room for it either.
import { gridRows } from '../grid/address';
import { FileFault } from './fault';

/** Bytes of the file as it lies on the disk: 1,000,000 order lines of ten fields stay below it. */
export const mostFileBytes = 192 * 1024 * 1024;

/** Bytes of all parts once unpacked: half of what V8 allows in one string, and a zip bomb's end. */
export const mostUnpackedBytes = 256 * 1024 * 1024;

/** Cells of one sheet: filled ones, and all between the first and the last of them. */
const mostCells = 12_000_000;
const mostArea = 40_000_000;

/** Refuses (FileFault) a sheet that is too large. */
export function checkSize(sheet: string, rows: number, cells: number, area = cells): void {
  if (rows > gridRows) throw tooLarge(sheet, rows, gridRows, { 'zh-CN': '行', 'en-US': 'rows' });
  if (cells > mostCells) throw tooLarge(sheet, cells, mostCells, { 'zh-CN': '个单元格', 'en-US': 'cells' });
  if (area > mostArea)
    throw tooLarge(sheet, area, mostArea, { 'zh-CN': '个单元格（含其间的空格）', 'en-US': 'cells with the blank ones between' });
}

const tooLarge = (sheet: string, seen: number, most: number, unit: Record<'zh-CN' | 'en-US', string>): FileFault => {
  const [more, limit] = [seen.toLocaleString('en-US'), most.toLocaleString('en-US')];
  return new FileFault('too-large', {
    'zh-CN': `工作表“${sheet}”至少有 ${more} ${unit['zh-CN']}，上限是 ${limit}`,
    'en-US': `the sheet "${sheet}" has ${more} ${unit['en-US']} or more, the limit is ${limit}`,
  });
};

/** "70.4 MB" */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
