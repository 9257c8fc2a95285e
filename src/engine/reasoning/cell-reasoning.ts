// Why a cell-by-cell function answers what it answers for one row of its arguments.
import { isProblem } from '../amounts/cell';
import { type Decimal, residueIn } from '../amounts/money';
import { type Reasoning, reasoningFor, shortfallFor, surplusFor } from '../tiers/deposit';
import type { Problem } from '../amounts/problem';
import { readers } from '../tables/declarations';
import type { Rule } from '../../rules/rule';

/** What is held against what is due, yuan. */
export interface HeldReasoning {
  readonly held: Decimal;
  readonly shortfall: Decimal;
  readonly surplus: Decimal;
}

export type CellReasoning =
  | { readonly state: 'blank' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'reasoned'; readonly reasoning: Reasoning; readonly held: HeldReasoning | null };

/** The cells of one row; `second` is what stands in the function's second argument, undefined where it is left out. */
export interface RowCells {
  readonly gmv: unknown;
  readonly second?: { readonly argument: 'prevTier' | 'held'; readonly cell: unknown };
}

/** A rule that cannot be found comes first, then a problem in either cell, then a blank: as the functions answer. */
export function cellReasoning(rule: Rule | Problem, { gmv: gmvCell, second }: RowCells): CellReasoning {
  if (isProblem(rule)) return { state: 'problem', problem: rule };
  const gmv = readers.gmv(gmvCell);
  const prevTier = second?.argument === 'prevTier' ? readers.prevTier(second.cell, rule.tiers.length) : undefined;
  const held = second?.argument === 'held' ? readers.held(second.cell) : undefined;
  for (const read of [gmv, prevTier, held]) if (isProblem(read)) return { state: 'problem', problem: read };
  if (gmv === null || held === null || isProblem(gmv) || isProblem(held) || isProblem(prevTier)) return { state: 'blank' };
  return {
    state: 'reasoned',
    reasoning: reasoningFor(rule, gmv, prevTier, residueIn(gmvCell)),
    held: held ? { held, shortfall: shortfallFor(rule, gmv, held), surplus: surplusFor(rule, gmv, held) } : null,
  };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cell of an argument that answers for row i and column j of the result, all counted from 0: one cell goes everywhere, one row or
 * column is repeated; undefined beyond a shorter argument.
 */
export function reachedCell({ rows, columns }: Shape, i: number, j: number): { row: number; column: number } | undefined {
  const [row, column] = [rows === 1 ? 0 : i, columns === 1 ? 0 : j];
  return row < rows && column < columns ? { row, column } : undefined;
}
