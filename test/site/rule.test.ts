import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ruleText } from '../../src/site/rule/rule';
import { floatingLower } from '../engine/rules';

const answer = (line: string) => ruleText(line.split(' ').filter(Boolean));

it.each([
  ['', /npm run rule -- <版本>[^]*npm run rule -- <version>/],
  ['--help', /Dialects: postgresql, duckdb, mysql, doris, sqlite, clickhouse, spark, trino, sql-server, m/],
  ['floating-v2 --as clickhouse --table orders --month 2026-11', /由订单明细汇总名册，用于 ClickHouse[^]*FROM `orders`/],
  [
    'FLOATING-V2 --as duckdb --table a.b --question deposits --paid t --language en-US',
    /GMV to deposit, for DuckDB[^]*"t" AS tk_paid[^]*FROM "a"\."b"/,
  ],
  ['fixed-v1 --as sqlite --table t --question deposits --amounts text', /SQLite 没有定点小数/],
  ['floating-v2 --as m --question deposits', /\(gmv as nullable number\) as record =>/],
  ['floating-v2 --as m --folder C:\\orders --month 2026-01', /FirstDay = #date\(2025, 12, 1\)/],
])('npm run rule -- %s', (line, text) => {
  expect(answer(line)).toEqual({ text: expect.stringMatching(text) });
});

it.each([
  ['floating-v3 --as duckdb --table t --month 2026-11', /没有版本“floating-v3”。现有：fixed-v1, floating-v2[^]*no version "floating-v3"/],
  ['floating-v2 --as oracle --table t --month 2026-11', /没有方言“oracle”[^]*no dialect "oracle"\. --as takes: postgresql/],
  ['floating-v2 --table t', /缺少 --as[^]*--as is missing/],
  ['floating-v2 --as duckdb --month 2026-11', /--table is missing/],
  ['floating-v2 --as duckdb --table t', /--month is missing/],
  ['floating-v2 --as m --month 2026-11', /--folder is missing/],
  ['floating-v2 --as duckdb --table t --month 2026-13', /month of assessment, such as 2026-11, not "2026-13"/],
  ['floating-v2 --as duckdb --table t --month 2026-11 --amount date', /--amount: the column "date" is already another one/],
  ['floating-v2 --as duckdb --table t. --month 2026-11', /--table has an empty name: "t\."/],
  ['floating-v2 --as duckdb --table t --question sums', /--question cannot be "sums"; it takes: roster, deposits/],
  ['floating-v2 --as duckdb --table t --amounts money', /--amounts cannot be "money"/],
  ['floating-v2 fixed-v1 --as duckdb --table t', /Name one version; these were given: floating-v2, fixed-v1/],
  ['--as duckdb --table t', /these were given: \(none\)/],
  ['floating-v2 --dialect duckdb', /An argument was not understood/],
  ['--file nowhere.json --as duckdb --table t --month 2026-11', /The version in "nowhere\.json" cannot be read/],
])('npm run rule -- %s is told what is wrong', (line, problem) => {
  expect(answer(line)).toEqual({ problems: [expect.stringMatching(problem)] });
});

it('a version of one’s own comes from a file, and one that is faulty is refused with its place', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'tuike-rule-')), 'own.json');
  writeFileSync(file, JSON.stringify(floatingLower));
  expect(ruleText(['--file', file, '--as', 'trino', '--table', 't', '--month', '2026-11'])).toEqual({
    text: expect.stringContaining(`TUIKE ${floatingLower.id}`),
  });
  writeFileSync(file, JSON.stringify({ ...floatingLower, base: '1.234' }));
  expect(ruleText(['--file', file, '--as', 'trino', '--table', 't', '--month', '2026-11'])).toEqual({
    problems: [expect.stringMatching(/base: /)],
  });
});
