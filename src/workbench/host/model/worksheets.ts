import { refusal } from '../rich-api-error';
import { eventMethods, wholeWorkbook } from './event-methods';
import type { ModelType } from './model-type';
import { refuseIfProtected } from './protection';
import { sheetName, unusedSheetName } from './sheet-name';
import { findSheet, type WorkbookState } from './workbook-state';

function item(book: WorkbookState, key: unknown) {
  const sheet = findSheet(book, key);
  if (!sheet) throw refusal('ItemNotFound', String(key));
  return book.make.worksheet(sheet.id);
}

export const worksheetsType: ModelType<WorkbookState> = {
  name: 'WorksheetCollection',
  items: (book) => book.grid.sheets().map((sheet) => book.make.worksheet(sheet.id)),
  item,
  methods: {
    GetItem: item,
    GetItemOrNullObject(book, key) {
      const sheet = findSheet(book, key);
      return sheet ? book.make.worksheet(sheet.id) : null;
    },
    GetActiveWorksheet: (book) => book.make.worksheet(book.grid.activeSheet()),
    GetFirst: (book) => item(book, book.grid.sheets()[0]?.id),
    GetLast: (book) => item(book, book.grid.sheets().at(-1)?.id),
    GetCount: (book) => book.grid.sheets().length,
    Add(book, name) {
      refuseIfProtected(book);
      return book.make.worksheet(
        book.grid.addSheet(name === undefined || name === null ? unusedSheetName(book) : sheetName(book, name)).id,
      );
    },
    ...eventMethods<WorkbookState>(
      ['DataChanged', 'Activated', 'Deactivated', 'Added', 'Deleted', 'SelectionChanged', 'Calculated', 'NameChanged'],
      (book) => book,
      () => wholeWorkbook,
    ),
  },
};
