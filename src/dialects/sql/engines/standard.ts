// What most SQLs write alike; each dialect says only what it writes otherwise.
import type { SqlDialect } from '../dialect';

export const doubledQuotes =
  (mark: string) =>
  (name: string): string =>
    mark + name.replaceAll(mark, mark + mark) + mark;

const string = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const standard = {
  chained: 'with',
  stepStart: 'AS',
  quotedName: doubledQuotes('"'),
  exact: (amount: string) => amount,
  tierNumber: String,
  sumOrZero: null,
  totalOfWrongType: null,
  ending: null,
  shown: (exact: string) => exact,
  asText: (column: string) => `CAST(${column} AS VARCHAR)`,
  replaced: (text: string, from: string, to: string) => `REPLACE(${text}, ${from}, ${to})`,
  translated: (text: string, from: string, to: string) => `TRANSLATE(${text}, ${from}, ${to})`,
  lowered: (text: string) => `LOWER(${text})`,
  string,
  joined: (texts: readonly string[]) => texts.join(' || '),
  hasOneOf: (text: string, ranges: readonly string[]) => `REGEXP_LIKE(${text}, '[${ranges.join('')}]')`,
  tierArrays: null,
  itemOf: null,
  knowsTypes: true,
  hasDecimals: true,
} satisfies Partial<SqlDialect>;

/** Backslashes in a string stand for something else in these. */
export const backslashString = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Spaces and tabs around a number, as exports leave them. */
export const spacesAround =
  (dialect: Pick<SqlDialect, 'joined' | 'character' | 'trimmed'>) =>
  (column: string): string =>
    dialect.trimmed(column, dialect.joined([`' '`, dialect.character(9), dialect.character(13), dialect.character(160)]));

/** A regular expression takes away what stands around. */
export const trimmedByPattern =
  (replaced: (text: string, pattern: string) => string, joined: (texts: readonly string[]) => string) =>
  (text: string, set: string): string =>
    replaced(text, joined([`'^['`, set, `']+|['`, set, `']+$'`]));
