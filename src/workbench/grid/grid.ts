// Where cells live: what the host asks of a grid, whichever one it is (memory in jest, Univer in the browser).
import type { BookFont, CellLook } from './cell-look';

export const errorNames = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!', '#BUSY!'] as const;
export type ErrorName = (typeof errorNames)[number];

/** An error in a cell; the sentence, where a custom function gave one, is what Excel shows on hover. */
export interface CellError {
  readonly error: ErrorName;
  readonly message?: string;
}

/** What a cell holds once computed; null is a blank cell. */
export type CellValue = number | string | boolean | CellError | null;

/** What may be put into a cell: text that begins with "=" is a formula, a leading apostrophe forces text, null empties the cell. */
export type CellInput = CellValue;

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

export interface Selection {
  readonly sheet: string;
  /** At least one; the last is the one made last. */
  readonly areas: readonly Area[];
}

/** A whole workbook at rest: what a file holds, what the sample is, what is saved. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Names of add-in settings → JSON text, as `workbook.settings` keeps them in the file. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Which of the sheets is in front, counted from 0; the first where it is left out. */
  readonly active?: number;
  /** Kept by files and the page. */
  readonly font?: BookFont;
  /** Kept by files and the host. */
  readonly beside?: BesideSheets;
  /** Told before it is saved; from files only. */
  readonly notKept?: readonly NotKept[];
  /** What a person should know of how it was read, a sentence each; from files only. */
  readonly remarks?: readonly Readonly<Record<'zh-CN' | 'en-US', string>>[];
}

/** What saving does not keep of an opened file. */
export type NotKept =
  | 'looks'
  | 'some-looks'
  | 'blank-lines'
  | 'heights'
  | 'rich-texts'
  | 'charts'
  | 'pictures'
  | 'comments'
  | 'pivots'
  | 'tables'
  | 'links'
  | 'macros'
  | 'conditional-formats'
  | 'validation'
  | 'hyperlinks'
  | 'filters';

/** What a workbook keeps beside its sheets and the settings of one add-in: whoever opens it finds it. */
export interface BesideSheets {
  /** Custom XML parts, whole documents. */
  readonly xmlParts?: readonly string[];
  /** Defined names of the whole workbook → formula, with its "=". */
  readonly names?: Readonly<Record<string, string>>;
  /** Custom properties of the document that are texts. */
  readonly properties?: Readonly<Record<string, string>>;
}

export interface BookSheet {
  readonly name: string;
  /** rows × columns, ragged rows allowed; formulas begin with "=". */
  readonly cells: readonly (readonly CellInput[])[];
  /** What the formulas showed when the book was saved: same shape as cells; read by files only. */
  readonly values?: readonly (readonly CellValue[])[];
  /** Where a formula of this sheet spills, by its anchor; read by files only. */
  readonly spills?: readonly Area[];
  /** Number format per column, Excel's codes ("#,##0.00", "yyyy-mm-dd", "@"). */
  readonly columnFormats?: readonly (string | null)[];
  /** Number formats of single cells that differ from their column's: rows × columns, ragged, null for "as the column". */
  readonly cellFormats?: readonly (readonly (string | null)[])[];
  /** Looks that `cellLooks` names by their numbers. */
  readonly looks?: readonly CellLook[];
  /** Rows × columns, ragged, blank cells too; null for a cell that looks as the workbook's cells do. */
  readonly cellLooks?: readonly (readonly (number | null)[])[];
  /** Width per column in pixels. */
  readonly columnWidths?: readonly (number | null)[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** Merged cells; kept by files and the host, not shown. */
  readonly merged?: readonly Area[];
  /** How it is printed. Kept as `merged` is. */
  readonly printing?: SheetPrinting;
  /** What a protected sheet allows, by Office.js's names ("allowFormatCells"); left out where it is not protected. Kept as `merged` is. */
  readonly protection?: Readonly<Record<string, boolean>>;
}

/** What an add-in set of the printed page; what is left out is as Excel has it. */
export interface SheetPrinting {
  readonly area?: Area;
  /** Repeated on top of each page. */
  readonly titleRows?: { readonly row: number; readonly rows: number };
  /** By Office.js's names: "Landscape", "A4". */
  readonly orientation?: string;
  readonly paper?: string;
  readonly pagesWide?: number;
  readonly pagesTall?: number;
  readonly scale?: number;
  /** By Office.js's names ("CenterFooter"), with Excel's codes. */
  readonly edges?: Readonly<Record<string, string>>;
}

/** One custom function as the built functions.json describes it. */
export interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly requiresAddress?: boolean };
  readonly result: { readonly type?: string; readonly dimensionality?: 'scalar' | 'matrix' };
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: 'scalar' | 'matrix';
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** An argument as the grid hands it over: a matrix of values, or undefined where the formula leaves it out. */
export type CallArgument = readonly (readonly CellValue[])[] | undefined;

