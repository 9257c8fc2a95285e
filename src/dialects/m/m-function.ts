import type { Rule } from '../../rules/rule';
import { commentLines, factsOf, type HeaderWords, problemLines, type Published, type RowProblem } from '../header';
import { tierSteps } from '../tier-steps';

/** Up to here six decimals fit the fifteen digits that a double has in decimals. */
const mostCompared = '999999999.99';

const largestEdge = (rule: Rule): number => Number(rule.tiers.at(-1)!.from);
const isLimited = (rule: Rule): boolean => largestEdge(rule) >= 999_999_999;

/** A function of one nullable number: a record of tier, deposit and problem. */
export function mFunctionBody(rule: Rule): string {
  const steps = tierSteps(rule);
  const edges = steps.slice(1).map(({ movedEdge }) => movedEdge);
  const reaches = rule.edge === 'upper' ? '>' : '>=';
  const compared = (edge: string, operator: string): string => `Value.Compare(gmv, ${edge}, Precision.Decimal) ${operator} 0`;
  return [
    '(gmv as nullable number) as record =>',
    '  let',
    `    Edges = {${edges.join(', ')}},`,
    `    Deposits = {${steps.map(({ deposit }) => deposit).join(', ')}},`,
    '    Problem =',
    '      if gmv = null then null',
    '      else if Number.IsNaN(gmv) or Number.Abs(gmv) = Number.PositiveInfinity then "not-an-amount"',
    `      else if ${compared('-0.000001', '<=')} then "amount-negative"`,
    ...(isLimited(rule) ? [`      else if ${compared(mostCompared, '>')} then "amount-too-large"`] : []),
    '      else null,',
    '    Tier =',
    '      if gmv = null or Problem <> null then null',
    `      else 1 + List.Count(List.Select(Edges, (edge) => ${compared('edge', reaches)})),`,
    '    Deposit = if Tier = null then null else Deposits{Tier - 1}',
    '  in',
    '    [tier = Tier, deposit = Deposit, problem = Problem]',
  ].join('\n');
}

const problems: readonly RowProblem[] = ['not-an-amount', 'amount-negative'];

export function mHead(
  published: Published,
  words: HeaderWords,
  question: 'deposits' | 'roster',
  rest: readonly string[],
  more: readonly RowProblem[],
): string {
  const limit = isLimited(published.rule) ? [words.m.limit] : [];
  return commentLines('//', [
    ...factsOf(published, words, question, 'Power Query M'),
    words.amounts.floating,
    ...limit,
    ...rest,
    words.m.notRun,
    ...problemLines(words, [...problems, ...(limit.length > 0 ? (['amount-too-large'] as const) : []), ...more]),
  ]);
}

/** One version as a Power Query function, for a column of numbers. */
export const mFunction = (published: Published, words: HeaderWords): string =>
  `${mHead(published, words, 'deposits', [words.nulls.deposits, words.negatives.deposits], [])}\n${mFunctionBody(published.rule)}\n`;
