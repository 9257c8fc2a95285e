import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, tierColumns } from '../rows-of-tiers';
import { backslashString, doubledQuotes, spacesAround, standard, trimmedByPattern } from './standard';

// In Hive a literal with a point is a double, so amounts are cast from text.
const exact = (amount: string): string => `CAST('${amount}' AS DECIMAL(20, 2))`;
const double = (value: number): string => `CAST('${value}' AS DOUBLE)`;
const character = (code: number): string => `'\\u${code.toString(16).toUpperCase().padStart(4, '0')}'`;
const joined = (texts: readonly string[]): string => `CONCAT(${texts.join(', ')})`;
const trimmed = trimmedByPattern((text, pattern) => `REGEXP_REPLACE(${text}, ${pattern}, '')`, joined);
const trimmedText = spacesAround({ character, joined, trimmed });

export const spark: SqlDialect = {
  ...standard,
  name: 'Spark SQL, Hive, MaxCompute',
  longestName: 128,
  quotedName: doubledQuotes('`'),
  exact,
  double,
  asText: (column) => `CAST(${column} AS STRING)`,
  string: backslashString,
  character,
  joined,
  trimmed,
  hasOneOf: (text, ranges) => `${text} RLIKE '[${ranges.join('')}]'`,
  amount: amountReading({
    wrongType: () => null,
    double,
    trimmedText,
    isPlainAmount: (text) => `${text} RLIKE '${plainAmountPattern}'`,
    decimalOfText: (text) => `CAST(${text} AS DECIMAL(38, 10))`,
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS BIGINT) AS DECIMAL(18, 0)) * CAST('0.01' AS DECIMAL(3, 2))`,
  }),
  day: dayReading({
    day: (text) => `CAST('${text}' AS DATE)`,
    trimmedText,
    isDay: (text) => `${text} RLIKE '${dayPattern}'`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => {
    const type = least.endsWith('AS DOUBLE)') ? 'DOUBLE' : 'DECIMAL(20, 2)';
    const rows = tierCells(steps, from, least, exact).map((row) => `    ${row.join(', ').replace(', NULL,', `, CAST(NULL AS ${type}),`)}`);
    return `  SELECT STACK(${rows.length},\n${rows.join(',\n')}\n  ) AS (${tierColumns.join(', ')})`;
  },
  knowsTypes: false,
};
