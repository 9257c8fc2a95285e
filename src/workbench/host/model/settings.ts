import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorkbookState } from './workbook-state';

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

export const settingsType: ModelType<WorkbookState> = {
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
