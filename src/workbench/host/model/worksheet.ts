import { gridColumns, gridRows } from '../../grid/address';
import { refusal } from '../rich-api-error';
import { autoFilter } from './auto-filter';
import { eventMethods } from './event-methods';
import { model, type Model, type ModelType } from './model-type';
import { pageLayout } from './printing/page-layout';
import { onSheet, rangeNamed, whole } from './range/state';
import { shapesType } from './shapes';
import { sheetName } from './sheet-name';
import { refuseIfProtected, worksheetProtection } from './protection';
import { sheetOf } from './workbook-state';
import type { WorksheetState } from './worksheet-state';

// Frozen panes are kept and read back; a grid's screen shows those of rows.
function location({ book, id }: WorksheetState): Model | null {
  const area = book.frozen.get(id);
  return area ? book.make.range(id, area) : null;
}

const freezePanesType: ModelType<WorksheetState> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows({ book, id }, count) {
      const rows = whole(count, 1);
      book.frozen.set(id, onSheet({ row: 0, column: 0, rows, columns: gridColumns }));
      book.grid.screen?.freezeRows(id, rows);
    },
    FreezeColumns: ({ book, id }, count) =>
      void book.frozen.set(id, onSheet({ row: 0, column: 0, rows: gridRows, columns: whole(count, 1) })),
    FreezeAt: ({ book, id }, range) => void book.frozen.set(id, rangeNamed(book, range, id).area),
    Unfreeze({ book, id }) {
      if (book.frozen.delete(id)) book.grid.screen?.freezeRows(id, 0);
    },
    GetLocationOrNullObject: location,
    GetLocation(sheet) {
      const there = location(sheet);
      if (!there) throw refusal('ItemNotFound');
      return there;
    },
  },
};

const freezePanes = (sheet: WorksheetState): Model => model(freezePanesType, sheet);

const everyCell = { row: 0, column: 0, rows: gridRows, columns: gridColumns };

function position({ book, id }: WorksheetState): number {
  return book.grid.sheets().findIndex((sheet) => sheet.id === sheetOf(book, id).id);
}

/** The sheet so many places further on; null beyond the last. */
function neighbour(sheet: WorksheetState, step: number): Model | null {
  const there = sheet.book.grid.sheets()[position(sheet) + step];
  return there ? sheet.book.make.worksheet(there.id) : null;
}

function existing(sheet: Model | null): Model {
  if (!sheet) throw refusal('ItemNotFound');
  return sheet;
}

function range({ book, id }: WorksheetState, address: unknown): Model {
  sheetOf(book, id);
  if (address === undefined || address === null || address === '') return book.make.range(id, everyCell);
  const named = rangeNamed(book, address, id);
  if (named.sheet !== id) throw refusal('InvalidArgument', String(address));
  return book.make.range(id, named.area);
}

function used({ book, id }: WorksheetState): Model | null {
  const area = book.grid.usedArea(sheetOf(book, id).id);
  return area && book.make.range(id, area);
}

function remove({ book, id }: WorksheetState): void {
  refuseIfProtected(book);
  if (book.grid.sheets().length === 1) throw refusal('InvalidArgument', sheetOf(book, id).name);
  book.grid.removeSheet(id);
}

export const worksheetType: ModelType<WorksheetState> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Name: {
      read: ({ book, id }) => sheetOf(book, id).name,
      set({ book, id }, name) {
        refuseIfProtected(book);
        book.grid.renameSheet(id, sheetName(book, name, id));
      },
    },
    Position: { read: position },
    Visibility: {
      read: ({ book, id }) => book.hiddenSheets.get(id) ?? 'Visible',
      set({ book, id }, value) {
        refuseIfProtected(book);
        const others = book.grid.sheets().filter((sheet) => sheet.id !== id && !book.hiddenSheets.has(sheet.id));
        if (value === 'Visible') book.hiddenSheets.delete(id);
        else if (!['Hidden', 'VeryHidden'].includes(String(value)) || others.length === 0) throw refusal('InvalidArgument', String(value));
        else book.hiddenSheets.set(id, String(value));
      },
    },
  },
  objects: {
    Tables: ({ book, id }) => book.make.tables(id),
    Names: ({ book, id }) => book.make.names(id),
    Shapes: (sheet) => model(shapesType, sheet),
    FreezePanes: freezePanes,
    PageLayout: pageLayout,
    Protection: worksheetProtection,
    AutoFilter: (sheet) => autoFilter({ book: sheet.book, sheet: sheet.id, key: sheet.id }),
  },
  methods: {
    Activate({ book, id }) {
      if (book.hiddenSheets.has(id)) throw refusal('InvalidArgument', sheetOf(book, id).name);
      book.grid.activateSheet(sheetOf(book, id).id);
    },
    Delete: remove,
    /** The whole grid: it has no pass for one sheet. Without the mark Excel computes what is stale, and here nothing is. */
    Calculate({ book, id }, marksAllDirty) {
      sheetOf(book, id);
      if (marksAllDirty === true) book.grid.recalculate();
    },
    GetRange: range,
    GetCell: ({ book, id }, row, column) => book.make.range(id, onSheet({ row: whole(row), column: whole(column), rows: 1, columns: 1 })),
    GetRangeByIndexes: ({ book, id }, row, column, rows, columns) =>
      book.make.range(id, onSheet({ row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) })),
    // An empty sheet's used range is its first cell, and none at all for the other method: so Excel's documentation.
    GetUsedRange: (sheet) => used(sheet) ?? sheet.book.make.range(sheet.id, { row: 0, column: 0, rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet) => existing(neighbour(sheet, 1)),
    GetNextOrNullObject: (sheet) => neighbour(sheet, 1),
    GetPrevious: (sheet) => existing(neighbour(sheet, -1)),
    GetPreviousOrNullObject: (sheet) => neighbour(sheet, -1),
    ...eventMethods<WorksheetState>(
      ['DataChanged', 'Activated', 'Deactivated', 'SelectionChanged', 'Calculated', 'NameChanged'],
      ({ book }) => book,
      ({ id }) => id,
    ),
  },
};
