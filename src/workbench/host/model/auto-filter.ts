// The filter of a sheet or of a table: which rows it hides. Kept here and read back; a grid's screen shows all rows.
import type { Area, CellValue } from '../../grid/grid';
import { refusal } from '../rich-api-error';
import { hideRow } from './hidden-rows';
import { model, type Model, type ModelType } from './model-type';
import { wireValue } from './range/cells';
import { rangeNamed, whole } from './range/state';
import type { Filter, Table, WorkbookState } from './workbook-state';

interface AutoFilterState {
  readonly book: WorkbookState;
  readonly sheet: string;
  /** Under which the workbook keeps it. */
  readonly key: string;
  /** Whose filter it is; left out for a sheet's. */
  readonly table?: Table;
}

type Criteria = Filter['criteria'] extends ReadonlyMap<number, infer One> ? One : never;

/** A table can always be filtered. */
function filterOf({ book, key, table }: AutoFilterState): Filter | undefined {
  const kept = book.filters.get(key);
  return table ? { area: table.area, criteria: kept?.criteria ?? new Map<number, Criteria>() } : kept;
}

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '>=': (value, limit) => value >= limit,
  '<=': (value, limit) => value <= limit,
  '<>': (value, limit) => value !== limit,
  '>': (value, limit) => value > limit,
  '<': (value, limit) => value < limit,
  '=': (value, limit) => value === limit,
};

/** What Excel's filters by values and by one comparison of numbers let through; others are not played. */
function lets(criteria: Criteria, value: CellValue): boolean {
  if (criteria['filterOn'] === 'Values') {
    const values: unknown = criteria['values'];
    return Array.isArray(values) && values.some((one) => String(one) === String(wireValue(value)));
  }
  const [, sign = '', limit = ''] = /^(>=|<=|<>|>|<|=)(.+)$/.exec(String(criteria['criterion1'])) ?? [];
  const compare = comparisons[sign];
  if (criteria['filterOn'] !== 'Custom' || !compare) throw refusal('ApiNotFound', JSON.stringify(criteria));
  return typeof value === 'number' && compare(value, Number(limit));
}

/** Hides the rows that the criteria do not let through and shows the others. */
function filter({ book, sheet }: AutoFilterState, { area, criteria }: Filter): void {
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  if (body.rows < 1) return;
  for (const [index, row] of book.grid.values(sheet, body).entries()) {
    const isShown = [...criteria].every(([column, one]) => lets(one, row[column] ?? null));
    hideRow(book, sheet, body.row + index, !isShown);
  }
}

function keep(self: AutoFilterState, kept: Filter): void {
  filter(self, kept);
  self.book.filters.set(self.key, kept);
}

/** Without criteria the header only gets its buttons. */
function apply(self: AutoFilterState, range: unknown, columnIndex: unknown, criteria: unknown): void {
  const { area, sheet } = rangeNamed(self.book, range, self.sheet);
  if (sheet !== self.sheet) throw refusal('InvalidArgument');
  if (self.book.protectedSheets.has(sheet)) throw refusal('AccessDenied');
  const before = filterOf(self)?.criteria ?? new Map<number, Criteria>();
  if (columnIndex === undefined || columnIndex === null) return keep(self, { area, criteria: before });
  const column = whole(columnIndex);
  if (column < 0 || column >= area.columns || typeof criteria !== 'object' || criteria === null)
    throw refusal('InvalidArgument', String(columnIndex));
  keep(self, { area, criteria: new Map([...before, [column, criteria as Criteria]]) });
}

function clear(self: AutoFilterState): void {
  const kept = filterOf(self);
  if (kept) keep(self, { area: kept.area, criteria: new Map() });
}

function rangeOf(self: AutoFilterState): Model | null {
  const kept = filterOf(self);
  return kept ? self.book.make.range(self.sheet, kept.area) : null;
}

const autoFilterType: ModelType<AutoFilterState> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { read: (self) => filterOf(self) !== undefined },
    IsDataFiltered: { read: (self) => (filterOf(self)?.criteria.size ?? 0) > 0 },
    Criteria: { read: (self) => [...(filterOf(self)?.criteria.values() ?? [])] },
  },
  methods: {
    Apply: apply,
    ClearCriteria: clear,
    Reapply(self) {
      const kept = filterOf(self);
      if (kept) filter(self, kept);
    },
    Remove(self) {
      clear(self);
      self.book.filters.delete(self.key);
    },
    GetRangeOrNullObject: rangeOf,
    GetRange(self) {
      const range = rangeOf(self);
      if (!range) throw refusal('ItemNotFound');
      return range;
    },
  },
};

export const autoFilter = (state: AutoFilterState): Model => model(autoFilterType, state);
