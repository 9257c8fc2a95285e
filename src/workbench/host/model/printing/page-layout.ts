// How a sheet is printed: kept, read back and saved to files; nothing here prints.
import type { SheetPrinting } from '../../../grid/grid';
import { refusal } from '../../rich-api-error';
import { model, type Model, type ModelType, type Property } from '../model-type';
import { rangeNamed } from '../range/state';
import { sheetOf } from '../workbook-state';
import type { WorksheetState } from '../worksheet-state';

const printingOf = ({ book, id }: WorksheetState): SheetPrinting => book.printing.get(sheetOf(book, id).id) ?? {};

function change(sheet: WorksheetState, changes: Partial<SheetPrinting>): void {
  sheet.book.printing.set(sheetOf(sheet.book, sheet.id).id, { ...printingOf(sheet), ...changes });
}

function oneOf(key: 'orientation' | 'paper', values: readonly string[]): Property<WorksheetState> {
  return {
    read: (sheet) => printingOf(sheet)[key] ?? values[0],
    set(sheet, value) {
      if (!values.includes(String(value))) throw refusal('InvalidArgument', String(value));
      change(sheet, { [key]: String(value) });
    },
  };
}

const zoom: Property<WorksheetState> = {
  read(sheet) {
    const { pagesWide, pagesTall, scale } = printingOf(sheet);
    if (pagesWide === undefined && pagesTall === undefined) return { scale: scale ?? 100 };
    return {
      ...(pagesWide !== undefined && { horizontalFitToPages: pagesWide }),
      ...(pagesTall !== undefined && { verticalFitToPages: pagesTall }),
    };
  },
  set(sheet, value) {
    const { horizontalFitToPages, verticalFitToPages, scale } = (value ?? {}) as Record<string, unknown>;
    const whole = (given: unknown, most: number): number | undefined => {
      if (given === undefined || given === null) return undefined;
      if (typeof given !== 'number' || !(given >= 1 && given <= most)) throw refusal('InvalidArgument', String(given));
      return given;
    };
    const { pagesWide: _wide, pagesTall: _tall, scale: _scale, ...others } = printingOf(sheet);
    const [wide, tall, size] = [whole(horizontalFitToPages, 32_767), whole(verticalFitToPages, 32_767), whole(scale, 400)];
    sheet.book.printing.set(sheetOf(sheet.book, sheet.id).id, {
      ...others,
      ...(wide !== undefined && { pagesWide: wide }),
      ...(tall !== undefined && { pagesTall: tall }),
      ...(size !== undefined && { scale: size }),
    });
  },
};

const edges = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'] as const;

/** Excel’s own codes in them, `&P` for the page, stay as they are; it takes 255 characters for each line of them. */
const edgeText = (edge: (typeof edges)[number]): Property<WorksheetState> => ({
  read: (sheet) => printingOf(sheet).edges?.[edge] ?? '',
  set(sheet, value) {
    if (typeof value !== 'string' || value.length > 255) throw refusal('InvalidArgument', edge);
    change(sheet, { edges: { ...printingOf(sheet).edges, [edge]: value } });
  },
});

const headerFooterType: ModelType<WorksheetState> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(edges.map((edge) => [edge, edgeText(edge)])),
};

const headerFooterGroupType: ModelType<WorksheetState> = {
  name: 'HeaderFooterGroup',
  objects: { DefaultForAllPages: (sheet) => model(headerFooterType, sheet) },
};

const pageLayoutType: ModelType<WorksheetState> = {
  name: 'PageLayout',
  properties: {
    Orientation: oneOf('orientation', ['Portrait', 'Landscape']),
    PaperSize: oneOf('paper', ['A4', 'A3', 'A5', 'Letter', 'Legal']),
    Zoom: zoom,
  },
  objects: { HeadersFooters: (sheet) => model(headerFooterGroupType, sheet) },
  methods: {
    SetPrintArea: (sheet, range) => change(sheet, { area: rangeNamed(sheet.book, range, sheet.id).area }),
    SetPrintTitleRows(sheet, rows) {
      const { row, rows: count } = rangeNamed(sheet.book, rows, sheet.id).area;
      change(sheet, { titleRows: { row, rows: count } });
    },
    GetPrintTitleRowsOrNullObject(sheet) {
      const { titleRows } = printingOf(sheet);
      const address = titleRows && `${titleRows.row + 1}:${titleRows.row + titleRows.rows}`;
      return address === undefined ? null : sheet.book.make.range(sheet.id, rangeNamed(sheet.book, address, sheet.id).area);
    },
  },
};

export const pageLayout = (sheet: WorksheetState): Model => model(pageLayoutType, sheet);
