import type { ColumnMeaning } from './column-meaning';
import type { HeaderMeaning } from './column-headers';
import { columnCells, sampleOf, type ColumnCells } from './column-cells';
import type { Cells } from './table-layout';

const most = 0.9;

/**
 * What columns without a telling header hold, judged by a sample of their cells: every column where no header tells anything, else only what
 * a table cannot do without (an agency, money) and no header named. Never a `computed` column.
 */
export function meaningOfCells(
  columns: readonly ColumnMeaning[],
  cells: Cells,
  rows: readonly number[],
  computed: readonly number[],
): ColumnMeaning[] {
  const isToldNothing = columns.every(({ meaning }) => meaning === null);
  const has = (...meanings: readonly HeaderMeaning[]): boolean =>
    columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const wanted = new Set<HeaderMeaning>(isToldNothing ? ['agency', 'agencyName', 'month', 'date', 'prevTier', 'gmv'] : []);
  if (!has('agency', 'agencyName')) wanted.add('agency');
  if (!has('gmv', 'money', 'orderAmount')) wanted.add('gmv');
  if (wanted.size === 0) return [...columns];
  const judged = columns.map((column) => {
    if (column.meaning !== null || computed.includes(column.index)) return { column, meaning: null, held: null };
    const held = columnCells(sampleOf(cells, rows, column.index));
    return { column, meaning: meaningOf(held), held };
  });
  const best = (meaning: HeaderMeaning, score: (held: ColumnCells) => number) =>
    judged.filter((one) => one.meaning === meaning).sort((a, b) => score(b.held!) - score(a.held!) || a.column.index - b.column.index);
  const ids = best('agency', ({ distinct }) => distinct);
  const names = best('agencyName', ({ distinct }) => distinct);
  const chosen = new Map<number, HeaderMeaning>();
  const choose = (one: { readonly column: ColumnMeaning } | undefined, meaning: HeaderMeaning): void => {
    if (one && wanted.has(meaning)) chosen.set(one.column.index, meaning);
  };
  choose(ids[0] ?? names[0], 'agency');
  choose(ids[0] ? names[0] : names[1], 'agencyName');
  choose(best('month', ({ months }) => months)[0], 'month');
  choose(best('date', ({ days }) => days)[0], 'date');
  choose(best('prevTier', ({ tiers }) => tiers)[0], 'prevTier');
  choose(best('gmv', ({ median }) => median)[0], 'gmv');
  return columns.map((column) => {
    const meaning = chosen.get(column.index);
    return meaning ? { ...column, meaning, rank: 3, isByCells: true } : column;
  });
}

function meaningOf(held: ColumnCells): HeaderMeaning | null {
  if (held.filled === 0) return null;
  if (held.months >= most) return 'month';
  if (held.days >= most) return 'date';
  if (held.tiers >= most && held.distinct < 1) return 'prevTier';
  if (held.ids >= most && held.distinct > 0.5) return 'agency';
  if (held.wording >= 0.6) return 'agencyName';
  return held.amounts >= 0.6 ? 'gmv' : null;
}
