import { readAgency } from '../engine/agency';
import { readAmount } from '../engine/amount';
import { isProblem } from '../engine/cell';
import { readMonth, type Month } from '../engine/month';
import { plainNumber } from '../engine/question';
import { scheduleOf, type Amount } from '../engine/schedule';
import type { ArgumentName, Problem } from '../engine/problem';
import type { Rule } from '../rules/rule';
import type { Context, Matrix } from './answer';
import { cellsOf, columnsOf } from './arguments';
import { datedRule } from './dated-rule';

export interface ScheduleArguments {
  readonly agency: unknown;
  readonly month: unknown;
  readonly gmv: unknown;
  readonly held: unknown;
  readonly rule: unknown;
}

/** Tier, deposit, held before, top-up due, surplus beside each row; no header. */
export function scheduleTable(context: Context, { agency, month, gmv, held, rule }: ScheduleArguments): Matrix {
  const columns = columnsOf({ agency, month, gmv });
  if (isProblem(columns)) return [[context.errorCell(columns)]];
  const { cells, rows } = columns;
  const heldAt = repeated('held', held, rows);
  const ruleCellAt = repeated('rule', rule, rows);
  if (isProblem(heldAt)) return [[context.errorCell(heldAt)]];
  if (isProblem(ruleCellAt)) return [[context.errorCell(ruleCellAt)]];
  const ruleOf = ruleByCellAndMonth(context);
  const assessments = scheduleOf(
    Array.from({ length: rows }, (_, i) => {
      const earned = readMonth(cells.month[i]![0], 'month');
      return {
        agency: readAgency(cells.agency[i]![0]),
        month: earned,
        gmv: readAmount(cells.gmv[i]![0], 'gmv'),
        held: ofCell(heldAt(i), (value) => readAmount(value, 'held')),
        rule: ofCell(ruleCellAt(i), (value) => ruleOf(value, earned)),
      };
    }),
  );
  const blankRow = ['', '', '', '', ''];
  return assessments.map((row) =>
    row === null ? blankRow : [row.tier, row.deposit, row.heldBefore, row.due, row.surplus].map((value) => shown(context, value)),
  );
}

type Cell = { readonly value: unknown } | Problem;

function ofCell<T>(cell: Cell, read: (value: unknown) => T): T | Problem {
  return 'value' in cell ? read(cell.value) : cell;
}

/**
 * The cells of an argument that takes one value or one per row, row by row. A row beyond a shorter column is a problem there; a longer
 * column is refused, since what it says beyond the rows would be lost.
 */
function repeated(argument: ArgumentName, given: unknown, expected: number): ((i: number) => Cell) | Problem {
  const cells = cellsOf(given) ?? [[null]];
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  if (columns !== 1 || (rows > 1 && rows > expected)) return { code: 'not-a-column', argument, rows, columns, expected };
  const beyond: Problem = { code: 'beyond-argument', argument, rows, columns };
  return (i) => (rows === 1 ? { value: cells[0]![0] } : i < rows ? { value: cells[i]![0] } : beyond);
}

/** Rows repeat the same rule cell and month: each pair is looked up once. */
function ruleByCellAndMonth({ reading }: Context): (cell: unknown, earned: Month | null | Problem) => Rule | Problem {
  const known = new Map<string, Rule | Problem>();
  return (cell, earned) => {
    const assessed = typeof earned === 'number' ? earned + 1 : 0;
    if (typeof cell === 'object' && cell !== null) return datedRule(reading, cell, assessed);
    const key = `${typeof cell} ${String(cell)} ${assessed}`;
    let rule = known.get(key);
    if (!rule) known.set(key, (rule = datedRule(reading, cell, assessed)));
    return rule;
  };
}

function shown(context: Context, value: number | Amount): unknown {
  return typeof value === 'number' ? value : isProblem(value) ? context.errorCell(value) : plainNumber(value);
}
