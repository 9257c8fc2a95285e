import { around, overlap, sheetArea, type SheetArea } from '../../sheet/sheet-area';
import { isExcelSince } from '../capabilities';
import { rangeOf } from './range-of';
import { spillPlace, type SpillPlace } from './spill-place';

/** Every spill that has a cell in an area; none where this Excel cannot be asked. Rejects where Excel refuses. */
export async function spillsIn(area: SheetArea): Promise<SpillPlace[]> {
  if (!isExcelSince('1.12')) return [];
  const found: SpillPlace[] = [];
  const waiting = [area];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    const known = found.find(({ spill }) => overlap(spill, part));
    if (known) {
      waiting.push(...around(part, overlap(known.spill, part)!));
      continue;
    }
    const isSpilled = await hasSpill(part);
    if (isSpilled === false) continue;
    const first = await spillPlace(sheetArea(part.sheet, part.row, part.column, 1, 1));
    if (first) {
      found.push(first);
      waiting.push(part);
    } else waiting.push(...halves(part));
  }
  return found;
}

function hasSpill(area: SheetArea): Promise<boolean | null> {
  return Excel.run(async (context) => {
    const range = rangeOf(context, area);
    range.load('hasSpill');
    await context.sync();
    return range.hasSpill;
  });
}

/** Its first cell is in no spill: that one is left out where nothing else is. */
function halves({ sheet, row, column, rows, columns }: SheetArea): SheetArea[] {
  if (rows === 1 && columns === 1) return [];
  const isTall = rows > 1;
  const [a, b] = isTall ? [Math.ceil(rows / 2), Math.floor(rows / 2)] : [Math.ceil(columns / 2), Math.floor(columns / 2)];
  return isTall
    ? [sheetArea(sheet, row, column, a, columns), sheetArea(sheet, row + a, column, b, columns)]
    : [sheetArea(sheet, row, column, rows, a), sheetArea(sheet, row, column + a, rows, b)];
}
