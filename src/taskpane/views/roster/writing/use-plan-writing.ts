import { useEffect, useRef, useState } from 'preact/hooks';
import type { WritePlan } from '../../../../excel/plan/shape';
import { undoPlan, type Undo, type UndoOutcome } from '../../../../excel/plan/undo-plan';
import { writePlan, type WritePlanOutcome } from '../../../../excel/plan/write-plan';
import { useLastWritings } from './use-last-writings';

export type PlanWritingState =
  | { readonly state: 'idle' }
  /** `of` is 0 while Excel is asked whether anything is in the way. */
  | { readonly state: 'writing'; readonly done: number; readonly of: number; readonly secondsLeft: number | null }
  | { readonly state: 'undoing'; readonly done: number; readonly of: number }
  | { readonly state: 'outcome'; readonly outcome: WritePlanOutcome; readonly plan: WritePlan }
  | { readonly state: 'undo-outcome'; readonly outcome: UndoOutcome };

export interface PlanWriting {
  readonly now: PlanWritingState;
  /** What was written here last and can still be taken back. */
  readonly undo: Undo | null;
  readonly write: (plan: WritePlan, overwrite?: boolean) => void;
  readonly takeBack: (evenIfChanged?: boolean) => void;
  /** Answers no to what the outcome asks. */
  readonly leave: () => void;
  readonly cancel: () => void;
}

/** ms; before that a guess of the time left would jump about. */
const guessedFrom = 1500;

/** Writes plans from one place of the roster view, one at a time, and takes the last one back. */
export function usePlanWriting(place: string): PlanWriting {
  const { undoOf, keep, forget } = useLastWritings();
  const undo = undoOf(place);
  const [now, set] = useState<PlanWritingState>({ state: 'idle' });
  const controller = useRef<AbortController>(undefined);
  // A plan that was begun is finished or taken back, also when another view is opened: half of it would be worse.
  useEffect(() => () => (controller.current = undefined), []);
  const isBusy = now.state === 'writing' || now.state === 'undoing';

  function begin<T>(work: (signal: AbortSignal) => Promise<T>, end: (outcome: T) => void): void {
    const turn = new AbortController();
    controller.current = turn;
    void work(turn.signal).then(end);
  }

  return {
    now,
    undo,
    write(plan, overwrite = false) {
      if (isBusy) return;
      set({ state: 'writing', done: 0, of: 0, secondsLeft: null });
      let began = 0;
      const onProgress = (done: number, of: number): void => {
        began ||= performance.now();
        const took = performance.now() - began;
        set({ state: 'writing', done, of, secondsLeft: took < guessedFrom ? null : Math.ceil(((took / done) * (of - done)) / 1000) });
      };
      begin(
        (signal) => writePlan(plan, { overwrite, onProgress, signal }),
        (outcome) => {
          if (outcome.state === 'written') keep(place, outcome.undo);
          set({ state: 'outcome', outcome, plan });
        },
      );
    },
    takeBack(evenIfChanged = false) {
      if (isBusy || !undo) return;
      set({ state: 'undoing', done: 0, of: 0 });
      begin(
        (signal) => undoPlan(undo, { evenIfChanged, signal, onProgress: (done, of) => set({ state: 'undoing', done, of }) }),
        (outcome) => {
          if (outcome.state === 'undone' || outcome.state === 'gone') forget(place);
          set({ state: 'undo-outcome', outcome });
        },
      );
    },
    leave: () => isBusy || set({ state: 'idle' }),
    cancel: () => controller.current?.abort(),
  };
}
