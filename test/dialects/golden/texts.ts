// The texts that are kept beside the tests: what somebody copied yesterday must be what is copied today.
import type { HeaderWords } from '../../../src/dialects/header';
import { mFunction } from '../../../src/dialects/m/m-function';
import { mRoster } from '../../../src/dialects/m/m-roster';
import { sqlDialects, type SqlDialectId } from '../../../src/dialects/sql/dialects';
import { sqlText } from '../../../src/dialects/sql/sql-text';
import type { SqlAsk } from '../../../src/dialects/sql/ask';
import { dialects as enUS } from '../../../src/i18n/en-US/dialects';
import { dialects as zhCN } from '../../../src/i18n/zh-CN/dialects';
import type { Rule } from '../../../src/rules/rule';
import { fixed, floating, floatingLower, ruleWith } from '../../engine/rules';
import { published } from '../proof/vectors';

const deposits: SqlAsk = { question: 'deposits', table: 'gmv', agency: 'agency', gmv: 'gmv', paid: 'paid_tier', amounts: 'floating' };
const roster: SqlAsk = {
  question: 'roster',
  table: 'sales.orders',
  agency: '机构',
  date: 'created_at',
  amount: 'amount',
  month: '2026-11',
  amounts: 'decimal',
  dates: 'day',
};

/** One tier more than stand in CASE after CASE: they stand in a list. */
const manyTiers = ruleWith(
  'upper',
  '100',
  Array.from({ length: 51 }, (_, i) => ({ from: String(i * 1000), supplement: String(i * 10) })),
);

/** Other columns, other sides of edges: what stands in one file for each dialect. */
const others: readonly (readonly [Rule, SqlAsk])[] = [
  [floatingLower, { ...deposits, amounts: 'text', paid: null }],
  [floatingLower, { ...deposits, amounts: 'floating', paid: null }],
  [floating, { ...deposits, amounts: 'decimal' }],
  [fixed, { ...deposits, amounts: 'decimal' }],
  [manyTiers, { ...deposits, amounts: 'decimal' }],
  [manyTiers, { ...deposits, amounts: 'floating', paid: null }],
  [floatingLower, { ...roster, amounts: 'text', dates: 'text' }],
  [floating, { ...roster, amounts: 'floating' }],
  [fixed, roster],
  [manyTiers, { ...roster, amounts: 'text' }],
];

function text(id: SqlDialectId, ask: SqlAsk, words: HeaderWords, rule = floating): string {
  const answer = sqlText(published(rule), id, ask, words);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.text;
}

export const mRosterAsk = { folder: 'C:\\订单', agency: '机构', date: '日期', amount: '金额', month: '2026-11' };

const ids = Object.keys(sqlDialects) as SqlDialectId[];

/** File name → text. */
export const goldenTexts: Readonly<Record<string, () => string>> = Object.fromEntries([
  ...ids.map((id) => [`deposits.${id}.sql`, () => text(id, deposits, enUS)] as const),
  ['deposits.m', () => mFunction(published(floating), enUS)] as const,
  ['roster.m', () => mRoster(published(floating), mRosterAsk, zhCN)] as const,
  ...ids.map((id) => [`roster.${id}.sql`, () => text(id, roster, zhCN)] as const),
  ...ids.map((id) => [`others.${id}.sql`, () => others.map(([rule, ask]) => text(id, ask, enUS, rule)).join('\n')] as const),
]);
