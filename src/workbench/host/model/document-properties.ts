// `workbook.properties`: of these only the custom ones, which travel with the file.
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorkbookState } from './workbook-state';

interface PropertyState {
  readonly book: WorkbookState;
  readonly key: string;
}

function textOf({ book, key }: PropertyState): string {
  const text = book.customProperties.get(key);
  if (text === undefined) throw refusal('ItemNotFound', key);
  return text;
}

function keep({ book, key }: PropertyState, value: unknown): void {
  book.refuseSettings();
  // Excel's limit for a text.
  if (String(value).length > 255) throw refusal('InvalidArgument', key);
  book.customProperties.set(key, String(value));
}

const customPropertyType: ModelType<PropertyState> = {
  name: 'CustomProperty',
  identity: ({ key }) => ({ _Id: key }),
  properties: { Key: { read: ({ key }) => key }, Value: { read: textOf, set: keep }, Type: { read: () => 'String' } },
  methods: {
    Delete({ book, key }) {
      book.refuseSettings();
      book.customProperties.delete(key);
    },
  },
};

/** In any case. */
function itemOrNull(book: WorkbookState, key: unknown): Model | null {
  const known = [...book.customProperties.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return known === undefined ? null : model(customPropertyType, { book, key: known });
}

function item(book: WorkbookState, key: unknown): Model {
  const found = itemOrNull(book, key);
  if (!found) throw refusal('ItemNotFound', String(key));
  return found;
}

const customPropertiesType: ModelType<WorkbookState> = {
  name: 'CustomPropertyCollection',
  items: (book) => [...book.customProperties.keys()].map((key) => item(book, key)),
  item,
  methods: {
    GetItem: item,
    GetItemOrNullObject: itemOrNull,
    GetCount: (book) => book.customProperties.size,
    /** Replaces what was kept under the key. */
    Add(book, key, value) {
      const property = { book, key: String(key) };
      keep(property, value);
      return model(customPropertyType, property);
    },
  },
};

const propertiesType: ModelType<WorkbookState> = {
  name: 'DocumentProperties',
  objects: { Custom: (book) => model(customPropertiesType, book) },
};

export const documentProperties = (book: WorkbookState): Model => model(propertiesType, book);
