import type { TierStep } from '../tier-steps';

/** Number, from, next, deposit: each an expression. */
export type TierCells = readonly [number: string, from: string, next: string, deposit: string];

export function tierCells(
  steps: readonly TierStep[],
  from: (step: TierStep) => string,
  least: string,
  exact: (amount: string) => string,
): readonly TierCells[] {
  return steps.map((step, i) => {
    const next = steps[i + 1];
    return [String(step.tier), i === 0 ? least : from(step), next ? from(next) : 'NULL', exact(step.deposit)];
  });
}

export const tierColumns = ['tier_number', 'tier_from', 'tier_next', 'tier_deposit'] as const;

/** VALUES with names behind it. */
export const valuesRows = (cells: readonly TierCells[]): string =>
  `  SELECT * FROM (VALUES\n${cells.map((row) => `    (${row.join(', ')})`).join(',\n')}\n  ) AS tk_list (${tierColumns.join(', ')})`;

/** Where VALUES take no names: its own are column1 and so on. */
export const columnRows = (cells: readonly TierCells[]): string =>
  `  SELECT ${tierColumns.map((name, i) => `column${i + 1} AS ${name}`).join(', ')} FROM (VALUES\n${cells.map((row) => `    (${row.join(', ')})`).join(',\n')}\n  )`;

/** For engines whose VALUES differ between versions. */
export const unitedRows = (cells: readonly TierCells[]): string =>
  cells
    .map((row, i) => `  SELECT ${row.map((cell, column) => (i === 0 ? `${cell} AS ${tierColumns[column]}` : cell)).join(', ')}`)
    .join(' UNION ALL\n');
