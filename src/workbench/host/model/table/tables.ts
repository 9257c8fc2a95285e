import { intersection } from '../../../grid/address';
import type { Area } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import type { Model, ModelType } from '../model-type';
import { isUnbounded, rangeNamed } from '../range/state';
import { nameColumns, unusedTableName } from './name';
import type { Table, WorkbookState } from '../workbook-state';

export interface TablesState {
  readonly book: WorkbookState;
  /** Tables of one sheet; undefined for all. */
  readonly sheet: string | undefined;
}

const tablesOf = ({ book, sheet }: TablesState) => book.tables.filter((table) => sheet === undefined || table.sheet === sheet);

function itemOrNull(tables: TablesState, key: unknown): Model | null {
  const found = tablesOf(tables).find((table) => table.id === String(key) || table.name.toLowerCase() === String(key).toLowerCase());
  return found ? tables.book.make.table(found) : null;
}

function item(tables: TablesState, key: unknown): Model {
  const found = itemOrNull(tables, key);
  if (!found) throw refusal('ItemNotFound', String(key));
  return found;
}

function add({ book, sheet }: TablesState, address: unknown, hasHeaders: unknown): Model {
  const range = rangeNamed(book, address, sheet ?? book.grid.activeSheet());
  if (isUnbounded(range) || (sheet !== undefined && range.sheet !== sheet)) throw refusal('InvalidArgument', String(address));
  const area = hasHeaders === true ? range.area : withHeaderRow(book, range.sheet, range.area);
  const isTaken = book.tables.some((table) => table.sheet === range.sheet && intersection(table.area, area));
  if (isTaken) throw refusal('InvalidArgument', String(address));
  nameColumns(book, range.sheet, area);
  // A table has at least one row below its header.
  const table: Table = {
    id: `{${crypto.getRandomValues(new Uint32Array(4)).join('-')}}`,
    name: unusedTableName(book),
    style: 'TableStyleMedium2',
    sheet: range.sheet,
    area: { ...area, rows: Math.max(2, area.rows) },
    hasHeaders: true,
    hasTotals: false,
  };
  book.tables.push(table);
  return book.make.table(table);
}

/** Moves the cells down by one row to make room for a header, where the row below is free. */
function withHeaderRow(book: WorkbookState, sheet: string, area: Area): Area {
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (book.grid.values(sheet, below)[0]?.some((value) => value !== null)) throw refusal('InvalidReference');
  const formulas = book.grid.formulas(sheet, area);
  const cells = book.grid.values(sheet, area).map((line, r) => line.map((value, c) => formulas[r]?.[c] ?? value));
  const taller = { ...area, rows: area.rows + 1 };
  book.grid.write(sheet, taller, [Array<null>(area.columns).fill(null), ...cells]);
  return taller;
}

export const tablesType: ModelType<TablesState> = {
  name: 'TableCollection',
  properties: { Count: { read: (tables) => tablesOf(tables).length } },
  items: (tables) => tablesOf(tables).map((table) => tables.book.make.table(table)),
  item,
  methods: {
    GetItem: item,
    GetItemOrNullObject: itemOrNull,
    GetItemAt(tables, index) {
      const table = tablesOf(tables)[Number(index)];
      if (!table) throw refusal('InvalidArgument', String(index));
      return tables.book.make.table(table);
    },
    GetCount: (tables) => tablesOf(tables).length,
    Add: add,
  },
};
