import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, valuesRows } from '../rows-of-tiers';
import { spacesAround, standard } from './standard';

const double = (value: number): string => `CAST('${value}' AS DOUBLE)`;
const character = (code: number): string => `CHR(${code})`;
const trimmed = (text: string, set: string): string => `TRIM(${text}, ${set})`;
const trimmedText = spacesAround({ ...standard, character, trimmed });
const wrongTypes = {
  decimal: (type: string) => `NOT (${type} LIKE 'DECIMAL%' OR ${type} LIKE '%INT%')`,
  floating: (type: string) => `${type} <> 'DOUBLE'`,
  text: (type: string) => `${type} <> 'VARCHAR'`,
};

export const duckdb: SqlDialect = {
  ...standard,
  name: 'DuckDB',
  longestName: 255,
  double,
  character,
  trimmed,
  hasOneOf: (text, ranges) => `REGEXP_MATCHES(${text}, '[${ranges.join('')}]')`,
  amount: amountReading({
    wrongType: (kind, column) => wrongTypes[kind](`TYPEOF(${column})`),
    double,
    trimmedText,
    isPlainAmount: (text) => `REGEXP_MATCHES(${text}, '${plainAmountPattern}')`,
    decimalOfText: (text) => `CAST(${text} AS DECIMAL(38, 10))`,
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS BIGINT) AS DECIMAL(18, 0)) * 0.01`,
  }),
  day: dayReading({
    day: (text) => `DATE '${text}'`,
    trimmedText,
    isDay: (text) => `REGEXP_MATCHES(${text}, '${dayPattern}')`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => valuesRows(tierCells(steps, from, least, standard.exact)),
};
