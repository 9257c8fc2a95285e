import { sheetArea } from '../../../excel/sheet-area';

/** "A" … "XFD" of a column counted from 0. */
export function columnLetters(column: number): string {
  return sheetArea('', 0, column, 1, 1).address.slice(0, -1);
}
