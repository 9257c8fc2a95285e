import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../excel/error-reason';
import type { SheetArea } from '../../../sheet/sheet-area';
import { resolveCell, type ResolvedCell } from './resolve-cell';

export type CellState =
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'read'; readonly resolved: ResolvedCell }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface CellAsking {
  readonly cell: CellState;
  readonly cancel: () => void;
  readonly again: () => void;
}

const begun: CellState = { state: 'reading', done: 0, of: 0 };

/** The cell at an area, read anew whenever the area is a new object; what is known of it stays in view while it is asked again. */
export function useResolvedCell(area: SheetArea): CellAsking {
  const place = `${area.sheet}!${area.address}`;
  const [shown, setShown] = useState<{ readonly place: string; readonly cell: CellState }>({ place, cell: begun });
  const [asked, setAsked] = useState(0);
  const [stopped, setStopped] = useState<string>();
  const [abort, setAbort] = useState<AbortController>();
  useEffect(() => {
    // A person's "no" holds for the place, whatever event comes after it.
    if (stopped === place) return undefined;
    const controller = new AbortController();
    const show = (cell: CellState) => !controller.signal.aborted && setShown({ place, cell });
    setAbort(controller);
    setShown((before) => (before.place === place && before.cell.state === 'read' ? before : { place, cell: begun }));
    const onProgress = (done: number, of: number) =>
      setShown((before) =>
        controller.signal.aborted || before.cell.state === 'read' ? before : { place, cell: { state: 'reading', done, of } },
      );
    resolveCell(area, { signal: controller.signal, onProgress }).then(
      (resolved) => show({ state: 'read', resolved }),
      (error: unknown) => show({ state: 'failed', reason: errorReason(error) }),
    );
    return () => controller.abort();
  }, [area, asked, stopped]);
  return {
    cell: stopped === place ? { state: 'cancelled' } : shown.place === place ? shown.cell : begun,
    cancel: () => {
      abort?.abort();
      setStopped(place);
    },
    again: () => {
      setStopped(undefined);
      setAsked((times) => times + 1);
    },
  };
}
