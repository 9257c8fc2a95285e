// The one who writes plans into the workbook for the whole pane: one at a time, whichever view is open, in whatever language.
import { blockArea, type WritePlan } from '../../excel/plan/shape';
import type { Undo, undoPlan, UndoOutcome } from '../../excel/plan/undo-plan';
import type { writePlan, WritePlanOutcome } from '../../excel/plan/write-plan';
import { errorReason } from '../../excel/error-reason';
import { pauseIn } from '../long-work/pause-in';
import { secondsLeft } from '../long-work/seconds-left';
import type { Turn } from '../long-work/turn';
import type { FunctionName } from '../../i18n/en-US/functions';
import type { CloseListName } from '../../roster/close/words';
import type { ChangedSinceRead } from './as-read';

/** From where in the pane something is written; a word of the program, whatever the language. */
export type WritingPlace =
  | 'compute'
  | 'orders'
  | 'order-files'
  | 'schedule'
  | 'yuan-column'
  | 'counted-column'
  | 'day-column'
  | `insert-${FunctionName}`
  | 'list-calls'
  | 'list-arrears'
  | 'list-unsettled'
  | 'list-edges'
  | 'list-near'
  | 'list-faults'
  | 'close'
  | 'close-payments'
  | 'close-signature'
  | 'close-balances'
  | 'close-comparison'
  | `close-list-${CloseListName}`
  | 'hand-over';

interface Done {
  readonly done: number;
  /** 0 where it is not known yet. */
  readonly of: number;
}

export type WritingNow =
  | { readonly state: 'idle' }
  /** Nothing is written yet: cells are read, answers computed. */
  | (Done & { readonly state: 'preparing'; readonly place: WritingPlace })
  | (Done & { readonly state: 'writing'; readonly place: WritingPlace; readonly secondsLeft: number | null })
  | (Done & { readonly state: 'undoing'; readonly place: WritingPlace })
  /** Nothing was written. */
  | { readonly state: 'cancelled'; readonly place: WritingPlace }
  | { readonly state: 'failed'; readonly place: WritingPlace; readonly reason: string }
  | { readonly state: 'changed'; readonly place: WritingPlace; readonly changed: ChangedSinceRead }
  | { readonly state: 'outcome'; readonly place: WritingPlace; readonly outcome: WritePlanOutcome; readonly plan: WritePlan }
  | { readonly state: 'undo-outcome'; readonly place: WritingPlace; readonly outcome: UndoOutcome };

export interface Job {
  readonly place: WritingPlace;
  /** What the plan follows from: where the view goes on with something else before it is written, it is given up. */
  readonly of: readonly unknown[];
  /** null where nothing can be written, and the place says why. */
  readonly prepare: (turn: Turn) => Promise<WritePlan | ChangedSinceRead | null>;
}

export interface Writer {
  readonly now: () => WritingNow;
  /** null where nothing was written from there, or where a later writing may stand over it, which is taken back first. */
  readonly undoOf: (place: WritingPlace) => Undo | null;
  /** What was written last and not taken back. */
  readonly latest: () => { readonly place: WritingPlace; readonly undo: Undo } | null;
  /** From where somebody wanted to write while something else was being written. */
  readonly refused: () => WritingPlace | null;
  readonly write: (job: Job) => void;
  /** What writes otherwise than by a plan, and leaves nothing half done by itself; it has its own way back. It tells its outcome itself. */
  readonly run: (place: WritingPlace, work: (turn: Turn) => Promise<void>) => void;
  /** Writes what was kept from filled cells over them: prepared anew, as the sheet may have changed while a person was asked. */
  readonly overwrite: () => void;
  readonly takeBack: (place: WritingPlace, evenIfChanged?: boolean) => void;
  /** Nobody needs to hear any more how it ended. */
  readonly leave: (place: WritingPlace) => void;
  readonly goOn: (place: WritingPlace, of: readonly unknown[]) => void;
  readonly cancel: () => void;
  /** Whether the place itself says how far it is; answers how to tell that it no longer does. */
  readonly sayAt: (place: WritingPlace) => () => void;
  readonly isSaidAt: (place: WritingPlace) => boolean;
  /** Calls after each change; answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What writes and takes back; neither rejects. */
export interface PlanPort {
  readonly writePlan: typeof writePlan;
  readonly undoPlan: typeof undoPlan;
}

export const isBusy = ({ state }: WritingNow): boolean => state === 'preparing' || state === 'writing' || state === 'undoing';

/** Whether both write into the same cells. */
const isSamePlace = (a: WritePlan, b: WritePlan): boolean => placeOf(a) === placeOf(b);
const placeOf = ({ sheet, blocks, growTable }: WritePlan): string =>
  JSON.stringify([sheet, growTable, blocks.map((block) => blockArea('', block).address)]);

const sameParts = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);

