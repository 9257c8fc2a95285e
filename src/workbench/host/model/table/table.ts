import type { Area } from '../../../grid/grid';
import type { Table } from '../workbook-state';
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

function bodyArea({ area, hasHeaders, hasTotals }: Table): Area {
  const above = hasHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (hasTotals ? 1 : 0) };
}

const body = ({ book, table }: TableState): Model => book.make.range(table.sheet, onSheet(bodyArea(table)));

function headerRow({ book, table }: TableState): Model {
  if (!table.hasHeaders) throw refusal('InvalidArgument', table.name);
  return book.make.range(table.sheet, { ...table.area, rows: 1 });
}

/** The cells of a row that is no longer shown are emptied, and the table ends before them. */
function showHeaders({ book, table }: TableState, value: unknown): void {
  if ((value === true) === table.hasHeaders) return;
  const { area, sheet } = table;
  if (value === true) {
    table.area = onSheet({ ...area, row: area.row - 1, rows: area.rows + 1 });
    nameColumns(book, sheet, table.area);
  } else {
    book.grid.write(sheet, { ...area, rows: 1 }, [Array<null>(area.columns).fill(null)]);
    table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  }
  table.hasHeaders = value === true;
}

/** Excel names the row in its first cell and totals nothing but, perhaps, the last column. */
function showTotals({ book, table }: TableState, value: unknown): void {
  if ((value === true) === table.hasTotals) return;
  const { area, sheet } = table;
  const last = { ...area, row: area.row + area.rows - (value === true ? 0 : 1), rows: 1 };
  const cells = Array.from({ length: area.columns }, (_, index) => (value === true && index === 0 ? '汇总' : null));
  book.grid.write(sheet, last, [cells]);
  table.area = { ...area, rows: area.rows + (value === true ? 1 : -1) };
  table.hasTotals = value === true;
}

const rowsType: ModelType<TableState> = {
  name: 'TableRowCollection',
  properties: { Count: { read: ({ table }) => bodyArea(table).rows } },
  methods: { GetCount: ({ table }) => bodyArea(table).rows },
};

export const tableType: ModelType<TableState> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    Id: { read: ({ table }) => table.id },
    Name: { read: ({ table }) => table.name, set: ({ book, table }, name) => void (table.name = tableName(book, name, table)) },
    Style: { read: ({ table }) => table.style, set: ({ table }, style) => void (table.style = String(style)) },
    ShowHeaders: { read: ({ table }) => table.hasHeaders, set: showHeaders },
    ShowTotals: { read: ({ table }) => table.hasTotals, set: showTotals },
  },
  objects: {
    Worksheet: ({ book, table }) => book.make.worksheet(table.sheet),
    Columns: (self) => model(tableColumnsType, self),
    Rows: (self) => model(rowsType, self),
    AutoFilter: ({ book, table }) => autoFilter({ book, sheet: table.sheet, key: table.id, table }),
  },
  methods: {
    GetRange: ({ book, table }) => book.make.range(table.sheet, table.area),
    GetHeaderRowRange: headerRow,
    GetTotalRowRange({ book, table }) {
      if (!table.hasTotals) throw refusal('InvalidArgument', table.name);
      return book.make.range(table.sheet, { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 });
    },
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
