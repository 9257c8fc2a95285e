import { refusal } from '../../rich-api-error';
import { autoFilter } from '../auto-filter';
import { model, type Model, type ModelType } from '../model-type';
import { onSheet, rangeNamed } from '../range/state';
import { tableColumnsType } from './columns';
import { nameColumns } from './name';
import { tableName } from './name';
import type { TableState } from './state';

function remove({ book, table }: TableState): void {
  book.tables.splice(book.tables.indexOf(table), 1);
}

function body({ book, table }: TableState): Model {
  return book.make.range(table.sheet, onSheet({ ...table.area, row: table.area.row + 1, rows: table.area.rows - 1 }));
}

const rowsType: ModelType<TableState> = {
  name: 'TableRowCollection',
  properties: { Count: { read: ({ table }) => table.area.rows - 1 } },
  methods: { GetCount: ({ table }) => table.area.rows - 1 },
};

export const tableType: ModelType<TableState> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { read: ({ table }) => table.id },
    Name: { read: ({ table }) => table.name, set: ({ book, table }, name) => void (table.name = tableName(book, name, table)) },
    Style: { read: ({ table }) => table.style, set: ({ table }, style) => void (table.style = String(style)) },
    ShowHeaders: { read: () => true },
    ShowTotals: { read: () => false },
  },
  objects: {
    Worksheet: ({ book, table }) => book.make.worksheet(table.sheet),
    Columns: (self) => model(tableColumnsType, self),
    Rows: (self) => model(rowsType, self),
    AutoFilter: ({ book, table }) => autoFilter({ book, sheet: table.sheet, key: table.id, table }),
  },
  methods: {
    GetRange: ({ book, table }) => book.make.range(table.sheet, table.area),
    GetHeaderRowRange: ({ book, table }) => book.make.range(table.sheet, { ...table.area, rows: 1 }),
    GetDataBodyRange: body,
    /** Keeps its header where it was. */
    Resize({ book, table }, range) {
      const { sheet, area } = rangeNamed(book, range, table.sheet);
      if (sheet !== table.sheet || area.row !== table.area.row || area.rows < 2) throw refusal('InvalidArgument', String(range));
      table.area = area;
      nameColumns(book, sheet, area);
    },
    ConvertToRange(self) {
      remove(self);
      return self.book.make.range(self.table.sheet, self.table.area);
    },
    Delete(self) {
      remove(self);
      const { sheet, area } = self.table;
      self.book.grid.write(
        sheet,
        area,
        Array.from({ length: area.rows }, () => Array<null>(area.columns).fill(null)),
      );
    },
  },
};
