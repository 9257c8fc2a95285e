import type { Grid } from '../../grid/grid';
import type { Manners } from '../manners';
import { newReferences } from '../references';
import type { SettingsStore } from '../settings-store';
import { model } from './model-type';
import { namesType } from './names';
import { rangeType } from './range/range';
import { readingWhile } from './range/waiting-cells';
import { tablesType } from './table/tables';
import { tableType } from './table/table';
import type { WorkbookState } from './workbook-state';
import { worksheetType } from './worksheet';

/** A workbook as Excel's object model sees it, nothing but the grid's cells in it yet. */
export function newWorkbook(
  grid: Grid,
  settings: SettingsStore,
  {
    whileWaiting,
    ...asks
  }: Pick<WorkbookState, 'fileName' | 'isCalculating' | 'openNewWorkbook' | 'refuseSettings'> & {
    readonly whileWaiting: Manners['whileWaiting'];
  },
): WorkbookState {
  const book: WorkbookState = {
    grid,
    settings,
    references: newReferences(),
    listenedTo: new Map(),
    tables: [],
    names: [],
    xmlParts: [],
    customProperties: new Map(),
    pictures: [],
    formats: new Map(),
    frozen: new Map(),
    protectedSheets: new Map(),
    isProtected: false,
    merged: new Map(),
    printing: new Map(),
    filters: new Map(),
    hiddenRows: new Map(),
    calculationMode: 'Automatic',
    hiddenSheets: new Map(),
    startState: 'Inactive',
    runtimeState: 'Visible',
    ...asks,
    asRead: readingWhile(whileWaiting),
    make: {
      range: (sheet, area) => model(rangeType, { book, sheet, area }),
      worksheet: (id) => model(worksheetType, { book, id }),
      table: (table) => model(tableType, { book, table }),
      tables: (sheet) => model(tablesType, { book, sheet }),
      names: (scope) => model(namesType, { book, scope }),
    },
  };
  return book;
}
