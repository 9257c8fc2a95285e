import { plainCell, typedText } from './cell';
import type { Problem } from './problem';
import { glimpseOf } from './seen-cell';

const tierText = /^(?:(\d{1,4})(?:\.0{1,4})?|t(\d{1,4})|第?(\d{1,4}|[一二三四五六七八九十百零〇]{1,7})档)$/i;

/**
 * The tier a deposit stands at, 0 … `tiers`, from one cell: a whole number, a blank (0: nothing paid yet), or text such as
 * "2", "2.0", "T2", "第2档", "2档", "第二档", "二档". Refuses fractions, TRUE/FALSE, numbers above `tiers` and any other text.
 */
export function readPrevTier(cell: unknown, tiers: number): number | Problem {
  const value = plainCell(cell);
  if (value === null) return 0;
  if (typeof value === 'object') return value;
  const typed = typeof value === 'string' ? typedText(value) : value;
  if (typed === '') return 0;
  const tier = typeof typed === 'string' ? tierOfText(typed) : typed;
  if (typeof tier === 'number' && Number.isInteger(tier) && tier >= 0 && tier <= tiers) return tier === 0 ? 0 : tier;
  return { code: 'not-a-tier', seen: glimpseOf(value), tiers };
}

function tierOfText(text: string): number {
  const parts = tierText.exec(text);
  const [digits, counted] = [parts?.[1] ?? parts?.[2], parts?.[3] ?? ''];
  return Number(digits ?? (/^\d/.test(counted) ? counted : chineseNumber(counted)));
}

const chineseDigits = '零一二三四五六七八九';

/** 一 to 九百九十九, as counted: 十二, 二十, 一百零五. NaN for every other text. */
function chineseNumber(text: string): number {
  const parts = /^(?:([一二三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?[零〇]?([一二三四五六七八九])?$/.exec(text);
  if (parts === null || text === '' || /^[零〇]|[零〇]$/.test(text)) return text === '零' || text === '〇' ? 0 : NaN;
  const digit = (c: string | undefined): number => (c === undefined ? 0 : chineseDigits.indexOf(c));
  const [, hundreds, tens, isTen, ones] = parts;
  return digit(hundreds) * 100 + (isTen === undefined ? 0 : (tens === undefined ? 1 : digit(tens)) * 10) + digit(ones);
}
