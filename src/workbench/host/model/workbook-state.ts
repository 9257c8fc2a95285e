// What the objects of the model share: the grid, and what Excel keeps of a workbook that a grid does not.
import type { Area, CellValue, Grid, SheetInfo, SheetPrinting } from '../../grid/grid';
import { refusal } from '../rich-api-error';
import type { References } from '../references';
import type { SettingsStore } from '../settings-store';
import type { Model } from './model-type';

export interface WorkbookState {
  readonly grid: Grid;
  readonly settings: SettingsStore;
  readonly fileName: string;
  readonly references: References;
  /** The events that the add-in listens for, as "type:target". */
  /** Registered so many times: whoever goes leaves the others listening. */
  readonly listenedTo: Map<string, number>;
  readonly tables: Table[];
  readonly names: NamedItem[];
  readonly xmlParts: XmlPart[];
  readonly customProperties: Map<string, string>;
  readonly pictures: Picture[];
  /** By the sheet's id. */
  readonly formats: Map<string, FormatMark[]>;
  readonly frozen: Map<string, Area>;
  /** By the sheet's id: what is allowed in spite of the protection. */
  readonly protectedSheets: Map<string, Readonly<Record<string, unknown>>>;
  /** Sheets may not be added, renamed or deleted. */
  isProtected: boolean;
  /** By the sheet's id, "Hidden" or "VeryHidden"; a grid's tabs show them all the same. */
  readonly hiddenSheets: Map<string, string>;
  /** By the sheet's id. */
  readonly merged: Map<string, readonly Area[]>;
  /** By the sheet's id. */
  readonly printing: Map<string, SheetPrinting>;
  /** By the sheet's id or the table's. */
  readonly filters: Map<string, Filter>;
  /** Rows hidden by a filter or a person, by the sheet's id. */
  readonly hiddenRows: Map<string, Set<number>>;
  calculationMode: string;
  /** "Inactive", "Background" or "Visible": how the add-in starts with this document, and how it is shown now. */
  startState: string;
  runtimeState: string;
  isCalculating(): boolean;
  /** What is read of an area of a sheet, by its values in the grid. */
  readonly asRead: (sheet: string, area: Area, values: readonly (readonly CellValue[])[]) => readonly (readonly CellValue[])[];
  /** Opens a workbook beside this one; throws where Excel refuses. @param base64 of its file; empty for a blank one */
  openNewWorkbook(base64: string): void;
  /** Throws where the workbook refuses to keep settings. */
  refuseSettings(): void;
  /** Makes the model's objects; here, so that the classes need not import one another in a circle. */
  readonly make: {
    range(sheet: string, area: Area): Model;
    worksheet(sheet: string): Model;
    table(table: Table): Model;
    tables(sheet?: string): Model;
    names(sheet?: string): Model;
  };
}

/** A filter over an area with a header row; criteria by column of the area, as they were given. */
export interface Filter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

export interface Table {
  readonly id: string;
  name: string;
  style: string;
  readonly sheet: string;
  /** With its header row and its totals row, where it shows them. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** Places and lengths in points. */
export interface Picture {
  readonly id: string;
  readonly sheet: string;
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  altTextTitle: string;
  altTextDescription: string;
  lockAspectRatio: boolean;
  readonly base64: string;
}

/** A custom XML part: a document of its own in the file. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

export interface NamedItem {
  readonly name: string;
  /** The sheet that the name belongs to; undefined for the whole workbook. */
  readonly scope: string | undefined;
  formula: string;
  comment: string;
  isVisible: boolean;
}

/** One formatting of an area; later marks lie over earlier ones. */
interface FormatMark {
  readonly area: Area;
  readonly property: string;
  readonly value: unknown;
}

/** A sheet by id or name, in any case. */
export function findSheet(book: WorkbookState, key: unknown): SheetInfo | undefined {
  const sheets = book.grid.sheets();
  return sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === String(key).toLowerCase());
}

/** A sheet that an object of the add-in stands for; the sheet may have been deleted since. */
export function sheetOf(book: WorkbookState, id: string): SheetInfo {
  const sheet = book.grid.sheets().find((one) => one.id === id);
  if (!sheet) throw refusal('ItemNotFound', id);
  return sheet;
}
