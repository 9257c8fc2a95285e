// Merged cells. Kept here and read back; a grid's screen does not show them.
import { intersection } from '../../grid/address';
import type { Area } from '../../grid/grid';
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import { refuseUnlessWritable } from './range/protection';
import { addressOf, type RangeState } from './range/state';
import type { WorkbookState } from './workbook-state';

interface AreasState {
  readonly book: WorkbookState;
  readonly sheet: string;
  readonly areas: readonly Area[];
}

const mergedOn = ({ book, sheet }: RangeState): readonly Area[] => book.merged.get(sheet) ?? [];

/** Whether a cell shows nothing and takes nothing, because it is merged into another. */
export function hiddenByMerge(range: RangeState): (row: number, column: number) => boolean {
  const merged = mergedOn(range).filter((area) => intersection(area, range.area));
  return (row, column) =>
    merged.some((area) => {
      const isFirst = area.row === row && area.column === column;
      return !isFirst && intersection(area, { row, column, rows: 1, columns: 1 }) !== null;
    });
}

/** Of the cells only the upper left one keeps what it holds. */
function merge(range: RangeState, across: unknown): void {
  refuseUnlessWritable(range);
  const { book, sheet, area } = range;
  const isInTable = book.tables.some((table) => table.sheet === sheet && intersection(table.area, area));
  if (isInTable) throw refusal('InvalidArgument', addressOf(range));
  unmerge(range);
  const made = across === true ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })) : [area];
  for (const one of made) {
    const isFirst = (r: number, c: number) => r === 0 && c === 0;
    const cells = Array.from({ length: one.rows }, (_, r) =>
      Array.from({ length: one.columns }, (__, c) => (isFirst(r, c) ? undefined : null)),
    );
    book.grid.write(sheet, one, cells);
  }
  book.merged.set(sheet, [...mergedOn(range), ...made.filter(({ rows, columns }) => rows * columns > 1)]);
}

function unmerge(range: RangeState): void {
  refuseUnlessWritable(range);
  const rest = mergedOn(range).filter((area) => !intersection(area, range.area));
  range.book.merged.set(range.sheet, rest);
}

// learn.microsoft.com/javascript/api/excel/excel.range: "more than 512" fail.
const most = 512;

/** Only those that begin in the range, as Excel answers (OfficeDev/office-js 3611); null where there is none. */
function mergedAreas(range: RangeState): Model | null {
  const areas = mergedOn(range).filter(({ row, column }) => intersection({ row, column, rows: 1, columns: 1 }, range.area));
  if (areas.length > most) throw refusal('GeneralException', `${areas.length} > ${most}`);
  return areas.length === 0 ? null : model(rangeAreasType, { book: range.book, sheet: range.sheet, areas });
}

const rangesOf = ({ book, sheet, areas }: AreasState): Model[] => areas.map((area) => book.make.range(sheet, area));

const rangeCollectionType: ModelType<AreasState> = {
  name: 'RangeCollection',
  items: rangesOf,
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt(self, index) {
      const one = rangesOf(self)[Number(index)];
      if (!one) throw refusal('InvalidArgument', String(index));
      return one;
    },
  },
};

const rangeAreasType: ModelType<AreasState> = {
  name: 'RangeAreas',
  properties: {
    Address: { read: ({ book, sheet, areas }) => areas.map((area) => addressOf({ book, sheet, area })).join(',') },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: { read: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  objects: { Areas: (self) => model(rangeCollectionType, self), Worksheet: ({ book, sheet }) => book.make.worksheet(sheet) },
};

export const merging: Readonly<Record<string, (range: RangeState, ...args: unknown[]) => unknown>> = {
  Merge: merge,
  Unmerge: unmerge,
  GetMergedAreasOrNullObject: mergedAreas,
};
