import { Decimal } from './decimal';
import { plainCell } from './cell';
import { moneyOf } from './money';
import { seen, type ArgumentName, type Problem } from './problem';
import { typedText } from './typed-text';

// ¥ before or after the sign; groups of three that cannot begin with 0 ("0,512" is a decimal comma elsewhere); 万, 亿 and 元 behind.
// Spaces inside are bounded: open-ended ones side by side would take quadratic time on a cell full of spaces.
const amountText = /^(-?) {0,2}¥? {0,2}(-?) {0,2}(\d+|[1-9]\d{0,2}(?:,\d{3})+)(\.\d+)?(?:[eE]([+-]?\d{1,3})| {0,2}([万亿]))? {0,2}元?$/;
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
    if (!Number.isFinite(value)) return { code: 'not-an-amount', argument, seen: seen(value) };
    const amount = moneyOf(value);
    return amount.isNegative() && !negatives ? { code: 'amount-negative', argument, seen: seen(value) } : amount;
  }
  if (typeof value === 'boolean') return { code: 'not-an-amount', argument, seen: seen(value) };
  if (typeof value !== 'string') return value;
  const typed = typedText(value);
  if (typed === '') return null;
  const parts = amountText.exec(typed);
  if (parts === null || (parts[1] !== '' && parts[2] !== '')) return { code: 'not-an-amount', argument, seen: seen(value) };
  const [, before, after, whole = '', fraction = '', exponent, unit] = parts;
  const scale = unit === undefined ? Number(exponent ?? 0) : (unitExponent[unit] ?? 0);
  const amount = bounded(new Decimal(`${whole.replaceAll(',', '')}${fraction}e${scale}`), argument, value);
  if ('code' in amount) return amount;
  if (!(before || after) || amount.isZero()) return amount;
  return negatives ? amount.negated() : { code: 'amount-negative', argument, seen: seen(value) };
}

function bounded(amount: Decimal, argument: ArgumentName, cell: unknown): Decimal | Problem {
  return amount.abs().gt(largestAmount) ? { code: 'amount-too-large', argument, seen: seen(cell) } : amount;
}
