import { tierSteps } from '../tier-steps';
import type { Rule } from '../../rules/rule';
import type { DepositsAsk } from './ask';
import { cases, chained, selected, type SelectStep } from './chain';
import type { SqlDialect } from './dialect';
import { tiersPlaced } from './tiers-placed';
import { quotedTable } from './quoted-table';

const isAnswered = 'tk_problem IS NULL AND tk_amount IS NOT NULL';
const ifAnswered = (then: string): string => `CASE WHEN ${isAnswered} THEN ${then} END`;

/** A table of GMVs → tier, deposit and, where the tier paid is known, the top-up; a row each. */
export function depositsStatement(dialect: SqlDialect, rule: Rule, ask: DepositsAsk): string {
  const gmv = dialect.quotedName(ask.gmv);
  const { blank, refused, value } = dialect.amount(ask.amounts, gmv, false);
  const isDouble = ask.amounts === 'floating' || (ask.amounts === 'decimal' && !dialect.hasDecimals);
  // A residue below 0 is 0.
  const isNegative = isDouble ? `${value} <= ${dialect.double(-0.000001)}` : `${value} < ${dialect.exact('0')}`;
  const problem = cases(
    [[blank, 'NULL'], ...refused.map(([when, code]) => [when, `'${code}'`] as const), [isNegative, `'amount-negative'`]],
    'NULL',
  );
  const place = tiersPlaced(dialect, rule, tierSteps(rule), 'tk_amount', isDouble);
  const paid: [string, string][] = ask.paid === null ? [] : [[dialect.quotedName(ask.paid), 'tk_paid']];
  const passed = ['tk_agency', 'tk_gmv', ...paid.map(([, name]) => name), 'tk_problem', 'tk_amount'].map((name) => [name, name] as const);
  const standing = place.depositOf('COALESCE(tk_paid, 0)', 'tk_paid_tiers');
  const steps: SelectStep[] = [
    {
      name: 'tk_read',
      select: (from) =>
        selected(
          [
            [dialect.quotedName(ask.agency), 'tk_agency'],
            [gmv, 'tk_gmv'],
            ...paid,
            [problem, 'tk_problem'],
            [`CASE WHEN ${blank} THEN NULL ELSE ${value} END`, 'tk_amount'],
          ],
          from,
        ),
    },
    { name: 'tk_placed', select: (from) => selected([...passed, [place.tier, 'tk_tier'], ...place.columns], from, place.join) },
  ];
  if (ask.paid === null) {
    steps.push({
      name: 'tk_answers',
      select: (from) => selected([...answered(dialect.shown(place.deposit)), ['tk_problem', 'problem']], from),
    });
  } else {
    steps.push({
      name: 'tk_due',
      select: (from) =>
        selected(
          [...passed, ['tk_tier', 'tk_tier'], [place.deposit, 'tk_required'], [standing.deposit, 'tk_standing']],
          from,
          standing.join,
        ),
    });
    const due = cases(
      [
        ['tk_required > tk_standing', 'tk_required - tk_standing'],
        ['tk_standing IS NOT NULL', dialect.exact('0')],
      ],
      'NULL',
    );
    steps.push({
      name: 'tk_answers',
      select: (from) =>
        selected(
          [
            ...answered(dialect.shown('tk_required')),
            [ifAnswered(dialect.shown(`(${due})`)), 'top_up'],
            [
              cases(
                [
                  ['tk_problem IS NOT NULL', 'tk_problem'],
                  ['tk_standing IS NULL', `'not-a-tier'`],
                ],
                'NULL',
              ),
              'problem',
            ],
          ],
          from,
        ),
    });
  }
  return chained(steps, quotedTable(dialect, ask.table), dialect);
}

const answered = (deposit: string): readonly (readonly [string, string])[] => [
  ['tk_agency', 'agency'],
  ['tk_gmv', 'gmv'],
  [ifAnswered('tk_tier'), 'tier'],
  [ifAnswered(deposit), 'deposit'],
];
