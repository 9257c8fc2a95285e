import fc from 'fast-check';
import { commentLines } from '../../src/dialects/header';
import type { AskProblem, SqlAsk } from '../../src/dialects/sql/ask';
import { sqlDialects, type SqlDialectId } from '../../src/dialects/sql/dialects';
import { sqlText } from '../../src/dialects/sql/sql-text';
import { dialects as enUS } from '../../src/i18n/en-US/dialects';
import { dialects as zhCN } from '../../src/i18n/zh-CN/dialects';
import { arbitraryRule, floating, floatingLower } from '../engine/rules';
import { published } from './proof/vectors';

const ids = Object.keys(sqlDialects) as SqlDialectId[];
const deposits: SqlAsk = { question: 'deposits', table: 'gmvs', agency: 'agency', gmv: 'gmv', paid: null, amounts: 'decimal' };
const roster: SqlAsk = {
  question: 'roster',
  table: 'orders',
  agency: 'agency',
  date: 'day',
  amount: 'amount',
  month: '2026-11',
  amounts: 'decimal',
  dates: 'day',
};

const textOf = (id: SqlDialectId, ask: SqlAsk, rule = floating): string => {
  const answer = sqlText(published(rule), id, ask, enUS);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  return answer.text;
};
const problemsOf = (ask: SqlAsk, id: SqlDialectId = 'postgresql'): readonly AskProblem[] => {
  const answer = sqlText(published(floating), id, ask, enUS);
  return 'problems' in answer ? answer.problems : [];
};

it.each<[string, SqlAsk, Partial<AskProblem>[]]>([
  ['a table without a name', { ...deposits, table: '' }, [{ code: 'name-missing', field: 'table' }]],
  ['a schema without a name', { ...deposits, table: '.orders' }, [{ code: 'name-missing', field: 'table', seen: '.orders' }]],
  ['a column without a name', { ...roster, amount: ' ' }, [{ code: 'name-missing', field: 'amount' }]],
  ['a name with a line end', { ...deposits, gmv: 'a\nb' }, [{ code: 'name-unprintable', field: 'gmv' }]],
  ['a name with a zero', { ...deposits, gmv: 'a\0b' }, [{ code: 'name-unprintable', field: 'gmv' }]],
  ['a name that the engine would cut off', { ...deposits, gmv: 'g'.repeat(64) }, [{ code: 'name-too-long', field: 'gmv', most: 63 }]],
  ['one column for two', { ...roster, amount: 'day' }, [{ code: 'name-twice', field: 'amount', seen: 'day' }]],
  ['a month that is none', { ...roster, month: '2026-13' }, [{ code: 'month-unreadable', seen: '2026-13' }]],
  ['a month without one before it', { ...roster, month: '1900-01' }, [{ code: 'month-unreadable' }]],
  ['all that is wrong at once', { ...roster, table: '', month: 'x' }, [{ field: 'table' }, { field: 'month' }]],
])('refuses %s', (_what, ask, problems) => {
  expect(problemsOf(ask)).toEqual(problems.map((problem) => expect.objectContaining(problem)));
});

it.each<[SqlDialectId, string, string]>([
  ['postgresql', 'a"b', '"a""b"'],
  ['duckdb', 'a"b', '"a""b"'],
  ['sqlite', 'a"b', '"a""b"'],
  ['trino', 'a"b', '"a""b"'],
  ['mysql', 'a`b', '`a``b`'],
  ['doris', 'a`b', '`a``b`'],
  ['spark', 'a`b', '`a``b`'],
  ['clickhouse', 'a`b\\', '`a\\`b\\\\`'],
  ['sql-server', 'a]b', '[a]]b]'],
])('%s: the name %s is written %s', (id, name, quoted) => {
  expect(textOf(id, { ...deposits, gmv: name })).toContain(`${quoted} AS tk_gmv`);
});

it('names between points are quoted one by one', () => {
  expect(textOf('sql-server', { ...deposits, table: 'shop.dbo.orders' })).toContain('FROM [shop].[dbo].[orders]');
});

it.each(ids)('%s: the comment says version, fingerprint, evidence, edge and what is refused', (id) => {
  const text = textOf(id, roster, floatingLower);
  for (const part of [floatingLower.id, `sha256:${published(floatingLower).fingerprint}`, enUS.evidence.secondary, enUS.edge.lower])
    expect(text).toContain(part);
  const refused = new Set(Array.from(text.matchAll(/THEN '([a-z-]+)'/g), ([, code]) => code!));
  expect(refused.size).toBeGreaterThan(5);
  for (const code of refused) expect(text).toContain(`--   ${code}: `);
});

it.each(ids)('%s: a comment ends where its line ends, whatever a version is called', (id) => {
  const name = 'a\r\nSELECT 1\u2028;\u0085 --';
  const rule = { ...floating, name: { 'zh-CN': name, 'en-US': name } };
  const [plain, named] = [textOf(id, deposits), textOf(id, deposits, rule)].map((text) =>
    text.split('\n').filter((line) => !line.startsWith('--')),
  );
  expect(named).toEqual(plain);
});

it('the comment of a version has its name on one line, spaces for what would end it', () => {
  const name = 'a\r\n\u2028b';
  const rule = { ...floating, name: { 'zh-CN': name, 'en-US': name } };
  const text = textOf('postgresql', deposits, rule);
  expect(text.split('\n')[0]).toBe(textOf('postgresql', deposits).split('\n')[0]!.replace(floating.name['en-US'], 'a b'));
  expect(commentLines('--', ['a\r\n\u2028b', '', 'c '])).toBe('-- a b\n--\n-- c');
});

it('both languages explain each problem, and none with the other’s words', () => {
  expect(Object.keys(zhCN.problem).sort()).toEqual(Object.keys(enUS.problem).sort());
  expect(Object.values(enUS.problem).filter((text) => /[\u4E00-\u9FFF]/.test(text))).toEqual([]);
});

it('any version reads the same twice, and every tier has its place', () => {
  fc.assert(
    fc.property(arbitraryRule, fc.constantFrom(...ids), (rule, id) => {
      const text = textOf(id, deposits, rule);
      expect(textOf(id, deposits, rule)).toBe(text);
      for (const tier of rule.tiers.keys()) expect(text).toMatch(new RegExp(`\\b${tier + 1}\\b`));
    }),
    { numRuns: 50 },
  );
});
