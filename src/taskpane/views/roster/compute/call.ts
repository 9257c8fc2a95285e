// The calls whose formulas are written: the very ones that the Insert view writes, blanks guarded alike.
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { answerOfKind, type AnswerKind } from '../../../../roster/assess/answer-kind';
import type { Stretch } from '../../../../roster/assess/stretches';
import { typedArgument } from '../../../../sheet/typed-argument';
import { callOf, isCall, type Call } from '../../../calls/call';
import { columnOf, type TableSource } from '../source/source';
import { ruleArgument } from '../source/rule';

/** For some rows of the source, one answer each. */
export function callFor(source: TableSource, kind: AnswerKind, stretch: Stretch): Call {
  const { functionName, second } = answerOfKind[kind];
  const given = (column: number | null) =>
    column === null ? ({ state: 'left-out' } as const) : ({ state: 'cells', area: cellsAt(source, column, stretch) } as const);
  const rule = ruleArgument(source);
  const call = callOf(functionName, {
    gmv: given(columnOf(source, 'gmv')),
    ...(second && { [second.argument]: given(columnOf(source, second.argument)) }),
    ...(rule !== null && { rule: typedArgument(`"${rule}"`, source.area.sheet) }),
  });
  if (!isCall(call)) throw new Error(`${functionName}: ${call.map(({ argument, fault }) => `${argument} ${fault}`).join(', ')}`);
  return call;
}

/** Where a column's cells of some rows stand on the sheet. */
export function cellsAt({ area }: TableSource, column: number, { row, rows }: Stretch): SheetArea {
  return sheetArea(area.sheet, area.row + row, area.column + column, rows, 1);
}
