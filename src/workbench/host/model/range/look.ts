// One way in which cells look or behave, kept as marks on areas; later ones lie over earlier ones.
import { intersection, gridColumns, gridRows } from '../../../grid/address';
import { refusal } from '../../rich-api-error';
import type { Property } from '../model-type';
import { refuseUnlessAllowed } from '../protection';
import type { RangeState } from './state';

const covers = (outer: RangeState['area'], inner: RangeState['area']) => {
  const shared = intersection(outer, inner);
  return shared !== null && shared.rows === inner.rows && shared.columns === inner.columns;
};

/** One look of a whole range; null where its cells differ, as Excel answers. */
export function look({ book, sheet, area }: RangeState, property: string, otherwise: unknown): unknown {
  const partly: unknown[] = [];
  for (const mark of [...(book.formats.get(sheet) ?? [])].reverse()) {
    if (mark.property !== property || !intersection(mark.area, area)) continue;
    if (covers(mark.area, area)) return partly.every((value) => value === mark.value) ? mark.value : null;
    partly.push(mark.value);
  }
  return partly.every((value) => value === otherwise) ? otherwise : null;
}

/** A column has one width, and a row one height. */
function marked(area: RangeState['area'], property: string): RangeState['area'] {
  if (property === 'format.ColumnWidth') return { ...area, row: 0, rows: gridRows };
  return property === 'format.RowHeight' ? { ...area, column: 0, columns: gridColumns } : area;
}

const allowing: Readonly<Record<string, string>> = { 'format.ColumnWidth': 'allowFormatColumns', 'format.RowHeight': 'allowFormatRows' };

export function mark(range: RangeState, property: string, value: unknown): void {
  refuseUnlessAllowed(range, allowing[property] ?? 'allowFormatCells');
  const { book, sheet } = range;
  const area = marked(range.area, property);
  const { screen } = book.grid;
  if (property === 'font.Bold' && screen && screen.isBold(sheet, area) !== value) screen.setBold(sheet, area, value === true);
  const hidden = (one: { property: string; area: RangeState['area'] }) => one.property === property && covers(area, one.area);
  book.formats.set(sheet, [...(book.formats.get(sheet) ?? []).filter((one) => !hidden(one)), { area, property, value }]);
}

/** Takes every look off a range; widths and heights stay. */
export function clearLooks(range: RangeState): void {
  const marks = range.book.formats.get(range.sheet) ?? [];
  for (const property of new Set(marks.map((one) => one.property).filter((one) => !(one in allowing))))
    mark(range, property, defaults.get(property));
}

const defaults = new Map<string, unknown>();

export function looks(group: string, kinds: Readonly<Record<string, unknown>>): Readonly<Record<string, Property<RangeState>>> {
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
