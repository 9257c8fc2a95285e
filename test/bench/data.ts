// Synthetic columns as office.js hands them over: parsed from JSON, the same on every run. 5% of amounts stand exactly on an edge.
import { seeded } from '../../src/workbench/sample/seeded';

export type Column = unknown[][];

/** As office.js hands arguments over: every row, and every text in it, an object of its own. */
export const asHandedOver = <T>(cells: T): T => JSON.parse(JSON.stringify(cells)) as T;

const edges = [500_000, 1_000_000, 2_000_000];

function filled(rows: number, seed: number, cell: (random: ReturnType<typeof seeded>) => unknown): Column {
  const random = seeded(seed);
  return asHandedOver(Array.from({ length: rows }, () => [cell(random)]));
}

const amount = (random: ReturnType<typeof seeded>): number => {
  const kind = random.whole(1, 100);
  if (kind <= 5) return random.one(edges);
  return kind <= 25 ? random.whole(0, 3_000_000) : random.whole(0, 300_000_000) / 100;
};

const grouped = (yuan: number): string => {
  const [whole = '', cents = ''] = yuan.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${cents}`;
};
const typed = (random: ReturnType<typeof seeded>): string => {
  const yuan = amount(random);
  return random.whole(0, 1) === 0 ? yuan.toFixed(2) : grouped(yuan);
};

export const cleanColumn = (rows: number): Column => filled(rows, 1, amount);
export const prevTierColumn = (rows: number): Column => filled(rows, 2, (random) => random.whole(0, 4));
export const heldColumn = (rows: number): Column => filled(rows, 3, (random) => random.whole(0, 20_000_000) / 100);
/** Every cell a text: half plain with two decimals, half with groups. */
export const textColumn = (rows: number): Column => filled(rows, 4, typed);

/** 80% numbers; 10% amounts as text, 5% blanks, 4% error cells, 1% words that are no amount. */
export const dirtyColumn = (rows: number): Column =>
  filled(rows, 5, (random) => {
    const kind = random.whole(1, 100);
    if (kind <= 80) return amount(random);
    if (kind <= 90) return typed(random);
    if (kind <= 95) return random.whole(0, 1) === 0 ? null : '';
    if (kind <= 99) return { code: random.one(['#N/A', '#DIV/0!', '#REF!']) };
    return random.one(['待定', 'n/a', '-', '见附件']);
  });

/** `distinct` ids, in random order. */
export const agencyColumn = (rows: number, distinct: number): Column =>
  filled(rows, 6, (random) => `WX${String(random.whole(1, distinct)).padStart(8, '0')}`);
/** Serial numbers of October and November 2026, with a time of day. */
export const dateColumn = (rows: number): Column => filled(rows, 7, (random) => 46_296 + random.whole(0, 60 * 86_400) / 86_400);
/** Order lines: 2% refunds. */
export const lineAmountColumn = (rows: number): Column =>
  filled(rows, 8, (random) => ((random.whole(1, 50) === 1 ? -1 : 1) * random.whole(1, 50_000)) / 100);

/** Twelve months of each agency, month after month. */
export const monthsOfAgencies = (rows: number): { agency: Column; month: Column; gmv: Column } => ({
  agency: asHandedOver(Array.from({ length: rows }, (_, i) => [`WX${String(i % Math.ceil(rows / 12)).padStart(8, '0')}`])),
  month: asHandedOver(
    Array.from({ length: rows }, (_, i) => [`2026-${String(Math.floor(i / Math.ceil(rows / 12)) + 1).padStart(2, '0')}`]),
  ),
  gmv: cleanColumn(rows),
});
