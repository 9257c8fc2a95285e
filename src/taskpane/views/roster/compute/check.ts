// Whether the sheet shows what was expected, on a sample of the rows.
import { lookOnceComputed } from '../../../../excel/cells/look-once-computed';
import { readCells } from '../../../../excel/cells/read-cells';
import { sheetArea } from '../../../../sheet/sheet-area';
import { spreadRows } from '../../../../roster/assess/spread-rows';
import { answerText } from '../../../calls/answer-of-call';
import { placed, type ComputePlanned } from './plan';
import { answersTo } from './values';

export interface ComputeChecked {
  readonly rows: number;
  /** Excel still computes where it is false: what differs may yet agree. */
  readonly isComputed: boolean;
  /** The first cell that shows something else; null where none does. */
  readonly differs: { readonly cell: string; readonly shown: string; readonly expected: string } | null;
}

const rowsChecked = 12;

/** Waits until the cells show what was expected, or until Excel has computed them. Rejects where Excel refuses. */
export async function checkWritten(planned: ComputePlanned, sheet: string, signal: AbortSignal): Promise<ComputeChecked> {
  const { source, stretches, answers, column } = planned;
  const rows = spreadRows(stretches, rowsChecked);
  const expected = await Promise.all(answers.map(({ kind }) => answersTo(source, kind, rows)));
  const rowOnSheet = (row: number): number => {
    const found = placed(planned).find(({ stretch }) => row >= stretch.row && row < stretch.row + stretch.rows)!;
    return found.row + row - found.stretch.row;
  };
  const { seen, isComputed } = await lookOnceComputed(firstDifference, {
    isAsExpected: (differs) => !differs,
    isWaiting: (differs) => differs?.shown === '#BUSY!',
    signal,
  });
  return { rows: rows.length, differs: seen, isComputed };

  async function firstDifference(): Promise<ComputeChecked['differs']> {
    for (const [i, row] of rows.entries()) {
      const { values } = await readCells(sheetArea(sheet, rowOnSheet(row), column, 1, answers.length));
      for (const [j, value] of (values[0] ?? []).entries()) {
        const [shown, wanted] = [answerText(value), answerText(expected[j]?.[i])];
        if (shown !== wanted) return { cell: sheetArea(sheet, rowOnSheet(row), column + j, 1, 1).address, shown, expected: wanted };
      }
    }
    return null;
  }
}
