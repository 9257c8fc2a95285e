// What a single value must look like, whatever stands beside it; each answers what is wrong, or null.
import type { Unplaced } from './fault';
import { AMOUNT_DECIMALS, AMOUNT_DIGITS } from './limits';

export type Format = (value: unknown) => Unplaced | null;

const ID = /^[a-z0-9][a-z0-9-]{1,30}$/;
const AMOUNT = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
// Controls, halves of surrogate pairs, line separators, and the marks that turn text around: they can make one name look like another.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

export const id: Format = (value) => (typeof value === 'string' && ID.test(value) ? null : { code: 'bad-id' });

// A `rule` argument may also be a day, a month or the word dated: a version's id must not read as one.
const RESERVED = /^(?:[\d-]+|dated)$/;

export const ruleId: Format = (value) => id(value) ?? (RESERVED.test(String(value)) ? { code: 'reserved-id' } : null);

/** Plain decimal text: "0", "500000", "0.05"; no sign, exponent, group marks, leading zeros or bare point. */
export const amount: Format = (value) => {
  const parts = typeof value === 'string' && value.length <= 100 ? AMOUNT.exec(value) : null;
  if (parts === null) return { code: 'bad-amount' };
  const [, sign, whole = '', fraction = ''] = parts;
  if (sign !== '') return { code: 'negative-amount' };
  const digits = (whole + fraction).replace(/^0+/, '').length;
  if (fraction.length > AMOUNT_DECIMALS || digits > AMOUNT_DIGITS) {
    return { code: 'amount-too-precise', decimals: AMOUNT_DECIMALS, digits: AMOUNT_DIGITS };
  }
  return null;
};

/** A day that the calendar has: "2026-02-28". */
export const day: Format = (value) =>
  typeof value === 'string' && DAY.test(value) && isRoundTrip(`${value}T00:00:00.000Z`) ? null : { code: 'bad-day' };

/** "2026-11-23T03:00:00.000Z", as Date.toISOString writes it. */
export const instant: Format = (value) =>
  typeof value === 'string' && INSTANT.test(value) && isRoundTrip(value) ? null : { code: 'bad-instant' };

// Engines read 30 February as 2 March or as nothing; both differ from what was written.
function isRoundTrip(iso: string): boolean {
  const time = new Date(iso);
  return !Number.isNaN(time.getTime()) && time.toISOString() === iso;
}

export const tierNumber: Format = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 1 ? null : { code: 'wrong-type', expected: 'whole-number' };

/** Text that shows something and fits. */
export function text(limit: number): Format {
  return (value) => {
    if (typeof value !== 'string') return { code: 'wrong-type', expected: 'text' };
    if (value.length > limit) return { code: 'text-too-long', length: value.length, limit };
    if (value.trim() === '') return { code: 'text-empty' };
    return UNPRINTABLE.test(value) ? { code: 'text-unprintable' } : null;
  };
}

export function href(limit: number): Format {
  const readable = text(limit);
  return (value) => readable(value) ?? (isSecureAddress(value) ? null : { code: 'bad-href' });
}

// The scheme is looked for in the text, because URL forgives "https:example.com" and spaces around.
function isSecureAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !/^https:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i.test(value)) return false;
  try {
    return new URL(value).protocol === 'https:';
  } catch {
    return false;
  }
}
