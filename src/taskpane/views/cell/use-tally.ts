import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newTally, type Tally } from '../../../engine/tally';
import { errorReason } from '../../../excel/error-reason';
import { cellChunks } from '../../../excel/cells/read-cells';
import type { SelectedArea } from '../../../excel/events/selection';
import type { Rule } from '../../../rules/rule';
import { cellOf } from './cell-of';

export type TallyState =
  | { readonly state: 'reading'; readonly done: number; readonly of: number; readonly before: Tally | null }
  | { readonly state: 'done'; readonly tally: Tally }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

interface TallyShown {
  readonly place: string;
  readonly rule: Rule;
  readonly reading: TallyState;
}

export interface TallyAsking {
  readonly reading: TallyState;
  readonly cancel: () => void;
  readonly again: () => void;
}

// So many cells are read anew whenever the selection may have changed; more only when a person asks.
const quickly = 20_000;

/** The cells of a selection under a rule, read part by part; read anew when place or rule change, or a person asks. */
export function useTally(area: SelectedArea, rule: Rule): TallyAsking {
  const place = `${area.sheet}!${area.address} ${rule.id}`;
  const [asked, setAsked] = useState(0);
  const begun: TallyState = { state: 'reading', done: 0, of: cellsOf(area), before: null };
  const [latest, setLatest] = useState<TallyShown>({ place, rule, reading: begun });
  // What other cells came to, or these under another rule, is never shown as theirs.
  const ofThese = (last: TallyShown): TallyState => (last.place === place && last.rule === rule ? last.reading : begun);
  const current = useRef<{ place: string; rule: Rule; asked: number; controller: AbortController; state: TallyState['state'] } | undefined>(
    undefined,
  );

  useEffect(() => () => current.current?.controller.abort(), []);
  // Begun before the page can be pressed: what is cancelled first would begin all the same.
  useLayoutEffect(() => {
    const setReading = (next: (last: TallyState) => TallyState) => setLatest((last) => ({ place, rule, reading: next(ofThese(last)) }));
    const before = current.current;
    const isSame = before?.place === place && before.rule === rule && before.asked === asked;
    // The pane's own focus asks for the selection again: that must neither start a reading over nor undo a person's "cancel".
    if (isSame && (before.state !== 'done' || cellsOf(area) > quickly)) return;
    before?.controller.abort();
    const turn = { place, rule, asked, controller: new AbortController(), state: 'reading' as TallyState['state'] };
    current.current = turn;
    const show = (next: TallyState) => {
      if (current.current !== turn || turn.controller.signal.aborted) return;
      turn.state = next.state;
      setReading(() => next);
    };
    setReading((last) => ({ ...begun, before: isSame && last.state === 'done' ? last.tally : null }));
    const progress = (done: number, of: number) => {
      if (current.current === turn) setReading((last) => (last.state === 'reading' ? { ...last, done, of } : last));
    };
    tallyOf(area, rule, turn.controller.signal, progress).then(
      (tally) => show({ state: 'done', tally }),
      (error: unknown) => show({ state: 'failed', reason: errorReason(error) }),
    );
  }, [area, rule, asked]);

  return {
    reading: ofThese(latest),
    cancel: () => {
      const turn = current.current;
      if (!turn) return;
      turn.controller.abort();
      turn.state = 'cancelled';
      setLatest({ place, rule, reading: { state: 'cancelled' } });
    },
    again: () => setAsked((times) => times + 1),
  };
}

const cellsOf = ({ used }: SelectedArea): number => (used ? used.rows * used.columns : 0);

async function tallyOf(
  area: SelectedArea,
  rule: Rule,
  signal: AbortSignal,
  onProgress: (done: number, of: number) => void,
): Promise<Tally> {
  const tally = newTally(rule);
  const { used } = area;
  // Blank cells around the used part count too, but for whole columns and rows, which run on to the end of the sheet.
  if (!area.isWholeColumns && !area.isWholeRows) tally.addBlanks(area.rows * area.columns - cellsOf(area));
  if (used) {
    for await (const { values, kinds } of cellChunks(used, { also: ['kinds'], signal, onProgress })) {
      for (const [i, row] of values.entries()) for (const [j, value] of row.entries()) tally.add(cellOf(value, kinds?.[i]?.[j]));
    }
  }
  return tally.tally();
}
