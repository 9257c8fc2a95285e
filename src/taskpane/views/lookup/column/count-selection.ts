import { type Distribution, newDistributionCount } from '../../../../engine/tiers/distribution';
import { newTally, type Tally } from '../../../../engine/tiers/tally';
import { isProblem } from '../../../../engine/amounts/cell';
import { cellChunks } from '../../../../excel/cells/read-cells';
import type { SelectedArea } from '../../../../excel/events/selection';
import { columnsToCount } from '../../../../roster/lookup/column-contents';
import type { Rule } from '../../../../rules/rule';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import type { Turn } from '../../../long-work/turn';
import { cellOf } from '../cell/cell-of';
import { type ColumnAround, columnsAround } from '../table/columns-around';

interface ColumnSelected {
  readonly area: SheetArea;
  /** null where the column is in no table. */
  readonly around: ColumnAround | null;
}

export interface SelectionCounted {
  /** The columns that are counted as GMV; none where all hold something else, or all cells are blank. */
  readonly counted: readonly ColumnSelected[];
  readonly others: readonly ColumnSelected[];
  readonly tally: Tally;
  readonly distribution: Distribution;
  /** Of the first column of answers, where no GMV is selected. */
  readonly answers: AnswersCounted | null;
}

export interface AnswersCounted {
  readonly column: ColumnSelected;
  readonly tally: Tally;
  /** The first cell that shows an error. */
  readonly firstError: string | null;
}

interface Counting {
  readonly rule: Rule;
  readonly binStarts: readonly number[];
}

/** What is selected: which of its columns hold GMV, and what those come to under a rule, read part by part. */
export async function countSelection(selected: SelectedArea, { rule, binStarts }: Counting, turn: Turn): Promise<SelectionCounted> {
  const { used } = selected;
  const tally = newTally(rule);
  const distribution = newDistributionCount(rule, binStarts);
  const columns = used ? await columnsOf(used, turn) : [];
  const chosen = columnsToCount(
    columns.map(({ around }) => around?.content ?? 'unknown'),
    used?.rows ?? 1,
  );
  const [counted, others] = [columns.filter((_, index) => chosen.includes(index)), columns.filter((_, index) => !chosen.includes(index))];
  tally.addBlanks(used ? blanksAround(selected, used, counted.length) : 0);
  await eachCell(counted, turn, (cell) => {
    tally.add(cell);
    distribution.add(cell);
  });
  const ofAnswers = counted.length > 0 ? undefined : others.find(({ around }) => around?.content === 'answer');
  return {
    counted,
    others,
    tally: tally.tally(),
    distribution: distribution.counted(),
    answers: ofAnswers ? await answersIn(ofAnswers, rule, turn) : null,
  };
}

/** Blank cells around the used part count too, but for whole columns and rows, which run on to the end of the sheet. */
function blanksAround({ rows, columns, isWholeColumns, isWholeRows }: SelectedArea, used: SheetArea, counted: number): number {
  if (isWholeColumns || isWholeRows) return 0;
  const beside = counted === used.columns ? rows * (columns - used.columns) : 0;
  return (rows - used.rows) * counted + beside;
}

async function columnsOf(used: SheetArea, { signal }: Turn): Promise<ColumnSelected[]> {
  const around = await columnsAround(used, signal);
  return Array.from({ length: used.columns }, (_, index) => {
    const column = around.get(used.column + index) ?? null;
    // Answers of ours that begin below the column's own amounts are not counted with them.
    const end = column?.answersFrom ?? Infinity;
    const rows = end > used.row && end < used.row + used.rows ? end - used.row : used.rows;
    return { area: sheetArea(used.sheet, used.row, used.column + index, rows, 1), around: column };
  });
}

async function answersIn(column: ColumnSelected, rule: Rule, turn: Turn): Promise<AnswersCounted> {
  const tally = newTally(rule);
  let firstError: string | null = null;
  await eachCell([column], turn, (cell, at) => {
    tally.add(cell);
    if (firstError === null && isProblem(cell)) firstError = at();
  });
  return { column, tally: tally.tally(), firstError };
}

/** Adjacent columns are read at once. */
async function eachCell(columns: readonly ColumnSelected[], turn: Turn, add: (cell: unknown, at: () => string) => void): Promise<void> {
  for (const { sheet, row, column, rows, columns: width } of joined(columns.map(({ area }) => area))) {
    const area = sheetArea(sheet, row, column, rows, width);
    for await (const { area: part, values, kinds } of cellChunks(area, { also: ['kinds'], ...turn })) {
      for (const [i, line] of values.entries())
        for (const [j, value] of line.entries())
          add(cellOf(value, kinds?.[i]?.[j]), () => sheetArea(sheet, part.row + i, part.column + j, 1, 1).address);
    }
  }
}

function joined(areas: readonly SheetArea[]): SheetArea[] {
  const joint: SheetArea[] = [];
  for (const area of areas) {
    const last = joint.at(-1);
    if (last && last.column + last.columns === area.column && last.rows === area.rows)
      joint[joint.length - 1] = { ...last, columns: last.columns + 1 };
    else joint.push(area);
  }
  return joint;
}
