import { refusal } from '../rich-api-error';
import { applicationType } from './application';
import { model, type Model, type ModelType } from './model-type';
import { workbookProtection } from './protection';
import { rangeNamed } from './range-state';
import { settingsType } from './settings';
import type { WorkbookState } from './workbook-state';
import { worksheetsType } from './worksheets';

function selectedRange(book: WorkbookState): Model {
  const { sheet, areas } = book.grid.selection();
  const [area, ...more] = areas;
  if (!area || more.length > 0) throw refusal('InvalidSelection');
  return book.make.range(sheet, area);
}

function activeCell(book: WorkbookState): Model {
  const { sheet, areas } = book.grid.selection();
  const area = areas.at(-1);
  if (!area) throw refusal('InvalidSelection');
  return book.make.range(sheet, { ...area, rows: 1, columns: 1 });
}

/** Events name the range they tell of by its address. */
function rangeOfEvent(book: WorkbookState, reference: unknown): Model {
  const { sheet, area } = rangeNamed(book, reference, book.grid.activeSheet());
  return book.make.range(sheet, area);
}

export const workbookType: ModelType<WorkbookState> = {
  name: 'Workbook',
  properties: {
    Name: { read: () => 'Book1.xlsx' },
    ReadOnly: { read: () => false },
    AutoSave: { read: () => false },
  },
  objects: {
    Worksheets: (book) => model(worksheetsType, book),
    Application: (book) => model(applicationType, book),
    Settings: (book) => model(settingsType, book),
    Tables: (book) => book.make.tables(),
    Names: (book) => book.make.names(),
    Protection: workbookProtection,
  },
  methods: {
    GetSelectedRange: selectedRange,
    GetActiveCell: activeCell,
    _RemoveReference: (book, id) => book.references.release(String(id)),
    _RemoveAllReferences: (book) => book.references.releaseAll(),
    _GetReferenceCount: (book) => book.references.count(),
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
  },
};
