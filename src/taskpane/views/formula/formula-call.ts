// From a call to a plan: which cells, which formulas.
import { isInTable } from '../../../excel/cells/write-cells';
import type { WritePlan } from '../../../excel/plan/shape';
import { cellFormulas, spilledFormula, type Size } from '../../../sheet/call-formulas';
import { overlap, sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import { answerOfCall, previewRows, type AnswerRows } from '../../calls/answer-of-call';
import { sizeOf, type Call } from '../../calls/call';
import type { Turn } from '../../long-work/turn';

export interface InsertChoices {
  readonly spills: boolean;
  readonly isEachCell: boolean;
}

/** A plan, and what its cells are to show. */
export interface CallPlanned {
  readonly plan: WritePlan;
  readonly area: SheetArea;
  readonly expected: AnswerRows;
}

/** Why there is no plan. */
export type NoPlan =
  | { readonly state: 'too-many'; readonly cells: number }
  | { readonly state: 'own-cells'; readonly argument: string; readonly address: string };

/** Formulas that each compute a whole table: more would keep Excel busy for minutes. */
export const mostTableFormulas = 500;

/** Reads what the call reads. Rejects where Excel refuses, or when the signal is aborted. */
export async function planOfCall(
  call: Call,
  at: SheetArea,
  { spills, isEachCell }: InsertChoices,
  turn: Turn,
): Promise<CallPlanned | NoPlan> {
  const isSpilled = spills && !isEachCell && !(await isInTable(at));
  const expected = await answerOfCall(call, { firstRows: previewRows, ...turn });
  const size = call.size ?? sizeOfMatrix(expected);
  if (!isSpilled && !call.size && size.rows * size.columns > mostTableFormulas)
    return { state: 'too-many', cells: size.rows * size.columns };
  const area = sheetArea(at.sheet, at.row, at.column, size.rows, size.columns);
  const argument = argumentUnder(call, area);
  if (argument !== null) return { state: 'own-cells', argument, address: area.address };
  const { sheet, row, column } = at;
  const cells = isSpilled ? [[{ formula: spilledFormula(call, { sheet, spills }) }]] : cellFormulas(call, size, { sheet, spills });
  return { plan: { sheet: { name: sheet }, blocks: [{ row, column, cells, ...(isSpilled && { spill: size }) }] }, area, expected };
}

export function sizeOfMatrix(cells: AnswerRows): Size {
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** The argument that has a cell in the area; null where none has. */
export function argumentUnder(call: Call, area: SheetArea): string | null {
  const under = call.given.find(([, given]) => given.state === 'cells' && overlap(given.area, area) !== null);
  return under?.[0].name ?? null;
}

/** The area of the whole result; of the first cell where its size is not known yet. */
export function resultArea(call: Call, at: SheetArea, answered: AnswerRows | null): SheetArea {
  const { rows, columns } = call.size ?? (answered ? sizeOfMatrix(answered) : sizeOf(undefined));
  return sheetArea(at.sheet, at.row, at.column, rows, columns);
}
