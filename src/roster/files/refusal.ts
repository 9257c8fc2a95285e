// Why a line of an order file cannot be counted.
import { readAgency } from '../../engine/amounts/agency';
import { isProblem } from '../../engine/amounts/cell';
import type { Decimal } from '../../engine/amounts/money';
import type { Month } from '../../engine/amounts/month';
import type { Problem } from '../../engine/amounts/problem';
import { glimpseOf } from '../../engine/amounts/seen-cell';
import { isBlankOrZero } from '../../engine/tables/order-ledger';
import { hasLostDigits } from '../check/lost-digits';
import { isTotalsWord } from '../table/body-rows';
import { isFilled } from '../table/header-row';
import type { FileColumns } from './file-columns';
import type { RefusedLine } from './order-reading';

const isDamaged = (cell: unknown): cell is string => typeof cell === 'string' && cell.includes('\uFFFD');

/** Whether a cell names an agency, and one alone: ids that lost digits may be of several. */
export const isAgency = (cell: unknown): boolean =>
  typeof readAgency(cell) === 'string' && !isDamaged(cell) && !(typeof cell === 'string' && isTotalsWord(cell)) && !hasLostDigits(cell);

/** null of a line that counts, and of one that is being prepared. @param month as its day was read @param read its amount */
export function refusalOfLine(
  cells: readonly unknown[],
  { agency, date, amount, width }: FileColumns,
  month: Month | Problem,
  read: Decimal | null | Problem,
): Pick<RefusedLine, 'kind' | 'seen' | 'problem'> | null {
  const [named, day, money] = [cells[agency], cells[date], cells[amount]];
  if (cells.length > width && cells.slice(width).some(isFilled)) return { kind: 'fields', seen: String(cells.length), problem: null };
  const damaged = [named, day, money].find(isDamaged);
  if (damaged !== undefined) return { kind: 'damaged', seen: glimpseOf(damaged), problem: null };
  if (hasLostDigits(named)) return { kind: 'digits', seen: glimpseOf(named), problem: null };
  if (isProblem(month)) {
    if (isBlankOrZero(day) && (read === null || (!isProblem(read) && read.isZero()))) return null;
    return { kind: 'date', seen: glimpseOf(day ?? ''), problem: month };
  }
  const who = readAgency(named);
  if (typeof who !== 'string') {
    return { kind: 'agency', seen: glimpseOf(named ?? ''), problem: who ?? { code: 'blank-argument', argument: 'agency' } };
  }
  if (read === null) return { kind: 'amount', seen: '', problem: { code: 'blank-argument', argument: 'amount' } };
  return isProblem(read) ? { kind: 'amount', seen: glimpseOf(money), problem: read } : null;
}
