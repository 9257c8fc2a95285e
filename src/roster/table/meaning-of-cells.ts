import type { ColumnMeaning } from './columns/meaning';
import type { HeaderMeaning } from './columns/headers';
import type { SheetCells } from './table-layout';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem, plainCell } from '../../engine/amounts/cell';
import { readDay, readMonth } from '../../engine/amounts/month';
import { readPrevTier } from '../../engine/amounts/prev-tier';
import { isDateSerial } from './columns/month-heads';
import { isDayInParts } from './day-order';
import { isFilled, isWording } from './header-row';
import { lineOf } from './header-text';

// What a column holds, judged by its cells alone: for tables whose headers are missing or say nothing that is known here.
interface ColumnCells {
  readonly filled: number;
  /** Shares of the filled cells, 0 … 1; one cell may count in several. */
  readonly amounts: number;
  readonly days: number;
  readonly months: number;
  readonly tiers: number;
  readonly wording: number;
  /** Whole numbers or digits of one length from 5 on, as ids are. */
  readonly ids: number;
  /** Different cells among the filled ones, 0 … 1. */
  readonly distinct: number;
  /** Of those that are amounts; 0 where none is. */
  readonly median: number;
}

/** Tiers that no rule here is likely to have. */
const mostTiers = 12;

export function columnCells(cells: readonly unknown[]): ColumnCells {
  const filled = cells.filter(isFilled);
  const share = (is: (cell: unknown) => boolean): number => (filled.length === 0 ? 0 : filled.filter(is).length / filled.length);
  const amounts = filled.flatMap((cell) => {
    const amount = readAmount(cell, 'amount', true);
    return amount === null || isProblem(amount) ? [] : [amount.toNumber()];
  });
  const lengths = new Set(filled.map((cell) => lineOf(cell).length));
  return {
    filled: filled.length,
    amounts: filled.length === 0 ? 0 : amounts.length / filled.length,
    days: share((cell) => isDateSerial(cell) || (typeof cell === 'string' && (!isProblem(readDay(cell, 'date')) || isDayInParts(cell)))),
    months: share((cell) => !isDateSerial(cell) && !isProblem(readMonth(cell, 'month')) && isTypedMonth(cell)),
    tiers: share((cell) => !isProblem(readPrevTier(cell, mostTiers))),
    wording: share(isWording),
    ids: lengths.size === 1 ? share((cell) => /^\d{5,}$/.test(String(cell))) : 0,
    distinct: filled.length === 0 ? 0 : new Set(filled.map((cell) => plainCell(cell))).size / filled.length,
    median: amounts.sort((a, b) => a - b)[amounts.length >> 1] ?? 0,
  };
}

/** 202610, "2026-10", "2026年10月": not a day of a month. */
function isTypedMonth(cell: unknown): boolean {
  if (typeof cell === 'number') return cell >= 200_001 && cell <= 209_912;
  return typeof cell === 'string' && /^\d{4}(?:\D?\d{1,2}\D?|\d{2})$/.test(cell.trim());
}

/** So many rows, evenly spread, stand for the column. */
const sampled = 300;

/** Cells of one column of the rows given, at most 300 of them. */
function sampleOf(cells: readonly (readonly unknown[])[], rows: readonly number[], column: number): unknown[] {
  const step = Math.max(1, rows.length / sampled);
  const sample: unknown[] = [];
  for (let at = 0; at < rows.length; at += step) sample.push(cells[rows[Math.floor(at)]!]![column]);
  return sample;
}

const most = 0.9;

/**
 * What columns without a telling header hold, judged by a sample of their cells: every column where no header tells anything, else only what
 * a table cannot do without (an agency, money) and no header named. Never a column `passedOver`.
 */
export function meaningOfCells(
  columns: readonly ColumnMeaning[],
  cells: SheetCells,
  rows: readonly number[],
  passedOver: readonly number[],
): ColumnMeaning[] {
  const isToldNothing = columns.every(({ meaning }) => meaning === null);
  const has = (...meanings: readonly HeaderMeaning[]): boolean =>
    columns.some(({ meaning }) => meaning !== null && meanings.includes(meaning));
  const wanted = new Set<HeaderMeaning>(isToldNothing ? ['agency', 'agencyName', 'month', 'date', 'prevTier', 'gmv'] : []);
  if (!has('agency', 'agencyName')) wanted.add('agency');
  if (!has('gmv', 'money', 'orderAmount')) wanted.add('gmv');
  if (wanted.size === 0) return [...columns];
  const judged = columns.map((column) => {
    if (column.meaning !== null || passedOver.includes(column.index)) return { column, meaning: null, held: null };
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
