// Columns that this add-in filled: an answer is never taken for a question.
import { tuikeCallsIn } from '../../sheet/tuike-call';
import type { ColumnMeaning } from './columns/meaning';
import { headerText } from './header-text';

/** "应补缴（floating-v2 · 2026-11-23）": the version and the day stand in the headers of values only. */
const dated = /[（(][a-z0-9][a-z0-9-]{1,30} · \d{4}-\d{2}-\d{2}[）)]\s*$/i;
const answers =
  /^(?:应缴保证金|距下一档|(?:按(?:档位|余额))?应补缴|评定前余额|deposit(?:required)?|headroom|gmvtonexttier|topup(?:due|bytier|bybalance)|heldbefore)$/;

export const isDatedAnswer = (header: string): boolean => dated.test(header);

/** A bare 档位 beside a deposit required is what this month came to, and nothing would be to pay: what was paid, a person says. */
export function withoutAnsweredTier(columns: readonly ColumnMeaning[], headers: readonly string[]): ColumnMeaning[] {
  const isAnswered = headers.some((header) => answers.test(headerText(header).name));
  return columns.map((column) =>
    isAnswered && column.meaning === 'prevTier' && column.rank === 3 ? { ...column, meaning: null } : column,
  );
}

/** What ROSTER and SCHEDULE fill to the right of their formula; its agencies and their GMV are as good as typed. */
function columnsFilledBy(calls: readonly string[]): readonly number[] {
  if (calls.includes('ROSTER')) return [2, 3, 4];
  if (calls.includes('SCHEDULE')) return [0, 1, 2, 3, 4];
  return calls.length > 0 ? [0] : [];
}

/** Which columns hold answers of this add-in's formulas, from the formulas of their first rows (rows × columns, "" where there is none); ascending. */
export function columnsComputed(formulas: readonly (readonly string[])[]): number[] {
  const found = new Set<number>();
  for (const row of formulas) {
    for (const [column, formula] of row.entries()) {
      for (const by of columnsFilledBy(tuikeCallsIn(formula))) if (column + by < row.length) found.add(column + by);
    }
  }
  return [...found].sort((a, b) => a - b);
}
