// Whether the sheet shows what was expected: once a sample of the rows does, every row is compared.
import { lookOnceComputed } from '../../../../excel/cells/look-once-computed';
import { readCells } from '../../../../excel/cells/read-cells';
import { sheetArea } from '../../../../sheet/sheet-area';
import { spreadRows } from '../../../../roster/assess/spread-rows';
import { rowsIn } from '../../../../roster/assess/stretches';
import { answerText } from '../../../calls/answer-of-call';
import { placed, type ComputePlanned } from './plan';
import { answersTo } from './values';

export interface ComputeChecked {
  /** All of them where none differs. */
  readonly rows: number;
  /** Excel still computes where it is false: what differs may yet agree. */
  readonly isComputed: boolean;
  /** The first cell that shows something else; null where none does. */
  readonly differs: { readonly cell: string; readonly shown: string; readonly expected: string } | null;
}

const [rowsInSample, rowsAtOnce] = [12, 2000];

/** Waits until the cells show what was expected, or until Excel has computed them. Rejects where Excel refuses. */
export async function checkWritten(planned: ComputePlanned, sheet: string, signal: AbortSignal): Promise<ComputeChecked> {
  const { source, stretches, answers, column } = planned;
  const sample = spreadRows(stretches, rowsInSample);
  const expected = await answersOf(sample);
  const sampled = await lookOnceComputed(differenceInSample, {
    isAsExpected: (differs) => !differs,
    isWaiting: (differs) => differs?.shown === '#BUSY!',
    signal,
  });
  const rows = rowsIn(stretches);
  if (sampled.seen) return { rows, differs: sampled.seen, isComputed: sampled.isComputed };
  const { seen, isComputed } = await lookOnceComputed(differenceInAll, {
    isAsExpected: (differs) => !differs,
    isWaiting: (differs) => differs?.shown === '#BUSY!',
    signal,
  });
  return { rows, differs: seen, isComputed };

  async function answersOf(of: readonly number[]): Promise<unknown[][]> {
    const columns = [];
    for (const { kind } of answers) columns.push(await answersTo(source, kind, of, { signal }));
    return columns;
  }

  async function differenceInSample(): Promise<ComputeChecked['differs']> {
    const places = placed(planned);
    for (const [i, row] of sample.entries()) {
      const { stretch, row: from } = places.find(({ stretch: { row: first, rows: many } }) => row >= first && row < first + many)!;
      const found = await differenceIn(from + row - stretch.row, 1, (j) => expected[j]!.slice(i, i + 1));
      if (found) return found;
    }
    return null;
  }

  async function differenceInAll(): Promise<ComputeChecked['differs']> {
    for (const { stretch, row: from } of placed(planned))
      for (let done = 0; done < stretch.rows; done += rowsAtOnce) {
        const many = Math.min(rowsAtOnce, stretch.rows - done);
        const part = await answersOf(Array.from({ length: many }, (_, i) => stretch.row + done + i));
        const found = await differenceIn(from + done, many, (j) => part[j]!);
        if (found) return found;
      }
    return null;
  }

  /** In rows of the sheet that follow one another. */
  async function differenceIn(row: number, many: number, wantedOf: (answer: number) => readonly unknown[]) {
    const { values } = await readCells(sheetArea(sheet, row, column, many, answers.length));
    signal.throwIfAborted();
    for (let i = 0; i < many; i++)
      for (let j = 0; j < answers.length; j++) {
        const [shown, wanted] = [answerText(values[i]?.[j]), answerText(wantedOf(j)[i])];
        if (shown !== wanted) return { cell: sheetArea(sheet, row + i, column + j, 1, 1).address, shown, expected: wanted };
      }
    return null;
  }
}
