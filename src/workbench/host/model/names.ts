import { areaAddress, sheetPrefix } from '../../grid/address';
import type { Area } from '../../grid/grid';
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import { rangeBehind, rangeNamed } from './range/state';
import { sheetOf, type NamedItem, type WorkbookState } from './workbook-state';

interface NamedItemState {
  readonly book: WorkbookState;
  readonly item: NamedItem;
}

export interface NamesState {
  readonly book: WorkbookState;
  /** Names of one sheet; undefined for the workbook's. */
  readonly scope: string | undefined;
}

const absolute = (area: Area) => areaAddress(area).replace(/([A-Z]+|\d+)/g, '$$$1');

function rangeOf({ book, item }: NamedItemState): Model | null {
  try {
    const { sheet, area } = rangeNamed(book, item.formula.slice(1), item.scope ?? book.grid.activeSheet());
    return book.make.range(sheet, area);
  } catch {
    // A name may stand for a constant or a formula; then it has no range.
    return null;
  }
}

const namedItemType: ModelType<NamedItemState> = {
  name: 'NamedItem',
  identity: ({ item }) => ({ _Id: item.name }),
  properties: {
    Name: { read: ({ item }) => item.name },
    Type: { read: (self) => (rangeOf(self) ? 'Range' : 'String') },
    Value: { read: ({ item }) => item.formula.slice(1) },
    Formula: { read: ({ item }) => item.formula, set: ({ item }, formula) => void (item.formula = formulaFrom(formula)) },
    Comment: { read: ({ item }) => item.comment, set: ({ item }, comment) => void (item.comment = String(comment)) },
    Visible: { read: ({ item }) => item.isVisible, set: ({ item }, isVisible) => void (item.isVisible = isVisible === true) },
    Scope: { read: ({ item }) => (item.scope === undefined ? 'Workbook' : 'Worksheet') },
  },
  objects: {
    Worksheet({ book, item }) {
      if (item.scope === undefined) throw refusal('ItemNotFound', item.name);
      return book.make.worksheet(item.scope);
    },
    WorksheetOrNullObject: ({ book, item }) => (item.scope === undefined ? null : book.make.worksheet(item.scope)),
  },
  methods: {
    GetRange(self) {
      const range = rangeOf(self);
      if (!range) throw refusal('InvalidReference', self.item.formula);
      return range;
    },
    GetRangeOrNullObject: rangeOf,
    Delete: ({ book, item }) => void book.names.splice(book.names.indexOf(item), 1),
  },
};

function formulaFrom(reference: unknown): string {
  const range = rangeBehind(reference);
  if (range) return `=${sheetPrefix(sheetOf(range.book, range.sheet).name)}${absolute(range.area)}`;
  if (typeof reference !== 'string' || !reference.startsWith('=')) throw refusal('InvalidArgument', String(reference));
  return reference;
}

const itemsOf = ({ book, scope }: NamesState) => book.names.filter((item) => item.scope === scope);

function itemOrNull(names: NamesState, key: unknown): Model | null {
  const item = itemsOf(names).find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return item ? model(namedItemType, { book: names.book, item }) : null;
}

function item(names: NamesState, key: unknown): Model {
  const found = itemOrNull(names, key);
  if (!found) throw refusal('ItemNotFound', String(key));
  return found;
}

export const namesType: ModelType<NamesState> = {
  name: 'NamedItemCollection',
  items: (names) => itemsOf(names).map((one) => model(namedItemType, { book: names.book, item: one })),
  item,
  methods: {
    GetItem: item,
    GetItemOrNullObject: itemOrNull,
    GetCount: (names) => itemsOf(names).length,
    Add(names, name, reference, comment) {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) || /^[A-Za-z]{1,3}\d+$/.test(text)) throw refusal('InvalidArgument', text);
      if (itemOrNull(names, text)) throw refusal('ItemAlreadyExists', text);
      const made: NamedItem = {
        name: text,
        scope: names.scope,
        formula: formulaFrom(reference),
        comment: String(comment ?? ''),
        isVisible: true,
      };
      names.book.names.push(made);
      return model(namedItemType, { book: names.book, item: made });
    },
  },
};
