// SQLite has no decimals: amounts are added as whole cents in 64-bit integers, whose overflow is an error, and compared as such or as doubles.
import { centsOfColumn } from '../amount-reading';
import { dayReading } from '../day-reading';
import type { AmountReading, SqlDialect } from '../dialect';
import { tierCells, columnRows } from '../rows-of-tiers';
import { spacesAround, standard } from './standard';

const double = (value: number): string => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`);
const character = (code: number): string => `CHAR(${code})`;
const trimmed = (text: string, set: string): string => `TRIM(${text}, ${set})`;
const trimmedText = spacesAround({ ...standard, character, trimmed });

/** Yuan with up to two decimals in whole cents. */
const exact = (amount: string): string => {
  const [whole = '', decimals = ''] = amount.split('.');
  return String(BigInt(whole + decimals.padEnd(2, '0')));
};

function numberReading(column: string, sums: boolean): AmountReading {
  const blank = `${column} IS NULL`;
  const refused: AmountReading['refused'] = [
    [`TYPEOF(${column}) NOT IN ('integer', 'real')`, 'not-an-amount'],
    [`NOT (${column} <= ${double(Number.MAX_VALUE)} AND ${column} >= ${double(-Number.MAX_VALUE)})`, 'not-an-amount'],
  ];
  if (!sums) return { blank, refused, value: column };
  const { isLarge, isCents, value } = centsOfColumn(column, double);
  const cents = `CASE WHEN TYPEOF(${column}) IN ('integer', 'real') THEN CAST(${value} AS INTEGER) ELSE 0 END`;
  return { blank, refused: [...refused, [isLarge, 'amount-too-large'], [`NOT (${isCents})`, 'not-whole-cents']], value: cents };
}

function textReading(column: string): AmountReading {
  const text = trimmedText(`CAST(${column} AS TEXT)`);
  const point = `INSTR(${text}, '.')`;
  const isPlain =
    `(${text} GLOB '[0-9]*' OR ${text} GLOB '-[0-9]*') AND SUBSTR(${text}, 2) NOT GLOB '*[^0-9.]*'` +
    ` AND ${text} NOT GLOB '*.*.*' AND ${text} NOT GLOB '*.'`;
  const decimals = `CASE WHEN ${point} = 0 THEN 0 ELSE LENGTH(${text}) - ${point} END`;
  const padded = `${text} || SUBSTR('00', 1 + (${decimals}))`;
  const isFine = `${isPlain} AND LENGTH(${text}) <= 16 AND (${decimals}) <= 2`;
  return {
    blank: `(${column} IS NULL OR ${text} = '')`,
    refused: [
      [`NOT (${isPlain})`, 'not-an-amount'],
      [`LENGTH(${text}) > 16`, 'amount-too-large'],
      [`(${decimals}) > 2`, 'not-whole-cents'],
    ],
    value: `CASE WHEN ${isFine} THEN CAST(REPLACE(${padded}, '.', '') AS INTEGER) ELSE 0 END`,
  };
}

const isTime = (text: string): string =>
  [':[0-5][0-9]', ':[0-5][0-9]:[0-5][0-9]', ':[0-5][0-9]:[0-5][0-9].[0-9]*']
    .flatMap((rest) => ['[01][0-9]', '2[0-3]'].map((hour) => `${text} GLOB '[ T]${hour}${rest}'`))
    .join(' OR ');

export const sqlite: SqlDialect = {
  ...standard,
  name: 'SQLite',
  longestName: 255,
  exact,
  double,
  shown: (cents) => `${cents} / 100.0`,
  asText: (column) => `CAST(${column} AS TEXT)`,
  translated: null,
  character,
  trimmed,
  hasOneOf: (text, ranges) => `${text} GLOB '*[${ranges.join('')}]*'`,
  amount: (kind, column, sums) => (kind === 'text' ? textReading(column) : numberReading(column, sums)),
  // Its dates are texts.
  day: (_kind, column, month) =>
    dayReading({
      day: (text) => `'${text}'`,
      trimmedText: (name) => trimmedText(`CAST(${name} AS TEXT)`),
      isDay: (text) =>
        `(${text} GLOB '19[0-9][0-9]-*' OR ${text} GLOB '20[0-9][0-9]-*') AND DATE(SUBSTR(${text}, 1, 10)) = SUBSTR(${text}, 1, 10)` +
        ` AND (LENGTH(${text}) = 10 OR ${isTime(`SUBSTR(${text}, 11)`)}) AND SUBSTR(${text}, 21) NOT GLOB '*[^0-9]*'`,
      firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
    })('text', column, month),
  tierRows: (steps, from, least) => columnRows(tierCells(steps, from, least, exact)),
  hasDecimals: false,
};
