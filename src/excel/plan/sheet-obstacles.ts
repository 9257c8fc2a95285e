// What Excel says of a sheet that may not be written to as it is; each asks only what this Excel can answer.
import { sharesRows } from '../../sheet/rectangle';
import type { SheetArea } from '../../sheet/sheet-area';
import { isExcelSince } from '../capabilities';
import { areaOf, rangeOf, rangePlace } from '../cells/range-of';

/** Whether sheets may not be added; false where this Excel cannot be asked. */
export async function isWorkbookLocked(): Promise<boolean> {
  if (!isExcelSince('1.7')) return false;
  return Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
}

/** The first area of a protected sheet that has locked cells, or whose cells may not be formatted; null where all can be written. */
export function isSheetLocked(sheet: string, areas: readonly SheetArea[]): Promise<string | null> {
  return Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load(['protected', 'options']);
    await context.sync();
    if (!protection.protected) return null;
    const ranges = areas.map((area) => rangeOf(context, area));
    for (const range of ranges) range.load('format/protection/locked');
    await context.sync();
    const { allowFormatCells, allowFormatColumns } = protection.options;
    const isFormattable = allowFormatCells === true && allowFormatColumns === true;
    const locked = ranges.findIndex((range) => !isFormattable || !isNone(range.format.protection.locked));
    return locked < 0 ? null : areas[locked]!.address;
  });
}

/** What is filtered where a filter hides rows that the areas reach; the areas themselves where only hidden rows can be told. */
export async function hiddenByFilter(sheet: string, areas: readonly SheetArea[]): Promise<string[]> {
  const filtered = isExcelSince('1.9') ? await filteredRanges(sheet) : null;
  if (filtered) return filtered.filter((one) => areas.some((area) => sharesRows(one, area))).map(({ address }) => address);
  return Excel.run(async (context) => {
    const ranges = areas.map((area) => rangeOf(context, area));
    for (const range of ranges) range.load('rowHidden');
    await context.sync();
    return areas.filter((_, index) => !isNone(ranges[index]!.rowHidden)).map(({ address }) => address);
  });
}

function filteredRanges(sheet: string): Promise<SheetArea[]> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { tables } = worksheet;
    tables.load('items/name');
    await context.sync();
    const filters = [worksheet.autoFilter, ...tables.items.map((table) => table.autoFilter)];
    const ranges = filters.map((filter) => filter.getRangeOrNullObject());
    for (const filter of filters) filter.load('isDataFiltered');
    for (const range of ranges) range.load(rangePlace);
    await context.sync();
    return ranges.flatMap((range, index) => (range.isNullObject || !filters[index]!.isDataFiltered ? [] : [areaOf(sheet, range)]));
  });
}

/** The Excel tables of a sheet, their headers included. */
export function tablesOn(sheet: string): Promise<{ readonly name: string; readonly area: SheetArea }[]> {
  return Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load('items/name');
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange());
    for (const range of ranges) range.load(rangePlace);
    await context.sync();
    return tables.items.map(({ name }, index) => ({ name, area: areaOf(sheet, ranges[index]!) }));
  });
}

/** Excel answers null where some cells are one way and some the other. */
const isNone = (told: boolean | null): boolean => told === false;