/** @param load the port, which nobody needs before the first plan */
export function newWriter(load: () => Promise<PlanPort>): Writer {
  let now: WritingNow = { state: 'idle' };
  let refused: WritingPlace | null = null;
  let asked: Job | null = null;
  let turn = new AbortController();
  /** At most one of each place, the latest at the end. */
  let undos: readonly { readonly place: WritingPlace; readonly undo: Undo }[] = [];
  const listeners = new Set<() => void>();
  const said = new Map<WritingPlace, number>();

  function tell(): void {
    for (const listener of [...listeners]) listener();
  }

  function show(next: WritingNow): void {
    now = next;
    tell();
  }

  const others = (place: WritingPlace) => undos.filter((one) => one.place !== place);

  /** Runs one thing; whatever fails before Excel is written to is told as failed. */
  async function run(place: WritingPlace, first: WritingNow, work: (turn: AbortController) => Promise<WritingNow>): Promise<void> {
    const mine = new AbortController();
    turn = mine;
    refused = null;
    show(first);
    let next: WritingNow;
    try {
      // What is shown is drawn within the press; the work has a task of its own.
      await pauseIn(mine.signal)();
      next = await work(mine);
    } catch (error) {
      next = mine.signal.aborted ? { state: 'cancelled', place } : { state: 'failed', place, reason: errorReason(error) };
    }
    // Given up for something else meanwhile.
    if (turn === mine) show(next);
  }

  async function writeIt(place: WritingPlace, plan: WritePlan, overwrite: boolean, mine: AbortController): Promise<WritingNow> {
    let began = 0;
    const onProgress = (done: number, rows: number): void => {
      began ||= performance.now();
      show({ state: 'writing', place, done, of: rows, secondsLeft: secondsLeft(performance.now() - began, done, rows) });
    };
    show({ state: 'writing', place, done: 0, of: 0, secondsLeft: null });
    const port = await load();
    const outcome = await port.writePlan(plan, { overwrite, onProgress, signal: mine.signal });
    if (outcome.state === 'written') undos = [...others(place), { place, undo: outcome.undo }];
    return { state: 'outcome', place, outcome, plan };
  }

  /** @param over what a person allowed to be written over filled cells: those cells, and no others */
  function prepareAndWrite(job: Job, over: WritePlan | null): void {
    const { place, prepare } = job;
    asked = job;
    void run(place, { state: 'preparing', place, done: 0, of: 0 }, async (mine) => {
      const { signal } = mine;
      const onProgress = (done: number, all: number): void => {
        if (turn === mine && !signal.aborted) show({ state: 'preparing', place, done, of: all });
      };
      const prepared = await prepare({ signal, onProgress });
      signal.throwIfAborted();
      if (!prepared) return { state: 'idle' };
      if ('blocks' in prepared) return writeIt(place, prepared, over !== null && isSamePlace(prepared, over), mine);
      return { state: 'changed', place, changed: prepared };
    });
  }

  function undoOf(place: WritingPlace): Undo | null {
    const at = undos.findIndex((one) => one.place === place);
    const found = undos[at]?.undo ?? null;
    // A sheet of its own is in nobody's way.
    const isFree = found?.isNew === true || undos.slice(at + 1).every(({ undo }) => undo.isNew);
    return isFree ? found : null;
  }

  function isTurnedAway(place: WritingPlace): boolean {
    if (!isBusy(now)) return false;
    refused = place;
    tell();
    return true;
  }

  return {
    now: () => now,
    undoOf,
    latest: () => undos.at(-1) ?? null,
    refused: () => refused,
    write(job) {
      if (!isTurnedAway(job.place)) prepareAndWrite(job, null);
    },
    run(place, work) {
      if (isTurnedAway(place)) return;
      const onProgress = (done: number, all: number): void => show({ state: 'writing', place, done, of: all, secondsLeft: null });
      void run(place, { state: 'writing', place, done: 0, of: 0, secondsLeft: null }, async ({ signal }) => {
        await work({ signal, onProgress });
        return { state: 'idle' };
      });
    },
    overwrite() {
      if (now.state === 'outcome' && asked) prepareAndWrite(asked, now.plan);
    },
    takeBack(place, evenIfChanged = false) {
      const undo = undoOf(place);
      if (!undo || isTurnedAway(place)) return;
      void run(place, { state: 'undoing', place, done: 0, of: 0 }, async ({ signal }) => {
        const { undoPlan: undoIt } = await load();
        const onProgress = (done: number, rows: number): void => show({ state: 'undoing', place, done, of: rows });
        const outcome = await undoIt(undo, { evenIfChanged, signal, onProgress });
        if (outcome.state === 'undone' || outcome.state === 'gone') undos = others(place);
        return { state: 'undo-outcome', place, outcome };
      });
    },
    leave(place) {
      if (!isBusy(now) && now.state !== 'idle' && now.place === place) show({ state: 'idle' });
    },
    goOn(place, next) {
      if (now.state === 'idle' || now.place !== place || sameParts(asked?.of ?? [], next)) return;
      const isAsking = now.state === 'outcome' && now.outcome.state === 'obstacles';
      if (now.state !== 'preparing' && now.state !== 'changed' && !isAsking) return;
      turn.abort();
      turn = new AbortController();
      show({ state: 'idle' });
    },
    cancel: () => turn.abort(),
    sayAt(place) {
      const count = (by: number): void => {
        said.set(place, (said.get(place) ?? 0) + by);
        tell();
      };
      count(1);
      return () => count(-1);
    },
    isSaidAt: (place) => (said.get(place) ?? 0) > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
