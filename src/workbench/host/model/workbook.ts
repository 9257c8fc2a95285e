import { refusal } from '../rich-api-error';
import { documentProperties } from './document-properties';
import { model, type Model, type ModelType } from './model-type';
import { workbookProtection } from './protection';
import { rangeNamed } from './range/state';
import type { WorkbookState } from './workbook-state';
import { worksheetsType } from './worksheets';
import { xmlParts } from './xml-parts';

const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'];
const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Of which `Open` is all that is asked: the new workbook is its own. */
const createdType: ModelType<{ readonly book: WorkbookState; readonly base64: string }> = {
  name: 'WorkbookCreated',
  methods: { Open: ({ book, base64 }) => book.openNewWorkbook(base64) },
};

const applicationType: ModelType<WorkbookState> = {
  name: 'Application',
  properties: {
    /** Kept and read back; the grid goes on computing by itself. */
    CalculationMode: {
      read: (book) => book.calculationMode,
      set(book, mode) {
        if (!calculationModes.includes(String(mode))) throw refusal('InvalidArgument', String(mode));
        book.calculationMode = String(mode);
      },
    },
    CalculationState: { read: (book) => (book.isCalculating() ? 'Calculating' : 'Done') },
    CalculationEngineVersion: { read: () => 191029 },
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate(book, type) {
      if (!calculationTypes.includes(String(type))) throw refusal('InvalidArgument', String(type));
      // "Recalculate" computes what is stale, and in a grid that computes by itself nothing is.
      if (type !== 'Recalculate') book.grid.recalculate();
    },
    CreateWorkbook: (book, base64) => model(createdType, { book, base64: textOf(base64) }),
    // Both only ask for speed: what a batch leaves behind is the same.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const textOf = (argument: unknown): string => (typeof argument === 'string' ? argument : '');

interface SettingState {
  readonly book: WorkbookState;
  readonly key: string;
}

function valueOf({ book, key }: SettingState): unknown {
  const json = book.settings.textOf(key);
  if (json === undefined) throw refusal('ItemNotFound', key);
  return JSON.parse(json);
}

function keep({ book, key }: SettingState, value: unknown): void {
  book.refuseSettings();
  book.settings.keep(key, JSON.stringify(value ?? null));
}

const settingType: ModelType<SettingState> = {
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  properties: { Key: { read: ({ key }) => key }, Value: { read: valueOf, set: keep } },
  methods: {
    Delete({ book, key }) {
      book.refuseSettings();
      book.settings.drop(key);
    },
  },
};

function item(book: WorkbookState, key: unknown): Model {
  const setting = itemOrNull(book, key);
  if (!setting) throw refusal('ItemNotFound', String(key));
  return setting;
}

function itemOrNull(book: WorkbookState, key: unknown): Model | null {
  return book.settings.textOf(String(key)) === undefined ? null : model(settingType, { book, key: String(key) });
}

const settingsType: ModelType<WorkbookState> = {
  name: 'SettingCollection',
  items: (book) => Object.keys(book.settings.entries()).map((key) => item(book, key)),
  item,
  methods: {
    GetItem: item,
    GetItemOrNullObject: itemOrNull,
    GetCount: (book) => Object.keys(book.settings.entries()).length,
    /** Replaces what was kept under the key. */
    Add(book, key, value) {
      const setting = { book, key: String(key) };
      keep(setting, value);
      return model(settingType, setting);
    },
  },
};

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
    Name: { read: ({ fileName }) => fileName },
    ReadOnly: { read: () => false },
    AutoSave: { read: () => false },
  },
  objects: {
    Worksheets: (book) => model(worksheetsType, book),
    Application: (book) => model(applicationType, book),
    Settings: (book) => model(settingsType, book),
    Tables: (book) => book.make.tables(),
    Names: (book) => book.make.names(),
    CustomXmlParts: xmlParts,
    Properties: documentProperties,
    Protection: workbookProtection,
  },
  methods: {
    /** On the web office.js asks a root of its own ("WacPartition") for the same. */
    CreateAndOpenWorkbook: (book, base64) => book.openNewWorkbook(textOf(base64)),
    GetSelectedRange: selectedRange,
    GetActiveCell: activeCell,
    _RemoveReference: (book, id) => book.references.release(String(id)),
    _RemoveAllReferences: (book) => book.references.releaseAll(),
    _GetReferenceCount: (book) => book.references.count(),
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
  },
};
