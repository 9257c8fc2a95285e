// The reading of a column of amounts, the same in every SQL that has decimals, put together from how each writes the parts.
import type { AmountType, RowProblem } from '../header';
import type { AmountReading } from './dialect';

export interface ReadingParts {
  /** Holds where the column has another type than its kind says; null where the SQL cannot ask. */
  readonly wrongType: (kind: AmountType, column: string) => string | null;
  readonly double: (value: number) => string;
  /** The text without spaces around. */
  readonly trimmedText: (column: string) => string;
  /** Digits, a point and up to ten more, with a minus before: what a decimal of 38 digits holds exactly. */
  readonly isPlainAmount: (text: string) => string;
  readonly decimalOfText: (text: string) => string;
  /** Whole cents in a double, as an exact amount in yuan. */
  readonly decimalOfCents: (cents: string) => string;
  /** To the next whole number; ROUND with one argument unless it needs two. */
  readonly rounded?: (number: string) => string;
  /** Where a decimal may be no number at all, as PostgreSQL's may. */
  readonly isNoNumber?: (column: string) => string;
}

export const plainAmountPattern = '^-?[0-9]{1,18}([.][0-9]{1,10})?$';

/** Beyond it cents are not exact in a double (engine/amounts/money.ts). */
const largestSummed = 1e13;
/** Closer to whole cents than the first a number below the second is those cents, for certain (centsOf in engine/amounts/money.ts). */
const residue = 9e-7;
const surelyBelow = 2 ** 29;

export function amountReading(parts: ReadingParts): (kind: AmountType, column: string, sums: boolean) => AmountReading {
  return (kind, column, sums) => {
    const wrong = parts.wrongType(kind, column);
    const refused: (readonly [string, RowProblem])[] = wrong === null ? [] : [[wrong, 'column-type']];
    switch (kind) {
      case 'decimal': {
        if (parts.isNoNumber) refused.push([parts.isNoNumber(column), 'not-an-amount']);
        return { blank: `${column} IS NULL`, refused, value: column };
      }
      case 'floating':
        return floatingReading(column, parts, refused, sums);
      case 'text': {
        const text = parts.trimmedText(column);
        const isPlain = parts.isPlainAmount(text);
        refused.push([`NOT (${isPlain})`, 'not-an-amount']);
        return {
          blank: `(${column} IS NULL OR ${text} = '')`,
          refused,
          value: parts.decimalOfText(`CASE WHEN ${isPlain} THEN ${text} ELSE '0' END`),
        };
      }
    }
  };
}

function floatingReading(
  column: string,
  { double, decimalOfCents, rounded }: ReadingParts,
  refused: (readonly [string, RowProblem])[],
  sums: boolean,
): AmountReading {
  const blank = `${column} IS NULL`;
  // Where NaN compares it is above everything, elsewhere nothing compares with it.
  refused.push([`NOT (${column} <= ${double(Number.MAX_VALUE)} AND ${column} >= ${double(-Number.MAX_VALUE)})`, 'not-an-amount']);
  if (!sums) return { blank, refused, value: column };
  const { isLarge, isCents, value } = centsOfColumn(column, double, rounded);
  refused.push([isLarge, 'amount-too-large'], [`NOT (${isCents})`, 'not-whole-cents']);
  return { blank, refused, value: decimalOfCents(value) };
}

/** A double as whole cents, for every SQL. */
export function centsOfColumn(
  column: string,
  double: (value: number) => string,
  rounded: (number: string) => string = (number) => `ROUND(${number})`,
) {
  const cents = rounded(`${column} * ${double(100)}`);
  const isSmall = `ABS(${column}) < ${double(largestSummed)}`;
  const off = `ABS(${column} - ${cents} / ${double(100)})`;
  const isCents = `${off} = ${double(0)} OR (${off} < ${double(residue)} AND ABS(${column}) < ${double(surelyBelow)})`;
  return { isLarge: `NOT (${isSmall})`, isCents, value: `CASE WHEN ${isSmall} AND (${isCents}) THEN ${cents} ELSE ${double(0)} END` };
}
