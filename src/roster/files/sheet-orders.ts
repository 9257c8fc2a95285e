// Order lines on the sheets of workbooks, each sheet by itself as a text file is.
import type { SheetOfRows } from '../../files/workbook/book';
import { mostColumns } from '../../files/workbook/sheet-rows';
import { isWorkbookProblem } from '../../files/workbook/xlsx';
import { isFilled } from '../table/header-row';
import { type FileHead, headOf, mostHeadRows } from './file-columns';
import { type FileProblem, mostAgencies } from './file-problem';
import type { LineReader } from './line-reader';
import type { OrderReading } from './order-reading';

export type WorkbookKind = '.xlsx' | '.xls';

export interface SheetShape {
  readonly kind: WorkbookKind;
  readonly sheet: string;
}

export interface SheetLook {
  readonly shape: SheetShape;
  readonly isHidden: boolean;
  readonly head: FileHead;
}

/** The sheets that hold anything. */
export async function looksOfSheets(kind: WorkbookKind, book: readonly SheetOfRows[]): Promise<readonly SheetLook[] | FileProblem> {
  const looks: SheetLook[] = [];
  for (const { name, isHidden, head } of book) {
    const rows = await head(mostHeadRows);
    if (isWorkbookProblem(rows)) return rows;
    const first = rows.slice();
    while (first.at(-1)?.every((cell) => !isFilled(cell))) first.pop();
    // What stands beside the table is a cell of its own, no field too many.
    if (first.length > 0) looks.push({ shape: { kind, sheet: name }, isHidden, head: { ...headOf(first), width: mostColumns } });
  }
  return looks.length === 0 ? { code: 'empty' } : looks;
}

/** Reads every row of a sheet into `lines`. A problem says that its lines must not be counted. */
export async function readSheetOrders(
  book: readonly SheetOfRows[],
  { sheet }: SheetShape,
  lines: LineReader,
  { index: { agencies } }: OrderReading,
  onShare: (share: number) => void,
): Promise<FileProblem | null> {
  const found = book.find(({ name }) => name === sheet);
  if (!found) return { code: 'damaged-workbook', part: sheet };
  const stopped: { by: FileProblem | null } = { by: null };
  const problem = await found.read((cells, line) => {
    lines.row(cells, line);
    if (agencies.length <= mostAgencies) return;
    stopped.by = { code: 'agencies-too-many', line };
    return true;
  }, onShare);
  if (problem ?? stopped.by) return problem ?? stopped.by;
  lines.end();
  return null;
}
