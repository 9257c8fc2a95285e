import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, valuesRows } from '../rows-of-tiers';
import { spacesAround, standard } from './standard';

const double = (value: number): string => `CAST('${value}' AS double precision)`;
const character = (code: number): string => `CHR(${code})`;
const trimmed = (text: string, set: string): string => `BTRIM(${text}, ${set})`;
const trimmedText = spacesAround({ ...standard, character, trimmed });
const isText = (column: string, names: string): string => `CAST(pg_typeof(${column}) AS text) IN (${names})`;
const types = {
  decimal: `'numeric', 'bigint', 'integer', 'smallint'`,
  floating: `'double precision'`,
  text: `'text', 'character varying', 'character'`,
};

export const postgresql: SqlDialect = {
  ...standard,
  name: 'PostgreSQL 12',
  // Put into the next SELECT, a reading would be evaluated once for each tier: 300 times as long for texts.
  stepStart: 'AS MATERIALIZED',
  longestName: 63,
  double,
  asText: (column) => `CAST(${column} AS text)`,
  // A server of another sort order would compare by its words.
  lowered: (text) => `LOWER(${text} COLLATE "C")`,
  character,
  trimmed,
  hasOneOf: (text, ranges) => `${text} ~ '[${ranges.join('')}]'`,
  amount: amountReading({
    wrongType: (kind, column) => `NOT (${isText(column, types[kind])})`,
    double,
    trimmedText,
    isPlainAmount: (text) => `${text} ~ '${plainAmountPattern}'`,
    decimalOfText: (text) => `CAST(${text} AS numeric)`,
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS bigint) AS numeric) * 0.01`,
    // A numeric may be NaN or an infinity, which are above every edge.
    isNoNumber: (column) => `CAST(${column} AS text) IN ('NaN', 'Infinity', '-Infinity')`,
  }),
  day: dayReading({
    day: (text) => `DATE '${text}'`,
    trimmedText,
    isDay: (text) => `${text} ~ '${dayPattern}'`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => valuesRows(tierCells(steps, from, least, standard.exact)),
};
