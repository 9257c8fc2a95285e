import { quotedText, unlessBlank } from '../../sheet/formula-texts';
import type { DayOrder, DayParts } from '../table/day-order';

/**
 * A formula that puts the year of 31/10/2026 in front and leaves what stands behind (2026-10-31 23:59), for the functions to read it: what is no
 * day stays refused. A blank stays blank, an error one, and so does every text that begins otherwise (2026-10-31).
 */
export function dayFormula(cell: string, order: DayOrder, separator: DayParts['separator']): string {
  const sign = quotedText(separator);
  const at = `FIND(${sign},${cell})`;
  const next = `FIND(${sign},${cell},${at}+1)`;
  const [first, second] = [`LEFT(${cell},${at}-1)`, `MID(${cell},${at}+1,${next}-${at}-1)`];
  const [month, day] = order === 'day-first' ? [second, first] : [first, second];
  // A digit right behind the year would become one of the day.
  const isLonger = `ISNUMBER(FIND(MID(${cell}&" ",${next}+5,1),"0123456789"))`;
  const turned = `MID(${cell},${next}+1,4)&"-"&${month}&"-"&${day}&IF(${isLonger},"?","")&MID(${cell},${next}+5,40)`;
  return `=${unlessBlank(cell, `IF(ISNUMBER(${at}),IF(${at}<4,${turned},${cell}),${cell})`)}`;
}
