// As ClickHouse 18.16 (Debian's) reads it too: no common table expressions, decimals by function, no TRANSLATE.
import { amountReading, plainAmountPattern } from '../amount-reading';
import { dayPattern, dayReading } from '../day-reading';
import type { SqlDialect } from '../dialect';
import { backslashString, spacesAround, standard } from './standard';
import { utf8Hex } from './utf8-hex';

const double = (value: number): string => (/[.e]/.test(String(value)) ? String(value) : `${value}.0`);
const character = (code: number): string => `unhex('${utf8Hex(code)}')`;
const joined = (texts: readonly string[]): string => `concat(${texts.join(', ')})`;
// Two steps: its "all" tries an anchored pattern once only.
const trimmed = (text: string, set: string): string =>
  `replaceRegexpOne(replaceRegexpOne(${text}, concat('^[', ${set}, ']+'), ''), concat('[', ${set}, ']+$'), '')`;
const trimmedText = spacesAround({ character, joined, trimmed });
const types = { decimal: 'Decimal|Int', floating: 'Float64', text: 'String' };

export const clickhouse: SqlDialect = {
  ...standard,
  name: 'ClickHouse',
  chained: 'nested',
  longestName: 255,
  quotedName: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  // A plain literal would be a double.
  exact: (amount) => `toDecimal128('${amount}', 2)`,
  double,
  // No two branches of a condition may have decimals of different scales, and the column's is not known.
  sumOrZero: (sum) => `arraySum(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [${sum}])))`,
  asText: (column) => `toString(${column})`,
  replaced: (text, from, to) => `replaceAll(${text}, ${from}, ${to})`,
  translated: null,
  lowered: (text) => `lower(${text})`,
  string: backslashString,
  character,
  joined,
  trimmed,
  hasOneOf: (text, ranges) => `match(${text}, '[${ranges.join('')}]')`,
  amount: amountReading({
    wrongType: (kind, column) => `NOT match(toTypeName(${column}), '${types[kind]}')`,
    double,
    trimmedText,
    isPlainAmount: (text) => `match(${text}, '${plainAmountPattern}')`,
    decimalOfText: (text) => `toDecimal128(${text}, 10)`,
    decimalOfCents: (cents) => `toDecimal128(toInt64(${cents}), 2) / 100`,
  }),
  day: dayReading({
    day: (text) => `toDate('${text}')`,
    trimmedText,
    isDay: (text) => `match(${text}, '${dayPattern}')`,
    firstSeven: (text) => `substring(${text}, 1, 7)`,
  }),
  tierRows: null,
  tierArrays: (edges, compared, operator) => `1 + arrayCount(tk_edge -> ${compared} ${operator} tk_edge, [${edges.join(', ')}])`,
  itemOf: (items, index) => `arrayElement([${items.join(', ')}], ${index})`,
};
