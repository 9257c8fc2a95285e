// What nearly every field of an order export is, read where it stands in the text; whatever is not surely that is left to the readers of cells.

const zero = 48;
const [minus, point, space, colon, slash] = [45, 46, 32, 58, 47];

/** Fewer digits than a double keeps, and than a sum of cents bears. */
const mostDigits = 13;

/** Whole cents of plain digits with at most two decimals, a minus before them or not; NaN for everything else. */
export function centsAt(text: string, start: number, end: number): number {
  let at = start;
  const isNegative = text.charCodeAt(at) === minus && at < end;
  if (isNegative) at++;
  const first = at;
  let cents = 0;
  for (; at < end; at++) {
    const digit = text.charCodeAt(at) - zero;
    if (!(digit >= 0 && digit <= 9)) break;
    cents = cents * 10 + digit;
  }
  if (at === first || at - first > mostDigits - 2) return NaN;
  cents *= 100;
  if (at < end) {
    const decimals = end - at - 1;
    if (text.charCodeAt(at) !== point || decimals < 1 || decimals > 2) return NaN;
    const tenths = text.charCodeAt(at + 1) - zero;
    const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - zero : 0;
    if (!(tenths >= 0 && tenths <= 9 && hundredths >= 0 && hundredths <= 9)) return NaN;
    cents += tenths * 10 + hundredths;
  }
  return isNegative ? 0 - cents : cents;
}

const daysSurely = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The month (year × 12 + month − 1) of 2026-10-31 or 2026/10/31, with 23:59 or 23:59:59 behind or not; NaN for everything else. */
export function monthAt(text: string, start: number, end: number): number {
  const length = end - start;
  if (length !== 10 && length !== 19 && length !== 16) return NaN;
  const mark = text.charCodeAt(start + 4);
  if ((mark !== minus && mark !== slash) || text.charCodeAt(start + 7) !== mark) return NaN;
  const year = twoDigits(text, start) * 100 + twoDigits(text, start + 2);
  const month = twoDigits(text, start + 5);
  const day = twoDigits(text, start + 8);
  if (!(year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysSurely[month - 1]!)) return NaN;
  if (length > 10) {
    if (text.charCodeAt(start + 10) !== space || !(twoDigits(text, start + 11) <= 23)) return NaN;
    for (let at = start + 13; at < end; at += 3) if (text.charCodeAt(at) !== colon || !(twoDigits(text, at + 1) <= 59)) return NaN;
  }
  return year * 12 + month - 1;
}

function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - zero, text.charCodeAt(at + 1) - zero];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
