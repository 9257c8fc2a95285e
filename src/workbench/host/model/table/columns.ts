import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import { model, type Model, type ModelType } from '../model-type';
import { wireValue } from '../range/cells';
import type { TableState } from './state';

interface ColumnState extends TableState {
  readonly index: number;
}

const column = ({ table, index }: ColumnState): Area => ({ ...table.area, column: table.area.column + index, columns: 1 });
const header = (self: ColumnState): Area => ({ ...column(self), rows: 1 });
const body = (self: ColumnState): Area => ({ ...column(self), row: self.table.area.row + 1, rows: self.table.area.rows - 1 });
const nameOf = (self: ColumnState) => String(self.book.grid.values(self.table.sheet, header(self))[0]?.[0] ?? '');

const columnType: ModelType<ColumnState> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { read: ({ index }) => index + 1 },
    Index: { read: ({ index }) => index },
    Name: { read: nameOf, set: (self, name) => self.book.grid.write(self.table.sheet, header(self), [[String(name)]]) },
    Values: { read: (self) => self.book.grid.values(self.table.sheet, column(self)).map((line) => line.map(wireValue)) },
  },
  methods: {
    GetRange: (self) => self.book.make.range(self.table.sheet, column(self)),
    GetHeaderRowRange: (self) => self.book.make.range(self.table.sheet, header(self)),
    GetDataBodyRange: (self) => self.book.make.range(self.table.sheet, body(self)),
  },
};

function at(table: TableState, index: unknown): Model {
  if (!Number.isInteger(index) || Number(index) < 0 || Number(index) >= table.table.area.columns)
    throw refusal('InvalidArgument', String(index));
  return model(columnType, { ...table, index: Number(index) });
}

/** By number as Excel numbers columns for ever (from 1), or by the name in the header. */
function itemOrNull(table: TableState, key: unknown): Model | null {
  for (let index = 0; index < table.table.area.columns; index++) {
    const self = { ...table, index };
    if (typeof key === 'number' ? key === index + 1 : nameOf(self).toLowerCase() === String(key).toLowerCase())
      return model(columnType, self);
  }
  return null;
}

function item(table: TableState, key: unknown): Model {
  const found = itemOrNull(table, key);
  if (!found) throw refusal('ItemNotFound', String(key));
  return found;
}

export const tableColumnsType: ModelType<TableState> = {
  name: 'TableColumnCollection',
  properties: { Count: { read: ({ table }) => table.area.columns } },
  items: (table) => Array.from({ length: table.table.area.columns }, (_, index) => at(table, index)),
  item,
  methods: { GetItem: item, GetItemOrNullObject: itemOrNull, GetItemAt: at, GetCount: ({ table }) => table.area.columns },
};
