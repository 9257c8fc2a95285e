// Which cell an error comes from that a call answers inside other functions.
import { isProblem } from '../../../../engine/amounts/cell';
import type { Problem } from '../../../../engine/amounts/problem';
import { cellReasoning, reachedCell } from '../../../../engine/reasoning/cell-reasoning';
import { ruleChoice } from '../../../../engine/tiers/rule-choice';
import { declarationOf } from '../../../../engine/tables/declarations';
import type { RulebookReading } from '../../../../rules/rulebook';
import { sheetArea } from '../../../../sheet/sheet-area';
import type { ResolvedArgument } from './resolve-arguments';
import type { ResolvedCell } from './resolve-cell';

export interface TracedError {
  /** The cell that one answer cannot be made of, and what it holds. */
  readonly address: string;
  readonly cell: unknown;
  readonly problem: Problem;
}

/** The first row of a call's cells that is answered by an error; null where none is, or the function does not answer cell by cell. */
export function tracedError(reading: RulebookReading, { call }: ResolvedCell): TracedError | null {
  const declaration = call && declarationOf(call.name);
  if (!call || !declaration?.isCellwise || !call.resolved.some(({ cells }) => cells)) return null;
  const { gmv, prevTier, held, rule } = Object.fromEntries(call.resolved.map((each) => [each.name, each])) as Partial<
    Record<string, ResolvedArgument>
  >;
  if (!gmv) return null;
  const second = prevTier ?? held;
  const argument = prevTier ? 'prevTier' : 'held';
  const [rows, columns] = [Math.max(...call.resolved.map((each) => each.rows)), Math.max(...call.resolved.map((each) => each.columns))];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const choice = ruleChoice(reading, cellAt(rule, i, j) ?? null);
      const outcome = cellReasoning(choice.rule, {
        gmv: cellAt(gmv, i, j),
        ...(second && second.state !== 'omitted' && { second: { argument, cell: cellAt(second, i, j) } }),
      });
      if (outcome.state === 'problem') return tracedTo([gmv, second, rule], outcome.problem, i, j);
    }
  }
  return null;
}

/** The argument that the problem names, else the first. */
function tracedTo(given: readonly (ResolvedArgument | undefined)[], problem: Problem, i: number, j: number): TracedError | null {
  const known = given.filter((argument) => argument !== undefined);
  const named = 'argument' in problem ? known.find(({ name }) => name === problem.argument) : undefined;
  const { area } = named ?? known[0]!;
  const at = area && reachedCell(area, i, j);
  if (!area || !at) return null;
  const { address } = sheetArea(area.sheet, area.row + at.row, area.column + at.column, 1, 1);
  return { address, cell: cellAt(named ?? known[0], i, j), problem };
}

function cellAt(argument: ResolvedArgument | undefined, i: number, j: number): unknown {
  if (!argument?.cells) return argument?.here?.cell;
  const [height, width] = [argument.cells.length, argument.cells[0]?.length ?? 0];
  const at = reachedCell({ rows: height, columns: width }, i, j);
  const cell = at && argument.cells[at.row]?.[at.column];
  return isProblem(cell) ? cell : (cell ?? '');
}
