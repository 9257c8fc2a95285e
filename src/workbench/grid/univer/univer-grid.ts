// The grid a person sees: Univer on a canvas, behind the interface that the host knows.
import type { IWorkbookData, Workbook, Worksheet } from '@univerjs/core';
import { ICommandService, IUniverInstanceService, LifecycleService, LifecycleStages, UniverInstanceType } from '@univerjs/core';
import {
  ILayoutService,
  RemoveSheetMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/preset-sheets-core';
import { gridColumns, gridRows } from '../address';
import type { Area, Book, SheetInfo } from '../grid';
import type { PageGrid } from '../page-grid';
import { checkedSheetName } from '../sheet-name';
import { atOnce, inSlices } from '../slices';
import type { Caller } from './answers';
import { univerBookOf } from './book-of';
import { watchCalculation } from './calculation';
import { cellInput, isVoid } from './cell-value';
import { collectAtRest } from './collect';
import { showColumnFormats } from './looks/column-formats';
import { functionCalls } from './function-calls';
import { watchEvents } from './grid-events';
import { nameSheets } from './name-sheets';
import { eachCell, sheetReading } from './reading';
import { measureRowsInNeed, screenOf } from './screen';
import { keepSentencesFresh, showSentencesOnHover } from './sentences';
import { selectionOf } from './selection-of';
import type { UniverLanguage } from './start-univer';
import { locales, startUniver } from './start-univer';
import { workbookData } from './workbook-data';

const wholeLine = /(^|[^\w.])(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\w(.])/i; // A:A, $A:$C, 3:3

/** A grid with one empty sheet in this element, which keeps its size; it is drawn and ready to compute. */
export async function univerGrid(
  container: HTMLElement,
  options: { readonly language: UniverLanguage; readonly isDark: boolean },
): Promise<PageGrid> {
  const { api, injector } = startUniver(container, options.language, options.isDark);
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  let language = options.language;
  let opened = 0;
  let unit = '';

  const dataOf = (book: Book) => workbookData(`book${++opened}`, book, locales[language]);
  const create = (data: Partial<IWorkbookData>) => {
    unit = data.id ?? '';
    api.createWorkbook(data);
  };
  // Before anything is registered: Univer starts its formula engine with the first workbook.
  create(atOnce(dataOf({ sheets: [] })));
  // Earlier, a change would start no calculation.
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);

  const workbook = () => instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET) as Workbook;
  const facade = () => api.getWorkbook(unit) as NonNullable<ReturnType<typeof api.getWorkbook>>;
  const sheetOf = (id: string): Worksheet => {
    const sheet = workbook().getSheetBySheetId(id);
    if (sheet) return sheet;
    const ids = workbook()
      .getSheets()
      .map((one) => one.getSheetId());
    throw new Error(`没有编号为 ${id} 的工作表 / No sheet has the id ${id}: there are ${ids.join(', ')}`);
  };
  const reading = (id: string) => sheetReading(injector, workbook(), sheetOf(id));
  const described = (sheet: Worksheet): SheetInfo => ({
    id: sheet.getSheetId(),
    name: sheet.getName(),
    rows: gridRows,
    columns: gridColumns,
  });
  const namesBut = (but?: string) =>
    workbook()
      .getSheets()
      .flatMap((sheet) => (sheet.getSheetId() === but ? [] : [sheet.getName()]));
  nameSheets(injector, namesBut);
  // By mutation: as commands these would be steps of undo.
  const growTo = (id: string, rows: number, columns: number) => {
    const sheet = sheetOf(id);
    const place = { unitId: unit, subUnitId: id };
    if (rows > sheet.getRowCount())
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: Math.min(rows, gridRows) });
    if (columns > sheet.getColumnCount())
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...place, columnCount: Math.min(columns, gridColumns) });
  };
  const rangeOf = (id: string, { row, column, rows, columns }: Area) => {
    growTo(id, row + rows, column + columns);
    const sheet = facade().getSheetBySheetId(sheetOf(id).getSheetId()) as NonNullable<
      ReturnType<ReturnType<typeof facade>['getSheetBySheetId']>
    >;
    return { sheet, range: sheet.getRange(row, column, rows, columns) };
  };

  const makeRoom = ({ sheet, row, column }: Caller, rows: number, columns: number) => {
    if (row + rows <= sheetOf(sheet).getRowCount() && column + columns <= sheetOf(sheet).getColumnCount()) return;
    const { formula } = reading(sheet);
    // An answer as long as a whole column would lengthen that column, and so itself, without end; Excel shows #SPILL! there too.
    if (!wholeLine.test(formula(row, column) ?? '')) growTo(sheet, row + rows, column + columns);
  };

  const calculation = watchCalculation(injector);
  const functions = functionCalls(
    injector,
    calculation,
    () => unit,
    makeRoom,
    (name, required, allowed, given) =>
      language === 'zh-CN'
        ? `${name} 需要 ${required === allowed ? required : `${required} 至 ${allowed}`} 个参数，这里给了 ${given} 个。`
        : `${name} takes ${required === allowed ? required : `${required} to ${allowed}`} arguments; ${given} were given.`,
  );
  const events = watchEvents(injector, () => unit);
  keepSentencesFresh(injector);
  showSentencesOnHover(injector, (sheet, row, column) => reading(sheet).value(row, column));
  showColumnFormats(injector);
  measureRowsInNeed(injector);
  calculation.onPass(() => events.tell('calculated'));
  events.on('change', (changed) => changed && functions.entered(changed));
  commands.onCommandExecuted(({ id }) => {
    // Univer rewrites what referred to the sheet in front as #REF! without computing it.
    if (id === RemoveSheetMutation.id) calculation.run();
  });
  let awaiting: (() => void)[] = [];
  const isSettled = () => !calculation.isBusy() && !functions.isWaiting();
  calculation.onRest(() => {
    if (!isSettled()) return;
    awaiting.forEach((resolve) => resolve());
    awaiting = [];
  });
  const settled = () => (isSettled() ? Promise.resolve() : new Promise<void>((resolve) => awaiting.push(resolve)));
  const collecting = () => univerBookOf(workbook(), (sheet) => sheetReading(injector, workbook(), sheet));
  const show = (data: Partial<IWorkbookData>, active = 0) => {
    functions.forget();
    // The next workbook's cells have the same addresses.
    calculation.giveUp();
    // In between there is no workbook that a listener could ask about.
    events.quietly(() => {
      api.disposeUnit(unit);
      create(data);
      const front = workbook().getSheets()[active];
      if (front && active) facade().setActiveSheet(front.getSheetId());
    });
    events.tell('sheets');
    events.tell('selection');
  };

  return {
    screen: screenOf(workbook, rangeOf),
    sheets: () => workbook().getSheets().map(described),
    addSheet(name) {
      const front = workbook().getActiveSheet()?.getSheetId();
      const added = facade().insertSheet(checkedSheetName(name, namesBut()));
      // Univer brings a new sheet to the front, Excel's worksheets.add does not.
      if (front) facade().setActiveSheet(front);
      return described(added.getSheet());
    },
    removeSheet(id) {
      sheetOf(id);
      if (workbook().getSheetSize() === 1) throw new Error('工作簿至少要有一张工作表 / A workbook keeps at least one sheet');
      const wasActive = workbook().getActiveSheet()?.getSheetId() === id;
      facade().deleteSheet(id);
      const [first] = workbook().getSheets();
      if (wasActive && first) facade().setActiveSheet(first.getSheetId());
    },
    renameSheet(id, name) {
      sheetOf(id);
      facade()
        .getSheetBySheetId(id)
        ?.setName(checkedSheetName(name, namesBut(id)));
    },
    activeSheet: () => workbook().getActiveSheet()?.getSheetId() ?? '',
    activateSheet(id) {
      facade().setActiveSheet(sheetOf(id).getSheetId());
    },

    selection: () => selectionOf(injector, workbook()),
    select(id, area) {
      const { sheet, range } = rangeOf(id, area);
      facade().setActiveSheet(id);
      facade().setActiveRange(range);
      const seen = sheet.getVisibleRange();
      const isSeen =
        seen && area.row >= seen.startRow && area.row <= seen.endRow && area.column >= seen.startColumn && area.column <= seen.endColumn;
      if (seen && !isSeen) sheet.scrollToCell(Math.max(0, area.row - 3), Math.max(0, area.column - 1));
    },

    usedArea: (id, within) => reading(id).usedArea(within),
    values: (id, area) => eachCell(area, reading(id).value),
    formulas: (id, area) => eachCell(area, reading(id).formula),
    numberFormats: (id, area) => eachCell(area, reading(id).numberFormat),
    spill: (id, row, column) => reading(id).spill(row, column),

    write(id, area, cells) {
      const { range } = rangeOf(id, area);
      const kept = sheetOf(id).getCellMatrix();
      const matrix: Record<number, Record<number, ReturnType<typeof cellInput>>> = {};
      for (let r = 0; r < area.rows; r++) {
        for (let c = 0; c < area.columns; c++) {
          const input = cells[r]?.[c];
          // Emptying what is empty costs as much as filling it, and leaves an object in every cell.
          if (input === null && isVoid(kept.getValue(area.row + r, area.column + c) || null)) continue;
          if (input !== undefined) (matrix[area.row + r] ??= {})[area.column + c] = { ...cellInput(input) };
        }
      }
      if (Object.keys(matrix).length > 0) range.setValues(matrix);
    },
    setNumberFormats(id, area, formats) {
      const { range } = rangeOf(id, area);
      range.setNumberFormats(formats.map((row) => [...row]));
    },

    install: functions.install,
    recalculate() {
      functions.forget();
      calculation.run();
    },
    settled,

    open: (book) => show(atOnce(dataOf(book)), book.active),
    async taken(book, pace) {
      const data = await inSlices(dataOf(book), pace);
      return () => show(data, book.active);
    },
    book: () => atOnce(collecting()),
    collected: (pace) => collectAtRest(collecting, settled, events, pace),
    on: events.on,

    setLanguage(chosen) {
      language = chosen;
      api.setLocale(locales[chosen]);
    },
    setDark: (isDark) => api.toggleDarkMode(isDark),
    focus: () => injector.get(ILayoutService).focus(),
    undo: () => api.undo(),
    redo: () => api.redo(),
  };
}
