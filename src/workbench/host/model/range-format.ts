// How a range looks. Kept here and read back; a grid's screen does not show it.
import { intersection } from '../../grid/address';
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType, type Property } from './model-type';
import { usedPart } from './range-walk';
import type { RangeState } from './range-state';

const covers = (outer: RangeState['area'], inner: RangeState['area']) => {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

/** One look of a whole range; null where its cells differ, as Excel answers. */
function look({ book, sheet, area }: RangeState, property: string, otherwise: unknown): unknown {
  const partly: unknown[] = [];
  for (const mark of [...(book.formats.get(sheet) ?? [])].reverse()) {
    if (mark.property !== property || !intersection(mark.area, area)) continue;
    if (covers(mark.area, area)) return partly.every((value) => value === mark.value) ? mark.value : null;
    partly.push(mark.value);
  }
  return partly.every((value) => value === otherwise) ? otherwise : null;
}

export function mark({ book, sheet, area }: RangeState, property: string, value: unknown): void {
  if (book.protectedSheets.has(sheet)) throw refusal('AccessDenied');
  const hidden = (one: { property: string; area: RangeState['area'] }) => one.property === property && covers(area, one.area);
  book.formats.set(sheet, [...(book.formats.get(sheet) ?? []).filter((one) => !hidden(one)), { area, property, value }]);
}

/** Takes every look off a range. */
export function clearLooks(range: RangeState): void {
  const marks = range.book.formats.get(range.sheet) ?? [];
  for (const property of new Set(marks.map((one) => one.property))) mark(range, property, defaults.get(property));
}

const defaults = new Map<string, unknown>();

function looks(group: string, kinds: Readonly<Record<string, unknown>>): Readonly<Record<string, Property<RangeState>>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, otherwise]) => {
      const property = `${group}.${name}`;
      defaults.set(property, otherwise);
      const isRight = (value: unknown) => value === null || typeof value === typeof otherwise;
      return [
        name,
        {
          read: (range) => look(range, property, otherwise),
          set: (range, value) => {
            if (!isRight(value)) throw refusal('InvalidArgument', `${name}: ${String(value)}`);
            if (value !== null) mark(range, property, value);
          },
        } satisfies Property<RangeState>,
      ];
    }),
  );
}

const fill: ModelType<RangeState> = {
  name: 'RangeFill',
  properties: looks('fill', { Color: '#FFFFFF' }),
  methods: { Clear: (range) => mark(range, 'fill.Color', '#FFFFFF') },
};

const font: ModelType<RangeState> = {
  name: 'RangeFont',
  properties: looks('font', {
    Name: 'Calibri',
    Size: 11,
    Color: '#000000',
    Bold: false,
    Italic: false,
    Underline: 'None',
    Strikethrough: false,
  }),
};

// Excel's own sizes of an unformatted sheet, in points.
const standard = { columnWidth: 48, rowHeight: 15 };

/** As wide as the longest text, wide characters counted twice; an estimate, for only a screen knows its font. */
function autofitColumns(range: RangeState): void {
  const area = usedPart(range);
  if (!area) return;
  const values = range.book.grid.values(range.sheet, area);
  for (let c = 0; c < area.columns; c++) {
    const widths = values.map((line) =>
      [...String(line[c] ?? '')].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0),
    );
    const width = Math.max(standard.columnWidth, 3 + 5.25 * widths.reduce((a, b) => Math.max(a, b), 0));
    mark({ ...range, area: { ...area, column: area.column + c, columns: 1 } }, 'format.ColumnWidth', width);
  }
}

const format: ModelType<RangeState> = {
  name: 'RangeFormat',
  properties: looks('format', {
    ColumnWidth: standard.columnWidth,
    RowHeight: standard.rowHeight,
    HorizontalAlignment: 'General',
    VerticalAlignment: 'Bottom',
    WrapText: false,
    IndentLevel: 0,
  }),
  objects: { Fill: (range) => model(fill, range), Font: (range) => model(font, range) },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: (range) => mark(range, 'format.RowHeight', standard.rowHeight),
  },
};

export const rangeFormat = (range: RangeState): Model => model(format, range);
