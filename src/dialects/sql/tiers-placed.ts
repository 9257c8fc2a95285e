// Amounts put into tiers: a CASE for few, a list that is joined for many.
import type { Rule } from '../../rules/rule';
import type { TierStep } from '../tier-steps';
import { cases } from './chain';
import type { SqlDialect } from './dialect';

/** Beyond it a CASE takes longer than a join, and some parsers give up. */
const mostCases = 50;

export interface Placed {
  /** The tier of the amount, for a column tk_tier, and what stands beside it in the same SELECT. */
  readonly tier: string;
  readonly columns: readonly (readonly [expression: string, name: string])[];
  /** In the next SELECT: the deposit and the next edge of tk_tier. */
  readonly deposit: string;
  /** null in the top tier. */
  readonly next: string;
  /** What stands behind FROM to have these. */
  readonly join: readonly string[];
  /** The deposit of a tier paid before; null where there is no such tier. */
  readonly depositOf: (tier: string, alias: string) => { readonly deposit: string; readonly join: readonly string[] };
}

export function tiersPlaced(dialect: SqlDialect, rule: Rule, steps: readonly TierStep[], amount: string, isDouble: boolean): Placed {
  const edge = (step: TierStep): string => (isDouble ? dialect.double(step.leastDouble) : dialect.exact(step.from));
  // The moved edge of a double says by itself which side it belongs to.
  const reaches = isDouble || rule.edge === 'upper' ? '>=' : '>';
  const beforeNext = reaches === '>=' ? '<' : '<=';
  const { exact, tierNumber } = dialect;
  if (steps.length <= mostCases) {
    const tier = cases(
      steps
        .slice(1)
        .reverse()
        .map((step) => [`${amount} ${reaches} ${edge(step)}`, tierNumber(step.tier)] as const),
      tierNumber(1),
    );
    const byTier = (of: string, value: (step: TierStep) => string | null): string =>
      cases(
        steps.flatMap((step) => {
          const then = value(step);
          return then === null ? [] : [[`${of} = ${step.tier}`, then] as const];
        }),
        'NULL',
      );
    return {
      tier,
      deposit: byTier('tk_tier', (step) => exact(step.deposit)),
      next: byTier('tk_tier', (step) => (step.next === null ? null : exact(step.next))),
      columns: [],
      join: [],
      depositOf: (of) => ({
        deposit: cases([[`${of} = 0`, exact('0')], ...steps.map((s) => [`${of} = ${s.tier}`, exact(s.deposit)] as const)], 'NULL'),
        join: [],
      }),
    };
  }
  const { tierArrays, itemOf, tierRows } = dialect;
  if (tierArrays !== null && itemOf !== null) {
    const deposits = steps.map((step) => exact(step.deposit));
    const last = steps.length;
    return {
      tier: tierArrays(steps.slice(1).map(edge), amount, reaches),
      deposit: itemOf(deposits, 'tk_tier'),
      next: cases(
        [
          [
            `tk_tier < ${last}`,
            itemOf(
              steps.slice(1).map((step) => exact(step.from)),
              `LEAST(tk_tier, ${last - 1})`,
            ),
          ],
        ],
        'NULL',
      ),
      columns: [],
      join: [],
      depositOf: (of) => ({
        deposit: cases(
          [
            [
              `${of} >= 0 AND ${of} <= ${last} AND ${of} = FLOOR(${of})`,
              itemOf([exact('0'), ...deposits], `toUInt32(coalesce(${of}, 0)) + 1`),
            ],
          ],
          'NULL',
        ),
        join: [],
      }),
    };
  }
  if (tierRows === null) throw new Error(`${dialect.name} has neither rows nor arrays of tiers.`);
  const rows = tierRows(steps, edge, isDouble ? dialect.double(-1) : exact('-1'));
  const joined = (alias: string, on: string): string =>
    `LEFT JOIN ${rows.includes('\n') ? `(\n${rows}\n)` : `(${rows})`} AS ${alias} ON ${on}`;
  return {
    tier: 'tk_tiers.tier_number',
    columns: [
      ['tk_tiers.tier_deposit', 'tk_deposit'],
      ['tk_tiers.tier_next', 'tk_next'],
    ],
    deposit: 'tk_deposit',
    next: 'tk_next',
    join: [
      joined(
        'tk_tiers',
        `${amount} ${reaches} tk_tiers.tier_from AND (tk_tiers.tier_next IS NULL OR ${amount} ${beforeNext} tk_tiers.tier_next)`,
      ),
    ],
    depositOf: (of, alias) => ({
      deposit: cases([[`${of} = 0`, exact('0')]], `${alias}.tier_deposit`),
      join: [joined(alias, `${alias}.tier_number = ${of}`)],
    }),
  };
}
