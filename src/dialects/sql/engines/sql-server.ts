// T-SQL has no regular expressions before 2025: patterns of LIKE say what an amount and a day look like.
import { amountReading } from '../amount-reading';
import { dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { tierCells, valuesRows } from '../rows-of-tiers';
import { spacesAround, standard } from './standard';

const double = (value: number): string => (String(value).includes('e') ? String(value) : `${value}e0`);
const string = (text: string): string => `N${standard.string(text)}`;
const character = (code: number): string => `NCHAR(${code})`;
const joined = (texts: readonly string[]): string => texts.join(' + ');
const trimmed = (text: string, set: string): string => `TRIM(${set} FROM ${text})`;
const trimmedText = spacesAround({ character, joined, trimmed });
const types = { decimal: `'decimal', 'numeric', 'money', 'smallmoney', 'bigint', 'int', 'smallint', 'tinyint'`, floating: `'float'` };
const isAscii = (range: string): boolean => range.length === 3;

export const sqlServer: SqlDialect = {
  ...standard,
  name: 'SQL Server 2017',
  longestName: 128,
  quotedName: (name) => `[${name.replaceAll(']', ']]')}]`,
  double,
  asText: (column) => `CAST(${column} AS nvarchar(4000)) COLLATE Latin1_General_100_BIN2`,
  string,
  character,
  joined,
  trimmed,
  // Its ranges are of UTF-16 units, so the scripts beyond them are left out.
  hasOneOf: (text, ranges) => `${text} LIKE N'%[${ranges.filter(isAscii).join('')}]%'`,
  amount: amountReading({
    wrongType: (kind, column) => (kind === 'text' ? null : `SQL_VARIANT_PROPERTY(${column}, 'BaseType') NOT IN (${types[kind]})`),
    double,
    rounded: (number) => `ROUND(${number}, 0)`,
    trimmedText,
    isPlainAmount: (text) =>
      `(${text} LIKE '[0-9]%' OR ${text} LIKE '-[0-9]%') AND SUBSTRING(${text}, 2, 100) NOT LIKE '%[^0-9.]%' AND ${text} NOT LIKE '%.%.%'` +
      ` AND ${text} NOT LIKE '%.' AND LEN(${text}) <= 18 AND LEN(${text}) - CHARINDEX('.', ${text} + '.') <= 10`,
    decimalOfText: (text) => `CAST(${text} AS decimal(38, 10))`,
    decimalOfCents: (cents) => `CAST(CAST(${cents} AS bigint) AS decimal(18, 0)) * 0.01`,
  }),
  day: dayReading({
    day: (text) => `CAST('${text}' AS date)`,
    trimmedText,
    isDay: (text) =>
      `(${text} LIKE '19[0-9][0-9]-[01][0-9]-[0-3][0-9]%' OR ${text} LIKE '20[0-9][0-9]-[01][0-9]-[0-3][0-9]%')` +
      ` AND TRY_CONVERT(date, LEFT(${text}, 10), 23) IS NOT NULL AND (LEN(${text}) = 10 OR ${text} LIKE '__________[ T][0-2][0-9]:[0-5][0-9]%'` +
      ` AND TRY_CONVERT(time, SUBSTRING(${text}, 12, 16)) IS NOT NULL)`,
    firstSeven: (text) => `LEFT(${text}, 7)`,
  }),
  tierRows: (steps, from, least) => valuesRows(tierCells(steps, from, least, standard.exact)),
};
