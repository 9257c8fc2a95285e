// How a range looks. Kept here and read back; a grid's screen shows bold type and the width of columns, and nothing else of it.
import { model, type Model, type ModelType, type Property } from '../model-type';
import { look, looks, mark } from './look';
import { formatProtection } from './protection';
import { usedPartOfSheet } from './walk';
import type { RangeState } from './state';
import { refusal } from '../../rich-api-error';

// How wide columns are, in points. A screen keeps it in whole pixels, and whoever looks at it may drag it wider.
// Excel's own, of an unformatted sheet.
const standardWidth = 48;
const pixelsPerPoint = 4 / 3;

function widthOf(range: RangeState): unknown {
  const { sheet, area, book } = range;
  const { screen } = book.grid;
  if (!screen) return look(range, 'format.ColumnWidth', standardWidth);
  const widths = new Set(Array.from({ length: area.columns }, (_, c) => screen.columnWidth(sheet, area.column + c)));
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? width / pixelsPerPoint : null;
}

function setColumnWidth(range: RangeState, points: number): void {
  mark(range, 'format.ColumnWidth', points);
  const { sheet, area, book } = range;
  book.grid.screen?.setColumnWidth(sheet, area.column, area.columns, Math.round(points * pixelsPerPoint));
}

/** null where the columns of a range differ, as Excel answers; setting null changes nothing. */
const columnWidth: Property<RangeState> = {
  read: widthOf,
  set(range, value) {
    if (value === null) return;
    if (typeof value !== 'number') throw refusal('InvalidArgument', `ColumnWidth: ${String(value)}`);
    setColumnWidth(range, value);
  },
};

/** As a screen shows it: an opened file may have made it so. */
const bold: Property<RangeState> = {
  ...looks('font', { Bold: false })['Bold']!,
  read: (range) => {
    const { screen } = range.book.grid;
    return screen ? screen.isBold(range.sheet, range.area) : look(range, 'font.Bold', false);
  },
};

const fill: ModelType<RangeState> = {
  name: 'RangeFill',
  properties: looks('fill', { Color: '#FFFFFF' }),
  methods: { Clear: (range) => mark(range, 'fill.Color', '#FFFFFF') },
};

const font: ModelType<RangeState> = {
  name: 'RangeFont',
  properties: {
    ...looks('font', {
      Name: 'Calibri',
      Size: 11,
      Color: '#000000',
      Italic: false,
      Underline: 'None',
      Strikethrough: false,
    }),
    Bold: bold,
  },
};

// Excel's own, of an unformatted sheet, in points.
const standardHeight = 15;

/** As wide as the longest text, wide characters counted twice; an estimate, for only a screen knows its font. */
function autofitColumns(range: RangeState): void {
  const area = usedPartOfSheet(range);
  if (!area) return;
  const values = range.book.grid.values(range.sheet, area);
  for (let c = 0; c < area.columns; c++) {
    const widths = values.map((line) =>
      [...String(line[c] ?? '')].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0),
    );
    const width = Math.max(standardWidth, 3 + 5.25 * widths.reduce((a, b) => Math.max(a, b), 0));
    setColumnWidth({ ...range, area: { ...area, column: area.column + c, columns: 1 } }, width);
  }
}

const format: ModelType<RangeState> = {
  name: 'RangeFormat',
  properties: {
    ...looks('format', {
      RowHeight: standardHeight,
      HorizontalAlignment: 'General',
      VerticalAlignment: 'Bottom',
      WrapText: false,
      IndentLevel: 0,
    }),
    ColumnWidth: columnWidth,
  },
  objects: { Fill: (range) => model(fill, range), Font: (range) => model(font, range), Protection: formatProtection },
  methods: {
    AutofitColumns: autofitColumns,
    AutofitRows: (range) => mark(range, 'format.RowHeight', standardHeight),
  },
};

export const rangeFormat = (range: RangeState): Model => model(format, range);
