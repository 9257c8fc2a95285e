import type { SheetArea } from '../../sheet/sheet-area';
import { afterEdit } from '../events/patiently';
import { rangeOf } from './range-of';

/** What each of a few single cells shows, asked in one request. Rejects with Excel's error. */
export function textsOfCells(cells: readonly SheetArea[]): Promise<string[]> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const ranges = cells.map((cell) => rangeOf(context, cell));
      for (const range of ranges) range.load('text');
      await context.sync();
      return ranges.map(({ text }) => text[0]?.[0] ?? '');
    }),
  );
}
