// As ClickHouse 18.16 (Debian's) reads it too: no common table expressions, decimals by function, no TRANSLATE.
import type { AmountType } from '../../header';
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
const wrongType = (kind: AmountType, column: string): string => `NOT match(toTypeName(${column}), '${types[kind]}')`;
const amount = amountReading({
  wrongType,
  double,
  trimmedText,
  isPlainAmount: (text) => `match(${text}, '${plainAmountPattern}')`,
  decimalOfText: (text) => `toDecimal128(${text}, 10)`,
  decimalOfCents: (cents) => `toDecimal128(toInt64(${cents}), 2) / 100`,
});

/** A server that is passed over, or a limit that cuts instead of refusing, would leave a smaller sum; a profile may have either. */
const wholeAnswers = {
  skip_unavailable_shards: '0',
  read_overflow_mode: `'throw'`,
  group_by_overflow_mode: `'throw'`,
  timeout_overflow_mode: `'throw'`,
  result_overflow_mode: `'throw'`,
};

export const clickhouse: SqlDialect = {
  ...standard,
  name: 'ClickHouse',
  chained: 'nested',
  longestName: 255,
  quotedName: (name) => `\`${name.replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``,
  // A plain literal would be a double.
  exact: (amount) => `toDecimal128('${amount}', 2)`,
  double,
  // No two branches of a condition may have decimals of different scales, and the column's is not known; the first of no items is 0.
  sumOrZero: (sum) => `arrayElement(arrayMap(tk_one -> assumeNotNull(tk_one), arrayFilter(tk_one -> isNotNull(tk_one), [${sum}])), 1)`,
  asText: (column) => `toString(${column})`,
  replaced: (text, from, to) => `replaceAll(${text}, ${from}, ${to})`,
  translated: null,
  lowered: (text) => `lower(${text})`,
  string: backslashString,
  character,
  joined,
  trimmed,
  hasOneOf: (text, ranges) => `match(${text}, '[${ranges.join('')}]')`,
  amount: (kind, column, sums) => {
    const reading = amount(kind, column, sums);
    return sums && kind === 'decimal' ? { ...reading, refused: [] } : reading;
  },
  // Servers of a Distributed table name what they summed by its text, in which 18.16 has folded the type of a column by then.
  totalOfWrongType: (kind, total) => (kind === 'decimal' ? wrongType(kind, total) : null),
  day: dayReading({
    day: (text) => `toDate('${text}')`,
    // 18.16 compares a DateTime with a Date as numbers, seconds with days; what is neither is refused here.
    isOfMonth: (column, firstDay) => `toStartOfMonth(${column}) = ${firstDay}`,
    trimmedText,
    isDay: (text) => `match(${text}, '${dayPattern}')`,
    firstSeven: (text) => `substring(${text}, 1, 7)`,
  }),
  ending: `SETTINGS ${Object.entries(wholeAnswers)
    .map(([name, value]) => `${name} = ${value}`)
    .join(', ')}`,
  tierRows: null,
  tierArrays: (edges, compared, operator) => `1 + arrayCount(tk_edge -> ${compared} ${operator} tk_edge, [${edges.join(', ')}])`,
  itemOf: (items, index) => `arrayElement([${items.join(', ')}], ${index})`,
};
