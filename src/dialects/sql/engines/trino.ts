import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, valuesRows } from '../rows-of-tiers';
import { spacesAround, standard, trimmedByPattern } from './standard';

const exact = (amount: string): string => `DECIMAL '${amount}'`;
const double = (value: number): string => `CAST('${value}' AS DOUBLE)`;
const character = (code: number): string => `CHR(${code})`;
const trimmed = trimmedByPattern((text, pattern) => `REGEXP_REPLACE(${text}, ${pattern}, '')`, standard.joined);
const trimmedText = spacesAround({ ...standard, character, trimmed });
const types = { decimal: '^(decimal|bigint|integer|smallint|tinyint)', floating: '^double$', text: '^(varchar|char)' };

export const trino: SqlDialect = {
  ...standard,
  name: 'Trino',
  longestName: 128,
  exact,
  double,
  character,
  trimmed,
  amount: amountReading({
    wrongType: (kind, column) => `NOT REGEXP_LIKE(TYPEOF(${column}), '${types[kind]}')`,
    double,
    trimmedText,
    isPlainAmount: (text) => `REGEXP_LIKE(${text}, '${plainAmountPattern}')`,
    decimalOfText: (text) => `CAST(${text} AS DECIMAL(38, 10))`,
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS BIGINT) AS DECIMAL(18, 0)) * DECIMAL '0.01'`,
  }),
  day: dayReading({
    day: (text) => `DATE '${text}'`,
    trimmedText,
    isDay: (text) => `REGEXP_LIKE(${text}, '${dayPattern}')`,
    firstSeven: (text) => `SUBSTR(${text}, 1, 7)`,
  }),
  tierRows: (steps, from, least) => valuesRows(tierCells(steps, from, least, exact)),
};
