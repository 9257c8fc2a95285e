// One formula, many cells: arguments broadcast as in Excel, every cell answered in its own place.
import { answerer, type Answerer } from '../engine/tiers/fast-answers';
import { isProblem } from '../engine/amounts/cell';
import { madeOnce } from '../engine/tiers/made-once';
import type { ArgumentName, Problem } from '../engine/amounts/problem';
import { ruleOfCell } from '../engine/tiers/rule-of-cell';
import type { Rule } from '../rules/rule';
import type { Context, Matrix } from './answer';
import { type ByArgument, declarations, type FunctionName } from '../engine/tables/declarations';
import { type Cells, leftOut } from '../engine/tables/shapes';

// What Excel hands over as an argument.
/**
 * The cells of an argument, one at least; undefined where the formula leaves it out, an error where it has no cell at all. Excel pads what is
 * left out with null, and office.js puts an invocation object behind the last argument, so an object counts as left out unless it is an error
 * or a rich value.
 */
export function cellsOf(argument: unknown): Cells | undefined {
  if (Array.isArray(argument)) return (argument as unknown[][])[0]?.length ? (argument as unknown[][]) : withoutCells;
  if (argument === null || argument === undefined) return undefined;
  return typeof argument !== 'object' || 'basicType' in argument || 'code' in argument ? [[argument]] : undefined;
}

// No Excel is known to hand one over; taken as a blank it would answer for cells that are not there.
const withoutCells: Cells = [[{ code: '#VALUE!' }]];

/** The cells of each argument of a table; one that is left out is a blank cell. */
export function cellsByArgument<N extends FunctionName>(name: N, given: ByArgument<N, unknown>): ByArgument<N, Cells> {
  const cells = declarations[name].arguments.map((argument) => [
    argument.name,
    cellsOf(given[argument.name as keyof typeof given]) ?? leftOut,
  ]);
  return Object.fromEntries(cells) as ByArgument<N, Cells>;
}

export interface CellQuestion {
  /** The argument beside gmv, where the question has one. */
  readonly second: 'prevTier' | 'held' | null;
  readonly answerer: (rule: Rule, context: Context) => Answerer;
  /** What the cell shows for a problem: an error cell, or words where the function answers in words. */
  readonly failure: (problem: Problem, context: Context) => unknown;
}

interface Given {
  readonly gmv: unknown;
  readonly prevTier?: unknown;
  readonly held?: unknown;
  readonly rule?: unknown;
}

/**
 * Answers rows × columns, the largest of its arguments: one cell goes everywhere, one row or column is repeated, a cell beyond a shorter
 * argument is #N/A. A second argument that is left out reaches the question as undefined, a blank cell of it as null or "".
 */
export function cellwise(context: Context, question: CellQuestion, given: Given): Matrix {
  const gmv = cellsOf(given.gmv) ?? [[null]];
  const second = question.second && cellsOf(given[question.second]);
  const rule = cellsOf(given.rule);
  const named: readonly (readonly [ArgumentName, Matrix])[] = [
    ['gmv', gmv],
    ...(question.second && second ? [[question.second, second] as const] : []),
    ...(rule ? [['rule', rule] as const] : []),
  ];
  const rows = Math.max(...named.map(([, cells]) => cells.length));
  const columns = Math.max(...named.map(([, cells]) => cells[0]!.length));
  const answererOf = answererByRuleCell(context, question);
  const single = !rule || (rule.length === 1 && rule[0]!.length === 1) ? answererOf(rule ? rule[0]![0] : null) : undefined;
  // One rule, and columns as high as the answer beside one cell or another such column: the common case has a loop of its own.
  const isColumn = columns === 1 && gmv.length === rows && (!second || second.length === rows || second.length === 1);
  if (single && isColumn) return single.column(gmv, second || undefined);
  const reach = named.map(([argument, cells]) => ({
    argument,
    cells,
    rows: reachOf(cells.length, rows),
    columns: reachOf(cells[0]!.length, columns),
  }));

  const out = new Array<readonly unknown[]>(rows);
  for (let i = 0; i < rows; i++) {
    if (columns === 1) out[i] = answerAt(i, 0);
    else {
      const row = new Array<unknown>(columns);
      for (let j = 0; j < columns; j++) row[j] = answerAt(i, j)[0];
      out[i] = row;
    }
  }
  return out;

  function answerAt(i: number, j: number): readonly unknown[] {
    for (const { argument, cells, rows: below, columns: right } of reach) {
      if (i >= below || j >= right) {
        const problem: Problem = { code: 'beyond-argument', argument, rows: cells.length, columns: cells[0]!.length };
        return [question.failure(problem, context)];
      }
    }
    const answerOf = single ?? answererOf(rule ? at(rule, i, j) : null);
    return answerOf(at(gmv, i, j), second ? at(second, i, j) : undefined);
  }
}

/** How far an argument of this length answers for: one is repeated, the rest end where they end. */
const reachOf = (length: number, all: number) => (length === 1 ? all : length);

const at = (cells: Matrix, i: number, j: number): unknown => {
  const row = cells.length === 1 ? cells[0]! : cells[i]!;
  return row.length === 1 ? row[0] : row[j];
};

const answererFor = madeOnce((context: Context) =>
  madeOnce((question: CellQuestion) => madeOnce((rule: Rule) => question.answerer(rule, context))),
);

function answererByRuleCell(context: Context, question: CellQuestion): (cell: unknown) => Answerer {
  const known = new Map<unknown, Answerer>();
  const answererUnder = answererFor(context)(question);
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const rule = ruleOfCell(context.reading, cell);
    const made = isProblem(rule) ? answerer(() => [question.failure(rule, context)]) : answererUnder(rule);
    known.set(cell, made);
    return made;
  };
}
