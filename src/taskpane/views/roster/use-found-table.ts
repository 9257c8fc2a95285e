import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import type { SheetArea } from '../../../excel/sheet-area';
import { useKept } from '../../pane-context';
import { findAtHand, type FoundTable } from './find-at-hand';

export type FindState =
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'found' }
  | { readonly state: 'blank' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface Finding {
  readonly found: FoundTable | null;
  readonly finding: FindState;
  /** Reads the table at hand anew, or what `area` holds. */
  readonly find: (area?: SheetArea) => void;
  readonly cancel: () => void;
  readonly correct: (found: FoundTable) => void;
}

/** The table that the view works on: read when the view is first opened, then only when a person asks. */
export function useFoundTable(): Finding {
  const [found, keep] = useKept<FoundTable | null>('roster.found', () => null);
  const [finding, setFinding] = useState<FindState>(found ? { state: 'found' } : { state: 'reading', done: 0, of: 0 });
  const turn = useRef<AbortController>(null);

  function find(area?: SheetArea): void {
    turn.current?.abort();
    const controller = new AbortController();
    turn.current = controller;
    const show = (next: FindState): void => {
      if (turn.current === controller && !controller.signal.aborted) setFinding(next);
    };
    show({ state: 'reading', done: 0, of: 0 });
    findAtHand(area ?? null, { signal: controller.signal, onProgress: (done, of) => show({ state: 'reading', done, of }) }).then(
      (next) => {
        if (controller.signal.aborted) return;
        keep(next);
        show({ state: next ? 'found' : 'blank' });
      },
      (error: unknown) => show({ state: 'failed', reason: errorReason(error) }),
    );
  }

  useEffect(() => {
    if (!found) find();
    return () => turn.current?.abort();
  }, []);

  return {
    found,
    finding,
    find,
    cancel() {
      turn.current?.abort();
      setFinding({ state: 'cancelled' });
    },
    correct: keep,
  };
}
