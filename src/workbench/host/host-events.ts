// What happens in the grid, told to the add-in as Excel tells it.
import { areaAddress } from '../grid/address';
import type { Changed, Grid } from '../grid/grid';
import { eventKey, eventTypes, wholeWorkbook } from './model/event-methods';
import type { WorkbookState } from './model/workbook-state';

/** Events of the object model travel inside a `richApiMessage` under this category. */
const eventCategory = 65536;

export interface HostEventsSurroundings {
  readonly book: WorkbookState;
  /** Whether what is written now is written by a batch of the add-in's. */
  isBatchRunning(): boolean;
  post(event: string, data: unknown): void;
}

/** Answers how to stop. */
export function tellOfEvents(grid: Grid, { book, isBatchRunning, post }: HostEventsSurroundings): () => void {
  let active = grid.activeSheet();
  let sheets = new Map(grid.sheets().map((sheet) => [sheet.id, sheet.name]));

  const tell = (type: number, target: string, args: unknown) => {
    if (book.listenedTo.has(eventKey(type, target))) {
      post('richApiMessage', { ArrayData: [[eventCategory, type, target, JSON.stringify(args), 0, false]] });
    }
  };
  const tellBoth = (type: number, sheet: string, args: unknown) => {
    tell(type, sheet, args);
    tell(type, wholeWorkbook, args);
  };

  function selectionChanged(): void {
    const { sheet, areas } = grid.selection();
    if (sheet !== active) {
      const before = active;
      active = sheet;
      tellBoth(eventTypes.Deactivated, before, { worksheetId: before });
      tellBoth(eventTypes.Activated, sheet, { worksheetId: sheet });
    }
    post('documentSelectionChanged', {});
    tellBoth(eventTypes.SelectionChanged, sheet, { worksheetId: sheet, address: areas.map(areaAddress).join(',') });
  }

  function cellsChanged(changed: Changed | undefined): void {
    if (!changed) return;
    const address = areaAddress(changed.area);
    const name = grid.sheets().find((sheet) => sheet.id === changed.sheet)?.name ?? '';
    tellBoth(eventTypes.DataChanged, changed.sheet, {
      worksheetId: changed.sheet,
      address,
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: isBatchRunning() ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: `'${name.replaceAll("'", "''")}'!${address}`,
    });
  }

  /** Of every sheet: a grid does not tell which of them its pass computed. */
  function calculated(): void {
    for (const worksheetId of sheets.keys()) tellBoth(eventTypes.Calculated, worksheetId, { worksheetId, address: '' });
  }

  function sheetsChanged(): void {
    const now = new Map(grid.sheets().map((sheet) => [sheet.id, sheet.name]));
    for (const [worksheetId, name] of now) {
      const before = sheets.get(worksheetId);
      if (before === undefined) tell(eventTypes.Added, wholeWorkbook, { worksheetId, source: 'Local' });
      else if (before !== name)
        tellBoth(eventTypes.NameChanged, worksheetId, { worksheetId, nameBefore: before, nameAfter: name, source: 'Local' });
    }
    for (const worksheetId of sheets.keys())
      if (!now.has(worksheetId)) tell(eventTypes.Deleted, wholeWorkbook, { worksheetId, source: 'Local' });
    sheets = now;
  }

  const stops = [
    grid.on('selection', selectionChanged),
    grid.on('change', cellsChanged),
    grid.on('calculated', calculated),
    grid.on('sheets', sheetsChanged),
  ];
  return () => stops.forEach((stop) => stop());
}

const knownEvents = ['richApiMessage', 'documentSelectionChanged', 'settingsChanged', 'appCommandInvoked'];

/** Which events the page listens to. */
export function registeredEvents(onUnknown: (name: string) => void) {
  const registered = new Set<string>();
  return {
    has: (event: string): boolean => registered.has(event),
    clear: (): void => registered.clear(),
    /** @returns 0, or the code that office.js knows for an event that there is not */
    listenTo(event: string, isOn: boolean): number {
      if (!knownEvents.includes(event)) {
        onUnknown(`event ${event}`);
        return 5001;
      }
      registered[isOn ? 'add' : 'delete'](event);
      return 0;
    },
  };
}
