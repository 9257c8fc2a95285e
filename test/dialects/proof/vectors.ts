// Amounts around every edge, order lines, and what the add-in's own engine answers to them.
import { createHash } from 'node:crypto';
import { questions } from '../../../src/engine/tiers/exact-answers';
import { gmvByAgency } from '../../../src/engine/tables/orders';
import { rosterFigures } from '../../../src/engine/tables/roster';
import { monthOf } from '../../../src/engine/amounts/month';
import { readAgency } from '../../../src/engine/amounts/agency';
import { canonicalText } from '../../../src/rules/canonical';
import type { Rule } from '../../../src/rules/rule';
import type { AmountType, Published } from '../../../src/dialects/header';
import { fixed, floating, floatingLower, ruleWith } from '../../engine/rules';
import type { Loaded } from './sql-engine';

export const published = (rule: Rule): Published => ({
  rule,
  fingerprint: createHash('sha256').update(canonicalText(rule)).digest('hex'),
});

/** Edges with cents, deposits that rise, and one that does not. */
const manyTiers = (edge: Rule['edge'], count: number): Rule =>
  ruleWith(
    edge,
    '20000',
    Array.from({ length: count }, (_, i) => ({
      from: i === 0 ? '0' : `${i * 1234}.${String(i % 100).padStart(2, '0')}`,
      supplement: String(i * 90),
    })),
  );

export const provenRules: readonly Rule[] = [
  fixed,
  floating,
  floatingLower,
  ...(['upper', 'lower'] as const).flatMap((edge) => [2, 50, 51, 1000].map((count) => manyTiers(edge, count))),
];

/** The same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const beside = (x: number, steps: number): number => {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, x);
  view.setBigInt64(0, view.getBigInt64(0) + BigInt(steps));
  return view.getFloat64(0);
};

const offsets = ['0', '0.01', '0.005', '0.004', '0.001', '0.0001', '0.000001', '0.0000009', '0.0000011', '0.0000000001', '1', '0.5', '100'];

function decimalsAround(edge: string): string[] {
  const inTenBillionths = (text: string): bigint => {
    const [whole = '', decimals = ''] = text.split('.');
    return BigInt(whole + decimals.padEnd(10, '0'));
  };
  const text = (amount: bigint): string => {
    const digits = String(amount < 0n ? -amount : amount).padStart(11, '0');
    return `${amount < 0n ? '-' : ''}${digits.slice(0, -10)}.${digits.slice(-10)}`.replace(/\.?0+$/, '');
  };
  const middle = inTenBillionths(edge);
  return offsets.flatMap((off) => [text(middle - inTenBillionths(off)), text(middle + inTenBillionths(off))]);
}

function doublesAround(edge: number): number[] {
  const residues = [0, 1e-6, -1e-6, 1.1e-6, -1.1e-6, 9e-7, -9e-7, 5e-7, -5e-7, 0.01, -0.01, 0.005, -0.005];
  return residues.flatMap((off) => [-3, -2, -1, 0, 1, 2, 3].map((steps) => (edge + off === 0 ? off : beside(edge + off, steps))));
}

const texts = [
  '',
  ' ',
  ' 600000 ',
  '0',
  '-0',
  '-1',
  '51.2万',
  '¥512000',
  '512,000',
  '1e6',
  'n/a',
  '600000.',
  '.5',
  '+5',
  '--5',
  '5-',
  '1.2.3',
  '１２３',
  '000500000',
  '12345678901234567890',
];

/** Cells of one kind, at least as many as asked for: around edges first, then anywhere. */
export function amountsFor(rule: Rule, kind: AmountType, count: number): Loaded[] {
  const random = seeded(7);
  const cells: Loaded[] = [null];
  const edges = rule.tiers.map(({ from }) => from);
  if (kind === 'floating') cells.push(...edges.flatMap((edge) => doublesAround(Number(edge))).map(String));
  else cells.push(...edges.flatMap(decimalsAround));
  if (kind === 'text') cells.push(...texts);
  const top = Number(edges.at(-1)) * 1.5 + 1000;
  while (cells.length < count) {
    const amount = random() * top - top / 20;
    cells.push(kind === 'floating' ? String(amount) : amount.toFixed(Math.floor(random() * 5)));
  }
  return cells.length > count ? evenly(cells, count) : cells;
}

const evenly = <T>(all: readonly T[], count: number): T[] =>
  Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!);

export const paidTiers = (rule: Rule, count: number): Loaded[] => {
  const random = seeded(11);
  return Array.from({ length: count }, (_, i) =>
    i % 11 === 0 ? null : i % 97 === 0 ? String(rule.tiers.length + 1) : String(Math.floor(random() * (rule.tiers.length + 1))),
  );
};

/** The cell as Excel would hand it over. */
export const asCell = (cell: Loaded, kind: AmountType): unknown => (cell === null ? null : kind === 'floating' ? Number(cell) : cell);

export interface DepositAnswer {
  readonly tier: number | null;
  readonly deposit: number | null;
  readonly topUp: number | null;
}

export function depositAnswer(rule: Rule, cell: unknown, paid: Loaded): DepositAnswer {
  const number = (answer: unknown): number | null => (typeof answer === 'number' ? answer : null);
  return {
    tier: number(questions.tier(rule, cell, undefined)),
    deposit: number(questions.deposit(rule, cell, undefined)),
    topUp: number(questions.topUp(rule, cell, paid)),
  };
}

