// How a range looks. Kept here and read back; a grid's screen shows bold type and the width of columns, and nothing else of it.
import { columnWidth, setColumnWidth, standardWidth } from './column-width';
import { model, type Model, type ModelType } from './model-type';
import { looks, mark } from './range-look';
import { formatProtection } from './range-protection';
import { usedPart } from './range-walk';
import type { RangeState } from './range-state';

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

// Excel's own, of an unformatted sheet, in points.
const standardHeight = 15;

/** As wide as the longest text, wide characters counted twice; an estimate, for only a screen knows its font. */
function autofitColumns(range: RangeState): void {
  const area = usedPart(range);
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
