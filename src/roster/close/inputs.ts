// What is closed, from the cells of a table: a roster, or one month of a schedule.
import { readAgency } from '../../engine/amounts/agency';
import { readAmount } from '../../engine/amounts/amount';
import { isProblem } from '../../engine/amounts/cell';
import { readMonth, type Month } from '../../engine/amounts/month';
import { readDepositBefore } from '../assess/deposit-before';
import type { RosterColumns } from '../assess/roster-result';
import type { Rule } from '../../rules/rule';
import type { ScheduleColumns } from '../schedule/rows';
import type { ScheduleResult } from '../schedule/result';
import { eachInSlices, inOneGo, rowsAtOnce, type Paused } from '../table/in-slices';
import type { SheetCells, TableLayout } from '../table/table-layout';
import type { CloseInput } from './row';

/** An input, and its row in the cells, from 0. */
export interface PlacedInput {
  readonly row: number;
  readonly input: CloseInput;
}

/** The rows that rosterResult counts, in their order. @param name the column of names; null where there is none */
export function* inputsOfRosterInSlices(...roster: Parameters<typeof placedInputsInSlices>): Paused<CloseInput[]> {
  return (yield* placedInputsInSlices(...roster)).map(({ input }) => input);
}

/** As inputsOfRosterInSlices, at once. */
export const inputsOfRoster = (...roster: Parameters<typeof placedInputsInSlices>): CloseInput[] =>
  inOneGo(inputsOfRosterInSlices(...roster));

export function* placedInputsInSlices(
  rule: Rule,
  cells: SheetCells,
  layout: TableLayout,
  { agency, month, gmv, paid }: RosterColumns,
  name: number | null,
): Paused<PlacedInput[]> {
  const leftOut = new Set(layout.leftOut);
  const inputs: PlacedInput[] = [];
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    if (row % rowsAtOnce === 0) yield;
    if (leftOut.has(row)) continue;
    const line = cells[row] ?? [];
    const at = (column: number | null): unknown => (column === null ? null : line[column]);
    const monthRead = readMonth(at(month), 'month');
    const before = paid ? readDepositBefore(rule, paid.by, at(paid.column)) : null;
    const isPaid = before !== null && (isProblem(before) || ('tier' in before ? before.tier > 0 : !before.held.isZero()));
    if (readAmount(at(gmv), 'gmv') === null && readAgency(at(agency)) === null && monthRead === null && !isPaid) continue;
    const input = { agency: at(agency), name: at(name), gmv: at(gmv), paid: at(paid?.column ?? null) };
    inputs.push({ row, input: isProblem(monthRead) ? { ...input, problem: monthRead } : input });
  }
  return inputs;
}

/** The rows of one month of a schedule, with what SCHEDULE says is held before it. @param month in which the GMV was earned */
export function* inputsOfMonthInSlices(
  cells: SheetCells,
  { agency, gmv }: ScheduleColumns,
  { paths }: ScheduleResult,
  month: Month,
  name: number | null,
): Paused<CloseInput[]> {
  const steps: ScheduleResult['paths'][number]['steps'][number][] = [];
  yield* eachInSlices(paths, (path) => void steps.push(...path.steps.filter((step) => step.month === month)));
  steps.sort((a, b) => a.row - b.row);
  const inputs: CloseInput[] = [];
  yield* eachInSlices(steps, ({ row, assessment: { heldBefore, tier } }) => {
    const line = cells[row] ?? [];
    const problem = isProblem(heldBefore) ? heldBefore : isProblem(tier) ? tier : null;
    inputs.push({
      agency: line[agency],
      name: name === null ? null : line[name],
      gmv: line[gmv],
      paid: isProblem(heldBefore) ? null : heldBefore.toFixed(),
      ...(problem && { problem }),
    });
  });
  return inputs;
}

/** As inputsOfMonthInSlices, at once. */
export const inputsOfMonth = (...month: Parameters<typeof inputsOfMonthInSlices>): CloseInput[] => inOneGo(inputsOfMonthInSlices(...month));
