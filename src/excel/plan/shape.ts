// What is to be written, and where.
import { sheetArea, type SheetArea } from '../../sheet/sheet-area';
import type { CellToWrite } from '../cells/cell-to-write';
import type { PrintSetup } from '../sheets/print-setup';

export interface WriteBlock {
  /** Of its first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** Rows × columns, not ragged. */
  readonly cells: readonly (readonly CellToWrite[])[];
  /** How far the formula in its first cell spills, itself included. */
  readonly spill?: { readonly rows: number; readonly columns: number };
  /** What the cells will show, as far as that is known of formulas: the columns of a header become wide enough for it. Rows × columns. */
  readonly shown?: readonly (readonly unknown[])[];
  /** Excel's number format codes per column, over the block and its spill; null leaves the cells' own. */
  readonly formats?: readonly (string | null)[];
  /** Bold, and its columns as wide as it needs. */
  readonly isHeader?: boolean;
  /** Its texts run on over blank cells beside them: they ask for no width. */
  readonly runsOn?: boolean;
}

export interface WritePlan {
  /** A new sheet takes the first free of `name`, `name 2` …; what Excel forbids in names is left out. */
  readonly sheet: { readonly name: string } | { readonly newName: string };
  readonly blocks: readonly WriteBlock[];
  /** Only on a new sheet. */
  readonly freezeRows?: number;
  /** An Excel table that takes in so many columns to its right first; the blocks fill them. Needs `capabilities().tableSizes`. */
  readonly growTable?: { readonly name: string; readonly columns: number };
  /** How a new sheet is printed, where Excel can be told (`capabilities().printing`). */
  readonly print?: PrintSetup;
  readonly alongside?: Alongside;
  /** What stands in its place is the add-in’s own: nobody is asked before it is written over. */
  readonly overwrites?: boolean;
}

/** What the workbook keeps of what is written, beside its sheets; it comes and goes with the cells. */
export interface Alongside {
  /** Rejects where Excel refuses. @param sheet the name it got */
  readonly keep: (sheet: string) => Promise<void>;
  /** Takes it away again; nothing happens where it is gone. Rejects where Excel refuses. */
  readonly drop: () => Promise<void>;
}

/** All the cells of a block, and those that its formula spills to. */
export function blockArea(sheet: string, { row, column, cells, spill }: WriteBlock): SheetArea {
  const rows = Math.max(cells.length, spill?.rows ?? 0);
  return sheetArea(sheet, row, column, rows, Math.max(cells[0]?.length ?? 0, spill?.columns ?? 0));
}
