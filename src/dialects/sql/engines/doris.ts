import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, unitedRows } from '../rows-of-tiers';
import { doubledQuotes, spacesAround, standard, trimmedByPattern } from './standard';
import { utf8Hex } from './utf8-hex';

const exact = (amount: string): string => `CAST('${amount}' AS DECIMAL(20, 2))`;
const double = (value: number): string => `CAST('${value}' AS DOUBLE)`;
const character = (code: number): string => `UNHEX('${utf8Hex(code)}')`;
const joined = (texts: readonly string[]): string => `CONCAT(${texts.join(', ')})`;
const trimmed = trimmedByPattern((text, pattern) => `REGEXP_REPLACE(${text}, ${pattern}, '')`, joined);
const trimmedText = spacesAround({ character, joined, trimmed });

export const doris: SqlDialect = {
  ...standard,
  name: 'Apache Doris, StarRocks',
  longestName: 64,
  quotedName: doubledQuotes('`'),
  exact,
  double,
  translated: null,
  string: (text) => standard.string(text.replaceAll('\\', '\\\\')),
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
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS BIGINT) AS DECIMAL(18, 0)) * CAST('0.01' AS DECIMAL(3, 2))`,
  }),
  day: dayReading({
    day: (text) => `CAST('${text}' AS DATE)`,
    trimmedText,
    isDay: (text) => `${text} REGEXP '${dayPattern}'`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => unitedRows(tierCells(steps, from, least, exact)),
  knowsTypes: false,
};