export interface Line {
  readonly agency: Loaded;
  readonly date: Loaded;
  readonly amount: Loaded;
}

/** The month of assessment of all order lines here, and the month that counts. */
export const assessed = '2026-11';

const spellings = (agency: string): string[] => [
  agency,
  agency.toLowerCase(),
  ` ${agency}\t`,
  `\u200B${agency}`,
  agency.replace('(', '（').replace(')', '）'),
  agency.replace('A', 'Ａ'),
];

/** Lines in and around the month: cents that fail in doubles, refunds, blanks, spellings; agencies that total exactly an edge. */
export function orderLines(rule: Rule, count: number, kind: AmountType): Line[] {
  const random = seeded(23);
  const agencies = Array.from({ length: Math.ceil(count / 25) }, (_, i) => `A${i}传媒(上海)`);
  const days = ['2026-10-01', '2026-10-15', '2026-10-31', '2026-09-30', '2026-11-01', '2025-10-15'];
  const lines: Line[] = [];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const edges = rule.tiers.slice(1).map(({ from }) => Math.round(Number(from) * 100));
  const yuan = (cents: number): string => (kind === 'floating' ? String(cents / 100) : (cents / 100).toFixed(2));
  // Three lines that are an edge together, in cents no double holds.
  for (const [i, edge] of edges.slice(0, 500).entries()) {
    const [first, second] = [Math.floor(edge * 0.579), Math.floor(edge * 0.0973)];
    for (const part of [first, second, edge - first - second]) lines.push({ agency: `edge ${i}`, date: '2026-10-20', amount: yuan(part) });
  }
  while (lines.length < count) {
    const agency = pick(agencies);
    const odd = random();
    lines.push({
      agency: odd < 0.002 ? null : odd < 0.1 ? pick(spellings(agency)) : agency,
      date: odd > 0.9995 ? null : pick(days),
      amount: odd > 0.999 && odd < 0.9993 ? null : yuan(Math.floor(random() * 9_000_000) - (odd > 0.8 ? 8_000_000 : 0)),
    });
  }
  return lines;
}

export const oddLines = (kind: AmountType): Line[] => [
  { agency: 'no orders in the month', date: '2026-09-30', amount: '5' },
  { agency: 'blank day and nothing', date: null, amount: '0' },
  { agency: 'blank day and blank', date: null, amount: null },
  { agency: 'blank day', date: null, amount: '5' },
  { agency: 'blank amount', date: '2026-10-03', amount: null },
  { agency: 'blank amount elsewhere', date: '2026-12-03', amount: null },
  { agency: 'below zero', date: '2026-10-03', amount: '-5.5' },
  { agency: 'exactly zero', date: '2026-10-03', amount: '-5.5' },
  { agency: 'exactly zero', date: '2026-10-04', amount: '5.5' },
  { agency: '', date: '2026-09-03', amount: '7' },
  { agency: ' \u200B', date: '2026-10-03', amount: '7' },
  { agency: 'ＫＥＬＶＩＮ \u212A', date: '2026-10-03', amount: '1' },
  { agency: 'kelvin k', date: '2026-10-03', amount: '2' },
  { agency: 'it’s\u00A0"a" \\ \'b\'', date: '2026-10-03', amount: '3' },
  { agency: '00123', date: '2026-10-03', amount: '1' },
  { agency: '123', date: '2026-10-03', amount: '2' },
  { agency: '123\u3000', date: '2026-10-03', amount: '3' },
  { agency: '1 23', date: '2026-10-03', amount: '4' },
  { agency: 'a\u2003b', date: '2026-10-03', amount: '5' },
  { agency: '\u2003a\u2003b\u2003', date: '2026-10-03', amount: '6' },
  ...(kind === 'text'
    ? [
        { agency: 'text', date: '2026-10-03', amount: ' 7 ' },
        { agency: 'blank text', date: '2026-10-03', amount: ' ' },
        { agency: 'no number', date: '2026-10-03', amount: 'n/a' },
        { agency: 'no number elsewhere', date: '2026-12-03', amount: 'n/a' },
      ]
    : []),
];

/** gmv, tier, deposit, headroom by agency as ROSTER answers. */
export function rosterAnswers(rule: Rule, lines: readonly Line[], kind: AmountType): Map<string, readonly (number | null)[]> {
  const cell = ({ agency, date, amount }: Line) => ({ agency, date, amount: asCell(amount, kind) });
  const sums = gmvByAgency(lines.length, (i) => cell(lines[i]!), monthOf(2026, 10));
  return new Map(
    sums.map((sum) => {
      const figures = rosterFigures(rule, sum, (amount) => amount.toFixed());
      const key = readAgency(sum.agency);
      const row =
        figures.state === 'unread'
          ? [null, null, null, null]
          : figures.state === 'negative'
            ? [figures.gmv.toNumber(), null, null, null]
            : [figures.gmv.toNumber(), figures.tier, figures.deposit.toNumber(), figures.headroom?.toNumber() ?? null];
      return [typeof key === 'string' ? key : '', row] as const;
    }),
  );
}
