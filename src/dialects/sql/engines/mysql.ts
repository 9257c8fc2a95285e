import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, unitedRows } from '../rows-of-tiers';
import { doubledQuotes, spacesAround, standard, trimmedByPattern } from './standard';
import { utf8Hex } from './utf8-hex';

// With a power of ten a literal is a double, without one a decimal.
const double = (value: number): string => (String(value).includes('e') ? String(value) : `${value}e0`);
const character = (code: number): string => `_utf8mb4 X'${utf8Hex(code)}'`;
const joined = (texts: readonly string[]): string => `CONCAT(${texts.join(', ')})`;
const trimmed = trimmedByPattern((text, pattern) => `REGEXP_REPLACE(${text}, ${pattern}, '')`, joined);
const trimmedText = spacesAround({ character, joined, trimmed });

export const mysql: SqlDialect = {
  ...standard,
  name: 'MySQL 8, MariaDB 10.2',
  longestName: 64,
  quotedName: doubledQuotes('`'),
  double,
  // Every other collation takes more texts for one than Excel does: é for e.
  asText: (column) => `CONVERT(${column} USING utf8mb4) COLLATE utf8mb4_bin`,
  translated: null,
  // Whether a backslash stands for itself is a setting.
  string: (text) => (text === '\\' ? 'CHAR(92 USING utf8mb4)' : standard.string(text)),
  character,
  joined,
  trimmed,
  hasOneOf: (text, ranges) => `${text} REGEXP '[${ranges.join('')}]'`,
  amount: amountReading({
    wrongType: () => null,
    double,
    trimmedText,
    isPlainAmount: (text) => `${text} REGEXP '${plainAmountPattern}'`,
    decimalOfText: (text) => `CAST(${text} AS DECIMAL(38, 10))`,
    decimalOfCents: (cents) => `CAST(${cents} AS DECIMAL(20, 0)) * 0.01`,
  }),
  day: dayReading({
    day: (text) => `DATE '${text}'`,
    trimmedText,
    isDay: (text) => `${text} REGEXP '${dayPattern}'`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => unitedRows(tierCells(steps, from, least, standard.exact)),
  knowsTypes: false,
};
