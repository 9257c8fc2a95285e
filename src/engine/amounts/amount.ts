import { Decimal, moneyOf } from './money';
import { plainCell, typedText } from './cell';
import type { ArgumentName, Problem } from './problem';
import { glimpseOf } from './seen-cell';

// ¥, 人民币, RMB or CNY before or after the sign or behind; groups of three that cannot begin with 0 ("0,512" is a decimal comma elsewhere);
// 万, 亿 and 元 behind. Spaces inside are bounded: open-ended ones side by side would take quadratic time on a cell full of spaces.
const currency = '(?:¥|人民币|RMB|CNY)';
const amountWith = (exponent: string): RegExp =>
  new RegExp(
    String.raw`^(-?) {0,2}(?:${currency} {0,2})?(-?) {0,2}(\d+|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?` +
      String.raw`(?:e([+-]?${exponent})| {0,2}([万亿]))? {0,2}元?(?: {0,2}(?:人民币|RMB|CNY))?$`,
    'i',
  );
const amountText = amountWith(String.raw`\d{1,3}`);
const longExponent = amountWith(String.raw`\d+`);
/** As exports mark a text that must stay one. */
const exportMark = /^['`] {0,2}/;

/** The largest double: what is above it no cell can show, and office.js would hand it over as nothing. */
export const largestAmount = new Decimal(Number.MAX_VALUE);

const unitExponent: Readonly<Record<string, number>> = { 万: 4, 亿: 8 };

/**
 * A money amount in yuan from one cell; null where the cell is blank. A text is exactly what is written, however many digits.
 * A number is money (money.ts): within 0.000001 of whole cents it is those cents, else its shortest decimal form. Refuses TRUE/FALSE, any text but those listed in the contract,
 * amounts that no cell could show, and negative ones unless `negatives` (refund lines). An error cell is handed on.
 */
export function readAmount(cell: unknown, argument: ArgumentName, negatives = false): Decimal | null | Problem {
  const value = plainCell(cell);
  if (value === null) return null;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return { code: 'not-an-amount', argument, seen: glimpseOf(value) };
    const amount = moneyOf(value);
    return amount.isNegative() && !negatives ? { code: 'amount-negative', argument, seen: glimpseOf(value) } : amount;
  }
  if (typeof value === 'boolean') return { code: 'not-an-amount', argument, seen: glimpseOf(value) };
  if (typeof value !== 'string') return value;
  const typed = typedText(value);
  if (typed === '') return null;
  return readText(typed.replace(exportMark, ''), value, argument, negatives);
}

function readText(typed: string, value: string, argument: ArgumentName, negatives: boolean): Decimal | Problem {
  const parts = amountText.exec(typed);
  if (parts === null || (parts[1] !== '' && parts[2] !== '')) return refusal(typed, value, argument);
  const [, before, after, whole = '', fraction = '', exponent, unit] = parts;
  const scale = unit === undefined ? Number(exponent ?? 0) : (unitExponent[unit] ?? 0);
  const amount = bounded(new Decimal(`${whole.replaceAll(',', '')}${fraction}e${scale}`), argument, value);
  if ('code' in amount) return amount;
  if (!(before || after) || amount.isZero()) return amount;
  return negatives ? amount.negated() : { code: 'amount-negative', argument, seen: glimpseOf(value) };
}

function bounded(amount: Decimal, argument: ArgumentName, cell: unknown): Decimal | Problem {
  return amount.abs().gt(largestAmount) ? { code: 'amount-too-large', argument, seen: glimpseOf(cell) } : amount;
}

/** What a text is taken for elsewhere and not here; both readings are named where there are two. */
function refusal(typed: string, value: string, argument: ArgumentName): Problem {
  const [, before, after, , , exponent] = longExponent.exec(typed) ?? [];
  if (exponent !== undefined && !(before && after)) return { code: 'exponent-too-long', argument, seen: glimpseOf(value) };
  const comma = /^(-?)0,(\d{3})$/.exec(typed);
  if (comma) {
    const [, sign, digits = ''] = comma;
    return { code: 'amount-ambiguous', argument, seen: glimpseOf(value), readings: [`${sign}0.${digits}`, `${sign}${Number(digits)}`] };
  }
  const bookkept = /^(?:\((.*)\)|(.*)-)$/.exec(typed);
  const amount = bookkept && amountText.exec(bookkept[1] ?? bookkept[2] ?? '');
  if (amount && amount[1] === '' && amount[2] === '') {
    const plain = glimpseOf(amount[0].trim());
    return { code: 'amount-ambiguous', argument, seen: glimpseOf(value), readings: [`-${plain}`, plain] };
  }
  return { code: 'not-an-amount', argument, seen: glimpseOf(value) };
}

export function centsOfText(text: string): number {
  const length = text.length;
  let cents = 0;
  let digits = 0;
  let i = 0;
  // Since the last comma; −1 before the first one.
  let group = -1;
  for (; i < length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 48 && c <= 57) {
      cents = cents * 10 + (c - 48);
      if (++digits > 13) return -1;
      if (group >= 0) group++;
    } else if (c === 44) {
      // The first group has one to three digits and does not begin with 0, every later one has three.
      if (group === -1 ? digits === 0 || digits > 3 || text.charCodeAt(0) === 48 : group !== 3) return -1;
      group = 0;
    } else break;
  }
  if (digits === 0 || (group !== -1 && group !== 3)) return -1;
  cents *= 100;
  if (i === length) return cents;
  if (text.charCodeAt(i) !== 46 || i + 1 === length) return -1;
  let place = 10;
  let rest = 0;
  for (i++; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    if (place >= 1) cents += digit * place;
    else if (digit > 0) rest = 0.5;
    place /= 10;
  }
  return cents + rest;
}
