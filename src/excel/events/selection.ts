// What is selected in the workbook, followed for as long as anyone listens.
import { maximumColumns, maximumRows } from '../../sheet/limits';
import type { SheetArea } from '../../sheet/sheet-area';
import { capabilities } from '../capabilities';
import { errorReason } from '../error-reason';
import { lookAtRest } from './own-writing';
import { afterEdit } from './patiently';
import { registered } from './registration';
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

/** While a cell is edited once it no longer is. Never rejects. */
export async function selectedArea(): Promise<SelectionReading> {
  try {
    return { state: 'area', area: await afterEdit(() => Excel.run(readSelection)) };
  } catch (error) {
    if ((error as { code?: unknown }).code === 'InvalidSelection') return { state: 'several' };
    return { state: 'unread', reason: errorReason(error) };
  }
}

/** Milliseconds after which another question may be asked beside one: Excel on the web leaves some without an answer (OfficeDev/office-js #6678). */
const lost = 10_000;

export function newSelectionStore(): SelectionStore {
  let reading: SelectionReading = { state: 'unknown' };
  let [asked, answered] = [0, 0];
  let underWay: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  let stop: (() => void) | undefined;
  const listeners = new Set<() => void>();

  async function ask(): Promise<void> {
    const turn = ++asked;
    const answer = await selectedArea();
    // Taken for lost, and a later question was answered first.
    if (turn < answered) return;
    answered = turn;
    reading = answer;
    for (const listener of listeners) listener();
  }

  /** One question at a time, and one more for all signs that came meanwhile: where they come faster than answers each would be overtaken. */
  function refresh(): Promise<void> {
    next ??= underWay.then(() => {
      next = undefined;
      const answer = ask();
      underWay = overOrLost(answer);
      return answer;
    });
    return next;
  }

  return {
    current: () => reading,
    refresh,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        stop = follow(() => void refresh());
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

function overOrLost(answer: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, lost);
    const over = (): void => {
      clearTimeout(timer);
      resolve();
    };
    answer.then(over, over);
  });
}

/**
 * Calls whenever what is selected may have changed, its contents included where Excel tells, and once it is known whether Excel tells: what
 * changed before then would be lost. Answers how to stop.
 */
function follow(changed: () => void): () => void {
  // Whoever selected a cell elsewhere comes back to the pane; without events it is the only sign.
  window.addEventListener('focus', changed);
  const stop = capabilities().selectionEvents ? registered({ add: handlersFor(changed), listening: changed, refused: changed }) : null;
  if (!stop) changed();
  return () => {
    window.removeEventListener('focus', changed);
    stop?.();
  };
}

const handlersFor = (changed: () => void) => (context: Excel.RequestContext) => {
  const told = (): Promise<void> => Promise.resolve(changed());
  const toldOfCells = (): Promise<void> => Promise.resolve(lookAtRest(changed));
  const { onSelectionChanged, worksheets } = context.workbook;
  const selection = onSelectionChanged.add(told);
  // A formula shows another value later than the cell that it follows was changed: our functions answer when they can.
  return capabilities().cellEvents
    ? [selection, worksheets.onChanged.add(toldOfCells), worksheets.onCalculated.add(toldOfCells)]
    : [selection];
};
