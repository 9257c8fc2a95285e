import type { Rule } from '../../rules/rule';
import { letterRanges } from '../letter-ranges';
import { countedMonth } from '../month';
import { tierSteps } from '../tier-steps';
import { keySteps, visibleText } from './agency-key';
import type { RosterAsk } from './ask';
import { cases, chained, selected, type SelectStep } from './chain';
import type { AmountReading, DayReading, SqlDialect } from './dialect';
import { tiersPlaced } from './tiers-placed';
import { quotedTable } from './quoted-table';

const isAnswered = 'tk_problem IS NULL';
const ifAnswered = (then: string): string => `CASE WHEN ${isAnswered} THEN ${then} END`;

/** Order lines → an agency a row for one month, as ROSTER answers. Cells as written are added first, which an engine of many servers does where the lines are. */
export function rosterStatement(dialect: SqlDialect, rule: Rule, ask: RosterAsk): string {
  const month = countedMonth(ask.month);
  if (month === null) throw new Error(`${ask.month} was not held against problemsOfAsk.`);
  const written = dialect.asText(dialect.quotedName(ask.agency));
  const amount = dialect.amount(ask.amounts, dialect.quotedName(ask.amount), true);
  const day = dialect.day(ask.dates, dialect.quotedName(ask.date), month);
  const place = tiersPlaced(dialect, rule, tierSteps(rule), 'tk_gmv', false);
  const sums = ['tk_total', 'tk_fault', 'tk_lines'].map((name) => [name, name] as const);
  const keys = keySteps(dialect);
  const steps: SelectStep[] = [
    {
      name: 'tk_cells',
      select: (from) =>
        selected(
          [
            [written, 'tk_written'],
            [`SUM(CASE WHEN ${day.inMonth} THEN ${amount.value} END)`, 'tk_total'],
            [`MIN(${lineProblem(amount, day, dialect)})`, 'tk_fault'],
            [`SUM(CASE WHEN ${day.inMonth} THEN 1 ELSE 0 END)`, 'tk_lines'],
          ],
          from,
          [`GROUP BY ${written}`],
        ),
    },
    { name: 'tk_names', select: (from) => selected([[visibleText(dialect, 'tk_written'), 'tk_name'], ...sums], from) },
    ...keys.map((fold, i) => ({
      name: `tk_keys_${i + 1}`,
      select: (from: string) =>
        selected([['tk_name', 'tk_name'], [fold(i === 0 ? 'tk_name' : `tk_key_${i}`), `tk_key_${i + 1}`], ...sums], from),
    })),
    {
      name: 'tk_agencies',
      select: (from) =>
        selected(
          [
            [`tk_key_${keys.length}`, 'tk_key'],
            ['MIN(tk_name)', 'tk_agency'],
            ['SUM(tk_total)', 'tk_sum'],
            ['MIN(tk_fault)', 'tk_first_fault'],
            ['SUM(tk_lines)', 'tk_counted'],
          ],
          from,
          [`GROUP BY tk_key_${keys.length}`],
        ),
    },
    {
      name: 'tk_judged',
      select: (from) =>
        selected(
          [
            ['tk_key', 'tk_key'],
            ['tk_agency', 'tk_agency'],
            [dialect.sumOrZero?.('tk_sum') ?? `COALESCE(tk_sum, ${dialect.exact('0')})`, 'tk_gmv'],
            [agencyProblem(dialect, ask), 'tk_problem'],
          ],
          from,
          // Lines that name no agency are a row where something of them counts.
          [`WHERE tk_key <> '' OR tk_counted > 0 OR tk_first_fault IS NOT NULL`],
        ),
    },
    {
      name: 'tk_placed',
      select: (from) =>
        selected(
          [
            ...['tk_key', 'tk_agency', 'tk_gmv', 'tk_problem'].map((name) => [name, name] as const),
            [place.tier, 'tk_tier'],
            ...place.columns,
          ],
          from,
          place.join,
        ),
    },
    {
      name: 'tk_roster',
      select: (from) =>
        selected(
          [
            [`CASE WHEN tk_key = '' THEN NULL ELSE tk_agency END`, 'agency'],
            [`CASE WHEN ${isAnswered} OR tk_problem = 'total-negative' THEN ${dialect.shown('tk_gmv')} END`, 'gmv'],
            [ifAnswered('tk_tier'), 'tier'],
            [ifAnswered(dialect.shown(place.deposit)), 'deposit'],
            [ifAnswered(dialect.shown(`(${place.next} - tk_gmv)`)), 'headroom'],
            ['tk_problem', 'problem'],
          ],
          from,
          ['ORDER BY tk_key'],
        ),
    },
  ];
  return chained(steps, quotedTable(dialect, ask.table), dialect);
}

/** Why a line that may be of the month cannot be counted; lines of other months never matter. */
function lineProblem(amount: AmountReading, day: DayReading, { exact }: SqlDialect): string {
  const isFine = amount.refused.map(([when]) => `NOT (${when})`);
  const isNothing = `${amount.blank} OR (${[...isFine, `${amount.value} = ${exact('0')}`].join(' AND ')})`;
  return cases(
    [
      [`${day.blank} AND (${isNothing})`, 'NULL'],
      [day.blank, `'date-missing'`],
      ...(day.unreadable === null ? [] : [[day.unreadable, `'not-a-day'`] as const]),
      [`NOT (${day.inMonth})`, 'NULL'],
      [amount.blank, `'amount-missing'`],
      ...amount.refused.map(([when, code]) => [when, `'${code}'`] as const),
    ],
    'NULL',
  );
}

const letters = letterRanges.map((ends) => ends.map((code) => String.fromCodePoint(code)).join('-'));

function agencyProblem(dialect: SqlDialect, { amounts }: RosterAsk): string {
  const wrongType = dialect.totalOfWrongType?.(amounts, 'tk_sum') ?? null;
  return cases(
    [
      [`tk_key = '' AND tk_counted > 0`, `'agency-missing'`],
      ...(wrongType === null ? [] : [[wrongType, `'column-type'`] as const]),
      ['tk_first_fault IS NOT NULL', 'tk_first_fault'],
      [dialect.hasOneOf('tk_key', letters), `'agency-letters'`],
      // Some engines answer NULL for a sum that is too large.
      ['tk_counted > 0 AND tk_sum IS NULL', `'total-too-large'`],
      [`tk_sum < ${dialect.exact('0')}`, `'total-negative'`],
    ],
    'NULL',
  );
}
