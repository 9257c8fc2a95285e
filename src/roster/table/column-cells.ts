// What a column holds, judged by its cells alone: for tables whose headers are missing or say nothing that is known here.
import { readAmount } from '../../engine/amount';
import { isProblem, plainCell } from '../../engine/cell';
import { readDay, readMonth } from '../../engine/month';
import { readPrevTier } from '../../engine/prev-tier';
import { isFilled } from './header-row';
import { lineOf } from './header-text';

export interface ColumnCells {
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
// 2000-01-01 to 2049-12-31 as serials.
const isSerial = (value: unknown): boolean => typeof value === 'number' && value >= 36_526 && value < 54_789;

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
    days: share((cell) => isSerial(cell) || (typeof cell === 'string' && !isProblem(readDay(cell, 'date')))),
    months: share((cell) => !isSerial(cell) && !isProblem(readMonth(cell, 'month')) && isTypedMonth(cell)),
    tiers: share((cell) => !isProblem(readPrevTier(cell, mostTiers))),
    wording: share((cell) => typeof cell === 'string' && isProblem(readAmount(cell, 'amount', true)) && isProblem(readDay(cell, 'date'))),
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
export function sampleOf(cells: readonly (readonly unknown[])[], rows: readonly number[], column: number): unknown[] {
  const step = Math.max(1, rows.length / sampled);
  const sample: unknown[] = [];
  for (let at = 0; at < rows.length; at += step) sample.push(cells[rows[Math.floor(at)]!]![column]);
  return sample;
}
