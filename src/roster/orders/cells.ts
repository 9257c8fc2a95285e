import { isProblem } from '../../engine/amounts/cell';
import type { Problem } from '../../engine/amounts/problem';
import { questions } from '../../engine/tiers/exact-answers';
import { rosterRow } from '../../engine/tables/roster';
import type { Rule } from '../../rules/rule';
import type { HeldJoin } from './held';
import { withoutTabs } from './lookup';
import type { OrdersSummary } from './summary';

/** What a cell of the roster holds; null is blank, a problem an error cell. */
export type RosterCell = number | string | null | Problem;

/**
 * The rows of the roster as ROSTER answers them: agency, GMV, tier, deposit, headroom; then the agency's name, where `nameOf` its first line is given; with balances also held, SHORTFALL and SURPLUS,
 * which are blank where nothing is known to be held. Amounts are yuan, in the double nearest to each.
 */
export function rosterCells(
  { rows }: OrdersSummary,
  rule: Rule,
  held: HeldJoin | null,
  nameOf: ((row: number) => RosterCell) | null = null,
): RosterCell[][] {
  return rows.map(({ agency, figures, firstRow }, i) => {
    const row = rosterRow(agency, figures).map((cell, at) => (cell === '' ? null : at === 0 ? withoutTabs(cell) : cell)) as RosterCell[];
    const name = nameOf === null ? [] : [isProblem(row[0]) ? null : nameOf(firstRow)];
    const balance = held === null ? [] : [heldCell(held, i)];
    return [...row, ...name, ...balance, ...differences(rule, row[1] as number | Problem, balance)];
  });
}

function heldCell({ cells, heldColumn, matches }: HeldJoin, i: number): RosterCell {
  const match = matches[i];
  if (match?.state !== 'found') return null;
  const cell = cells[match.row]?.[heldColumn];
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  const { code } = cell as { code?: unknown };
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : { code: 'error-cell', seen: String(code) };
}

/** SHORTFALL and SURPLUS of a row; nothing where no balances are joined. */
function differences(rule: Rule, gmv: number | Problem, balance: readonly RosterCell[]): RosterCell[] {
  const [held] = balance;
  if (held === undefined) return [];
  if (held === null) return [null, null];
  const problem = isProblem(gmv) ? gmv : isProblem(held) ? held : null;
  if (problem) return [problem, problem];
  return [questions.shortfall, questions.surplus].map((question) => {
    const answer = question(rule, gmv, held);
    return answer === '' ? null : answer;
  });
}
