// What is selected in the workbook, followed for as long as anyone listens.
import { maximumColumns, maximumRows } from '../../sheet/limits';
import type { SheetArea } from '../../sheet/sheet-area';
import { capabilities } from '../capabilities';
import { errorReason } from '../error-reason';
import { lookAtRest } from './own-writing';
import { removal } from './removal';
import { areaOf, rangePlace } from '../cells/range-of';

export interface SelectedArea extends SheetArea {
  readonly isWholeColumns: boolean;
  readonly isWholeRows: boolean;
  /** The smallest part that holds every filled cell; null where all are blank. */
  readonly used: SheetArea | null;
}

/** A new object whenever the selection, or a cell of the workbook, may have changed. */
export type SelectionReading =
  | { readonly state: 'unknown' }
  | { readonly state: 'area'; readonly area: SelectedArea }
  /** Several areas at once, or no cells: a picture, a chart. */
  | { readonly state: 'several' }
  | { readonly state: 'unread'; readonly reason: string };

export interface SelectionStore {
  readonly current: () => SelectionReading;
  /** Follows the selection until the last listener has gone; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks Excel now, for hosts that do not tell by themselves. */
  readonly refresh: () => Promise<void>;
}

/** Never rejects. */
export async function selectedArea(): Promise<SelectionReading> {
  try {
    return { state: 'area', area: await Excel.run(readSelection) };
  } catch (error) {
    if ((error as { code?: unknown }).code === 'InvalidSelection') return { state: 'several' };
    return { state: 'unread', reason: errorReason(error) };
  }
}

export function newSelectionStore(): SelectionStore {
  let reading: SelectionReading = { state: 'unknown' };
  let asked = 0;
  let stop: (() => void) | undefined;
  const listeners = new Set<() => void>();

  async function refresh(): Promise<void> {
    const turn = ++asked;
    const answer = await selectedArea();
    // Overtaken by a later question.
    if (turn !== asked) return;
    reading = answer;
    for (const listener of listeners) listener();
  }

  return {
    current: () => reading,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        const following = follow(() => void refresh());
        stop = following.stop;
        // Only once Excel tells of changes: one in between would be lost.
        void following.ready.then(refresh);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}

async function readSelection(context: Excel.RequestContext): Promise<SelectedArea> {
  const range = context.workbook.getSelectedRange();
  const used = range.getUsedRangeOrNullObject(true);
  range.load(rangePlace);
  used.load(rangePlace);
  range.worksheet.load('name');
  await context.sync();
  const { name } = range.worksheet;
  return {
    ...areaOf(name, range),
    isWholeColumns: range.rowCount >= maximumRows,
    isWholeRows: range.columnCount >= maximumColumns,
    used: used.isNullObject ? null : areaOf(name, used),
  };
}

/** Calls whenever what is selected may have changed, its contents included where Excel tells. `ready` never rejects. */
function follow(changed: () => void): { readonly ready: Promise<unknown>; readonly stop: () => void } {
  // Whoever selected a cell elsewhere comes back to the pane.
  window.addEventListener('focus', changed);
  const events = capabilities().selectionEvents ? followEvents(changed) : Promise.resolve(() => undefined);
  return {
    ready: events,
    stop: () => {
      window.removeEventListener('focus', changed);
      void events.then((stop) => stop());
    },
  };
}

/** Never rejects: without events the pane still asks when it gets the focus. */
async function followEvents(changed: () => void): Promise<() => void> {
  const told = (): Promise<void> => Promise.resolve(changed());
  const toldOfCells = (): Promise<void> => Promise.resolve(lookAtRest(changed));
  try {
    return await Excel.run(async (context) => {
      const handlers: OfficeExtension.EventHandlerResult<unknown>[] = [context.workbook.onSelectionChanged.add(told)];
      // A formula shows another value later than the cell that it follows was changed: our functions answer when they can.
      if (capabilities().cellEvents)
        handlers.push(context.workbook.worksheets.onChanged.add(toldOfCells), context.workbook.worksheets.onCalculated.add(toldOfCells));
      await context.sync();
      return removal(context, handlers);
    });
  } catch {
    return () => undefined;
  }
}
