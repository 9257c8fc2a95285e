// A text run on one engine, row by row against the add-in's own answers.
import type { AmountType } from '../../../src/dialects/header';
import { sqlDialects } from '../../../src/dialects/sql/dialects';
import { sqlText } from '../../../src/dialects/sql/sql-text';
import { readAgency } from '../../../src/engine/amounts/agency';
import { dialects } from '../../../src/i18n/en-US/dialects';
import type { Rule } from '../../../src/rules/rule';
import type { SqlEngine } from './sql-engine';
import {
  amountsFor,
  asCell,
  assessed,
  depositAnswer,
  type Line,
  oddLines,
  orderLines,
  paidTiers,
  published,
  rosterAnswers,
} from './vectors';

interface Difference {
  readonly of: string;
  readonly expected: unknown;
  readonly found: unknown;
}

export interface Comparison {
  readonly vectors: number;
  readonly differences: readonly Difference[];
  /** Rows that the text refuses, saying why, and the add-in answers. */
  readonly refused: number;
}

const columnOf = { decimal: 'decimal', floating: 'double', text: 'text' } as const;

export const kindsOf = (engine: SqlEngine): readonly AmountType[] =>
  (['decimal', 'floating', 'text'] as const).filter((kind) => engine.has(columnOf[kind]));

/** What a text may refuse although the add-in reads it: its comment says so. */
const mayRefuse: Readonly<Record<string, readonly AmountType[]>> = {
  'not-an-amount': ['text'],
  'amount-too-large': ['text', 'floating', 'decimal'],
  'not-whole-cents': ['text', 'floating', 'decimal'],
};
const plainAmount = /^ *-?\d{1,18}(\.\d{1,10})? *$/;

/** What the add-in's cell would hold: where an engine has no decimals, its column holds doubles. */
const heldAs = (engine: SqlEngine, kind: AmountType): AmountType =>
  kind === 'decimal' && !sqlDialects[engine.dialect].hasDecimals ? 'floating' : kind;

const number = (cell: unknown): number | null => (cell === null || cell === undefined ? null : Number(cell));

export async function compareDeposits(engine: SqlEngine, rule: Rule, kind: AmountType, count: number): Promise<Comparison> {
  const amounts = amountsFor(rule, kind, count);
  const paid = paidTiers(rule, count);
  await engine.load(
    'gmvs',
    [
      { name: 'agency', type: 'text' },
      { name: 'gmv', type: columnOf[kind] },
      { name: 'paid', type: 'tier' },
    ],
    amounts.map((amount, i) => [String(i), amount, paid[i]!]),
  );
  const text = sqlText(
    published(rule),
    engine.dialect,
    { question: 'deposits', table: 'gmvs', agency: 'agency', gmv: 'gmv', paid: 'paid', amounts: kind },
    dialects,
  );
  if ('problems' in text) throw new Error(JSON.stringify(text.problems));
  const rows = await engine.rows(text.text);
  const differences: Difference[] = [];
  if (rows.length !== count) differences.push({ of: 'rows', expected: count, found: rows.length });
  let refused = 0;
  for (const [agency, , tier, deposit, topUp, problem] of rows) {
    const i = Number(agency);
    const cell = asCell(amounts[i]!, heldAs(engine, kind));
    const expected = depositAnswer(rule, cell, paid[i]!);
    const found = { tier: number(tier), deposit: number(deposit), topUp: number(topUp) };
    if (found.tier === null && expected.tier !== null && mayRefuse[String(problem)]?.includes(kind)) {
      if (problem !== 'not-an-amount' || !plainAmount.test(String(cell))) {
        refused++;
        continue;
      }
    }
    const isSame = found.tier === expected.tier && found.deposit === expected.deposit && found.topUp === expected.topUp;
    if (!isSame) differences.push({ of: `${amounts[i]} paid ${paid[i]}`, expected, found: { ...found, problem } });
  }
  return { vectors: count, differences, refused };
}

export async function compareRoster(engine: SqlEngine, rule: Rule, kind: AmountType, lines: readonly Line[]): Promise<Comparison> {
  await engine.load(
    'order lines',
    [
      { name: 'agency', type: 'text' },
      { name: 'day', type: 'day' },
      { name: 'amount', type: columnOf[kind] },
    ],
    lines.map(({ agency, date, amount }) => [agency, date, amount]),
  );
  const ask = {
    question: 'roster',
    table: 'order lines',
    agency: 'agency',
    date: 'day',
    amount: 'amount',
    month: assessed,
    amounts: kind,
    dates: 'day',
  } as const;
  const text = sqlText(published(rule), engine.dialect, ask, dialects);
  if ('problems' in text) throw new Error(JSON.stringify(text.problems));
  const rows = await engine.rows(text.text);
  const expected = rosterAnswers(rule, lines, heldAs(engine, kind));
  const differences: Difference[] = [];
  let refused = 0;
  for (const [agency, ...cells] of rows) {
    const read = readAgency(agency);
    const key = typeof read === 'string' ? read : '';
    const [gmv, tier, deposit, headroom, problem] = cells;
    const found = [gmv, tier, deposit, headroom].map(number);
    const wanted = expected.get(key);
    expected.delete(key);
    if (wanted && wanted[1] !== null && found[1] === null && mayRefuse[String(problem)] && heldAs(engine, kind) !== 'decimal') refused++;
    else if (!wanted || wanted.some((figure, i) => figure !== found[i]) || (wanted[1] === null) !== (problem !== null))
      differences.push({ of: key, expected: wanted, found: [...found, problem] });
  }
  for (const [key, wanted] of expected) differences.push({ of: key, expected: wanted, found: 'no row' });
  return { vectors: lines.length, differences, refused };
}

export const linesFor = (rule: Rule, kind: AmountType, count: number): readonly Line[] => [
  ...orderLines(rule, count, kind),
  ...oddLines(kind),
];
