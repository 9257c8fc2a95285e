import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorksheetState } from './worksheet-state';
import type { WorkbookState } from './workbook-state';

const allowed = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells'],
  ...[
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertColumns',
    'allowInsertHyperlinks',
    'allowInsertRows',
    'allowPivotTables',
    'allowSort',
  ],
];

/** Without options nothing is allowed. */
function optionsOf({ book, id }: WorksheetState): Readonly<Record<string, unknown>> {
  const given = book.protectedSheets.get(id) ?? {};
  return { ...Object.fromEntries(allowed.map((name) => [name, given[name] === true])), selectionMode: given['selectionMode'] ?? 'Normal' };
}

const worksheetProtectionType: ModelType<WorksheetState> = {
  name: 'WorksheetProtection',
  properties: { Protected: { read: ({ book, id }) => book.protectedSheets.has(id) }, Options: { read: optionsOf } },
  methods: {
    Protect({ book, id }, options) {
      if (book.protectedSheets.has(id)) throw refusal('AccessDenied');
      book.protectedSheets.set(id, (options ?? {}) as Readonly<Record<string, unknown>>);
    },
    Unprotect: ({ book, id }) => void book.protectedSheets.delete(id),
  },
};

export const worksheetProtection = (sheet: WorksheetState): Model => model(worksheetProtectionType, sheet);

const workbookProtectionType: ModelType<WorkbookState> = {
  name: 'WorkbookProtection',
  properties: { Protected: { read: (book) => book.isProtected } },
  methods: {
    Protect(book) {
      if (book.isProtected) throw refusal('AccessDenied');
      book.isProtected = true;
    },
    Unprotect: (book) => void (book.isProtected = false),
  },
};

export const workbookProtection = (book: WorkbookState): Model => model(workbookProtectionType, book);

/** Refuses to change which sheets there are where the workbook is protected. */
export function refuseIfProtected({ isProtected }: WorkbookState): void {
  if (isProtected) throw refusal('AccessDenied');
}

/** Refuses where a protected sheet does not allow it: "allowFormatCells", "allowFormatColumns", "allowFormatRows". */
export function refuseUnlessAllowed({ book, sheet }: { readonly book: WorkbookState; readonly sheet: string }, option: string): void {
  const options = book.protectedSheets.get(sheet);
  if (options && options[option] !== true) throw refusal('AccessDenied');
}
