import { plainCell } from './cell';
import { seen, type Problem } from './problem';
import { typedText } from './typed-text';

const tierText = /^(?:t?(\d{1,4})|第?(\d{1,4})档)$/i;

/**
 * The tier a deposit stands at, 0 … `tiers`, from one cell: a whole number, a blank (0: nothing paid yet), or text such as
 * "2", "T2", "第2档", "2档". Refuses fractions, TRUE/FALSE, numbers above `tiers` and any other text.
 */
export function readPrevTier(cell: unknown, tiers: number): number | Problem {
  const value = plainCell(cell);
  if (value === null) return 0;
  if (typeof value === 'object') return value;
  const typed = typeof value === 'string' ? typedText(value) : value;
  if (typed === '') return 0;
  const tier = typeof typed === 'string' ? tierOfText(typed) : typed;
  if (typeof tier === 'number' && Number.isInteger(tier) && tier >= 0 && tier <= tiers) return tier === 0 ? 0 : tier;
  return { code: 'not-a-tier', seen: seen(value), tiers };
}

function tierOfText(text: string): number {
  const parts = tierText.exec(text);
  return Number(parts?.[1] ?? parts?.[2] ?? NaN);
}
