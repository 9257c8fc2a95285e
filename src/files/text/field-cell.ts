const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** A double tells any two decimals of so many digits apart. */
const mostDigits = 15;

/** From so many digits on Excel shows a whole number as 3.4E+11. */
const shownInFull = 11;

/** ="00123": how exports keep Excel from making a number of it. */
const quotedFormula = /^="((?:[^"]|"")*)"$/;

/** Tab, no-break space, zero-width characters, byte-order mark: exports put them around ids, and a lookup by the id then finds nothing. */
const isUnseen = (code: number): boolean =>
  code === 9 || code === 0xa0 || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

/**
 * What a field of a text file holds as a cell. A plain decimal number of at most 15 digits, without leading zeros, is a number; everything
 * else stays the text that it is: 18-digit ids, 00123, 51.2万, 2026-10, １，２３４, 1e5. What nobody sees around it goes, and so do the marks
 * that exports put to a text: ="00123", `00123 and '00123 are 00123. An empty field is null.
 */
export function fieldCell(field: string): string | number | null {
  const seen = withoutUnseen(field);
  if (seen === '') return null;
  const marked = textBehindMark(seen);
  if (marked !== null) return marked === '' ? null : marked;
  if (!plainNumber.test(seen)) return seen;
  // A tab beside a long whole number says that it is an id.
  const isMarked = seen.length < field.length;
  if (seen.length <= mostDigits && !isMarked) return Number(seen) + 0;
  const digits = seen.replace(/^-?(?:0\.0*)?|\./g, '').length;
  const isId = isMarked && digits > shownInFull && !seen.includes('.');
  return digits <= mostDigits && !isId ? Number(seen) + 0 : seen;
}

/** Spaces go only beside a character that nobody sees: alone they may have been typed. */
function withoutUnseen(field: string): string {
  let [start, end] = [0, field.length];
  for (let at = start; at < end && isAround(field.charCodeAt(at)); at++) if (field.charCodeAt(at) !== 32) start = at + 1;
  if (start > 0) while (start < end && field.charCodeAt(start) === 32) start++;
  for (let at = end; at > start && isAround(field.charCodeAt(at - 1)); at--) if (field.charCodeAt(at - 1) !== 32) end = at - 1;
  if (end < field.length) while (end > start && field.charCodeAt(end - 1) === 32) end--;
  return start === 0 && end === field.length ? field : field.slice(start, end);
}

const isAround = (code: number): boolean => code === 32 || isUnseen(code);

/** The text that an export marked as one; null where there is no mark. A word in quotes is no marked text. */
function textBehindMark(seen: string): string | null {
  const first = seen[0]!;
  if (first === '=') return quotedFormula.exec(seen)?.[1]?.replaceAll('""', '"') ?? null;
  if (first !== '`' && first !== "'") return null;
  return seen.length > 1 && !seen.endsWith(first) ? withoutUnseen(seen.slice(1)) : null;
}
