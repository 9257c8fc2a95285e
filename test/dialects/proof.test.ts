// The texts, run: DuckDB and PostgreSQL answer what the add-in's own engine does. The other engines: npm run prove.
import type { AmountType } from '../../src/dialects/header';
import { sqlText } from '../../src/dialects/sql/sql-text';
import { dialects } from '../../src/i18n/en-US/dialects';
import { floating, floatingLower } from '../engine/rules';
import { compareDeposits, compareRoster, linesFor } from './proof/differences';
import { duckdbEngine } from './proof/duckdb-engine';
import { postgresqlInProcess } from './proof/postgresql-process';
import type { SqlEngine } from './proof/sql-engine';
import { assessed, provenRules, published } from './proof/vectors';

const kinds: readonly AmountType[] = ['decimal', 'floating', 'text'];
/** The shipped version under both readings of its edges is tried most. */
const amounts = (id: string): number => (id === floating.id || id === floatingLower.id ? 20_000 : 1000);

describe.each([
  ['DuckDB', duckdbEngine],
  ['PostgreSQL', postgresqlInProcess],
])('%s', (_name, start) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.end());

  describe.each(provenRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it.each(kinds)('amounts around every edge, as %s: tier, deposit and top-up are the add-in’s', async (kind) => {
      const { differences, vectors, refused } = await compareDeposits(engine, rule, kind, amounts(id));
      expect(differences.slice(0, 5)).toEqual([]);
      expect(vectors).toBe(amounts(id));
      // Of texts, what the add-in alone reads.
      expect(refused).toBeLessThan(kind === 'text' ? 10 : 1);
    });

    it.each(kinds)('order lines, as %s: the roster is ROSTER’s', async (kind) => {
      const { differences, refused } = await compareRoster(engine, rule, kind, linesFor(rule, kind, 3000));
      expect(differences.slice(0, 5)).toEqual([]);
      expect(refused).toBe(0);
    });
  });

  it.each(['decimal', 'floating'] as const)('100,000 order lines with cents that no double holds, as %s', async (kind) => {
    const { differences, refused } = await compareRoster(engine, floating, kind, linesFor(floating, kind, 100_000));
    expect(differences.slice(0, 5)).toEqual([]);
    expect(refused).toBe(0);
  });

  it('a comparison that must find something does: the other reading of the edges', async () => {
    await compareDeposits(engine, floating, 'decimal', 1000);
    const other = { ...engine, rows: (sql: string) => engine.rows(sql.replaceAll('>=', '>')) };
    const { differences } = await compareDeposits(other, floating, 'decimal', 1000);
    expect(differences.map(({ of }) => of.split(' ')[0])).toEqual(expect.arrayContaining(['500000', '1000000', '2000000']));
  });

  it.each<[AmountType, 'decimal' | 'double', string]>([
    ['decimal', 'double', 'edges that are not moved'],
    ['floating', 'decimal', 'edges that are'],
  ])('a column that is not %s but %s is refused, not compared with %s', async (amountsAre, type) => {
    await engine.load(
      't',
      [
        { name: 'a', type: 'text' },
        { name: 'b', type },
        { name: 'c', type: 'day' },
      ],
      [['x', '499999.99999999994', '2026-10-01']],
    );
    const rest = { table: 't', agency: 'a', amounts: amountsAre } as const;
    for (const ask of [
      { ...rest, question: 'deposits', gmv: 'b', paid: null } as const,
      { ...rest, question: 'roster', amount: 'b', date: 'c', month: assessed, dates: 'day' } as const,
    ]) {
      const text = sqlText(published(floating), engine.dialect, ask, dialects);
      const rows = await engine.rows('text' in text ? text.text : '');
      expect(rows[0]!.slice(2)).toEqual([null, null, ...(ask.question === 'roster' ? [null] : []), 'column-type']);
    }
  });

  it('a name is a name, whatever stands in it', async () => {
    const table = `x"; DROP TABLE "y`;
    await engine.load(
      table.replaceAll('"', '""'),
      [
        { name: 'a b', type: 'text' },
        { name: 'select', type: 'decimal' },
      ],
      [['one', '600000']],
    );
    const text = sqlText(
      published(floating),
      engine.dialect,
      { question: 'deposits', table, agency: 'a b', gmv: 'select', paid: null, amounts: 'decimal' },
      dialects,
    );
    const rows = await engine.rows('text' in text ? text.text : '');
    expect(rows.map(([agency, , tier, deposit]) => [agency, Number(tier), Number(deposit)])).toEqual([['one', 2, 50000]]);
  });

  it.each([
    ['2026-10-01', 1],
    ['2026-10-31 23:59:59', 1],
    ['2026-10-31T23:59', 1],
    [' 2026-10-05 ', 1],
    ['2026-11-01', 0],
    ['2024-02-29', 0],
    ['2023-02-29', 'not-a-day'],
    ['2026-10-32', 'not-a-day'],
    ['2026-11-31', 'not-a-day'],
    ['2026-10-31 24:00:00', 'not-a-day'],
    ['31/10/2026', 'not-a-day'],
    ['2026-10-31Z', 'not-a-day'],
    ['', 'date-missing'],
  ])('the text %p as a day: %p', async (day, expected) => {
    await engine.load(
      't',
      [
        { name: 'a', type: 'text' },
        { name: 'b', type: 'decimal' },
        { name: 'c', type: 'text' },
      ],
      [['x', '1', day]],
    );
    const ask = {
      question: 'roster',
      table: 't',
      agency: 'a',
      amount: 'b',
      date: 'c',
      month: assessed,
      amounts: 'decimal',
      dates: 'text',
    } as const;
    const text = sqlText(published(floating), engine.dialect, ask, dialects);
    const [row] = await engine.rows('text' in text ? text.text : '');
    expect(row![5] ?? Number(row![1])).toBe(expected);
  });
});