/** Answers one call of a custom function; the answer is never ragged. Rejects only where the add-in could not be reached. */
export type FunctionCall = (
  id: string,
  args: readonly CallArgument[],
  at: { readonly sheet: string; readonly row: number; readonly column: number },
) => Promise<readonly (readonly CellValue[])[]>;

/** selection: also when another sheet is activated; sheets: one was added, removed or renamed, or a book was opened; calculated: a pass ended. */
export type GridEvent = 'selection' | 'change' | 'sheets' | 'calculated';

/** Where cells were written, by whomever. */
export interface Changed {
  readonly sheet: string;
  readonly area: Area;
}

/** What a screen shows of the looks that an add-in gives cells. */
export interface Screen {
  /** null where some cells are and some are not. */
  isBold(sheet: string, area: Area): boolean | null;
  setBold(sheet: string, area: Area, isBold: boolean): void;
  /** In pixels, as all widths here. */
  columnWidth(sheet: string, column: number): number;
  setColumnWidth(sheet: string, column: number, columns: number, width: number): void;
  /** The first rows stay in sight; 0 for none. */
  freezeRows(sheet: string, rows: number): void;
}

export interface Grid {
  /** Where there is one. */
  readonly screen?: Screen;

  sheets(): readonly SheetInfo[];
  addSheet(name: string): SheetInfo;
  removeSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  activeSheet(): string;
  activateSheet(id: string): void;

  selection(): Selection;
  select(sheet: string, area: Area): void;

  /** The smallest area that holds every filled cell, spilled ones included; null where there is none. @param within looks only there */
  usedArea(sheet: string, within?: Area): Area | null;
  /** Computed values. */
  values(sheet: string, area: Area): CellValue[][];
  /** The formula of each cell ("=…"), null where there is none; a spilled cell has none. */
  formulas(sheet: string, area: Area): (string | null)[][];
  /** Excel's number format codes; "General" where none was set. */
  numberFormats(sheet: string, area: Area): string[][];
  /** The area that the formula in this very cell spills over, itself included; null where it does not spill. */
  spill(sheet: string, row: number, column: number): Area | null;

  /** One step of undo. undefined leaves a cell as it is. */
  write(sheet: string, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  setNumberFormats(sheet: string, area: Area, formats: readonly (readonly string[])[]): void;

  /** Makes the functions callable as NAMESPACE.NAME, in any case; calling again replaces the descriptions (another language). */
  install(namespace: string, functions: readonly FunctionEntry[], call: FunctionCall): void;
  /** Computes every formula anew, custom functions included. */
  recalculate(): void;
  /** Resolves when nothing is being computed and no cell waits for an answer. */
  settled(): Promise<void>;

  /** Replaces the whole workbook. */
  open(book: Book): void;
  /** The whole workbook with its formulas and the values they show; without settings, which the host keeps. */
  book(): Book;

  /** With `change` the listener is told what was written, where the grid can tell. Answers how to stop listening. */
  on(event: GridEvent, listener: (changed?: Changed) => void): () => void;
}
