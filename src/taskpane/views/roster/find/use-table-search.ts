import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { selectCells } from '../../../../excel/cells/write-cells';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { findAtHand, type TableFound } from './at-hand';
import { asDecidedBefore, type DecisionTold, keepDecision } from './decided';
import { tableAgain } from './table-again';
import { keptProgress } from '../steps/kept-steps';
import { useChosenSteps } from '../steps/use-steps';

const foundKey = memoryKey<TableFound | null>(() => null);
/** As it was found, before anything was corrected, and where it was looked for: null is at hand. */
const guessedKey = memoryKey<TableFound | null>(() => null);
const askedKey = memoryKey<SheetArea | null>(() => null);

type FindState =
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  /** `isUncorrected`: what a person had corrected was given up, since the table is no longer the one that they corrected. */
  | { readonly state: 'found'; readonly isUncorrected?: boolean; readonly decided?: DecisionTold | null }
  | { readonly state: 'blank' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly reason: string };

export interface TableSearch {
  readonly found: TableFound | null;
  readonly finding: FindState;
  /** Reads the table at hand anew, or what `area` holds. */
  readonly find: (area?: SheetArea) => void;
  /** Reads the same place anew; corrections stay where it still looks alike. */
  readonly lookAgain: () => void;
  readonly cancel: () => void;
  readonly correct: (found: TableFound) => void;
}

/** The table that the view works on: read when the view is first opened, then only when a person asks. */
export function useFoundTable(): TableSearch {
  const [found, keep] = useMemory(foundKey);
  const [guessed, keepGuessed] = useMemory(guessedKey);
  const [asked, keepAsked] = useMemory(askedKey);
  const [finding, setFinding] = useState<FindState>(found ? { state: 'found' } : { state: 'reading', done: 0, of: 0 });
  const turn = useRef<AbortController>(null);
  const steps = useChosenSteps();

  function read(
    area: SheetArea | null,
    begin: () => Promise<void>,
    end: (next: TableFound, asBefore: TableFound, decided: DecisionTold | null) => FindState,
  ): void {
    turn.current?.abort();
    const controller = new AbortController();
    turn.current = controller;
    const show = (next: FindState): void => {
      if (turn.current === controller && !controller.signal.aborted) setFinding(next);
    };
    show({ state: 'reading', done: 0, of: 0 });
    begin()
      .then(() => findAtHand(area, { signal: controller.signal, onProgress: (done, of) => show({ state: 'reading', done, of }) }))
      .then(async (next) => {
        const decided = next && (await asDecidedBefore(next));
        // Where the workbook was opened just now, a person goes on where they were.
        return [next, decided, decided && !steps.of(decided.found.source) && (await keptProgress(decided.found.source))] as const;
      })
      .then(
        ([next, decided, progress]) => {
          if (controller.signal.aborted) return;
          if (!next) keep(null);
          if (decided && progress) steps.choose(decided.found.source, progress);
          keepGuessed(next);
          keepAsked(area);
          show(next && decided ? end(next, decided.found, decided.told) : { state: 'blank' });
        },
        (error: unknown) => show({ state: 'failed', reason: errorReason(error) }),
      );
  }

  function find(area: SheetArea | null = null): void {
    const nothing = () => Promise.resolve();
    read(area, nothing, (_, asBefore, decided) => {
      keep(asBefore);
      return { state: 'found', decided };
    });
  }

  function lookAgain(): void {
    if (!found) return find();
    const { area, layout } = found.source;
    const toFront = () => selectCells(sheetArea(area.sheet, area.row + layout.firstRow, area.column, 1, 1));
    read(asked, toFront, (next, asBefore, decided) => {
      const again = tableAgain(next, guessed, found);
      const isDecided = again.isUncorrected && decided?.kind === 'kept';
      keep(isDecided ? asBefore : again.found);
      return { state: 'found', isUncorrected: again.isUncorrected && !isDecided, decided: isDecided ? decided : null };
    });
  }

  useEffect(() => {
    if (!found) find();
    return () => turn.current?.abort();
  }, []);

  return {
    found,
    finding,
    find,
    lookAgain,
    cancel() {
      turn.current?.abort();
      setFinding({ state: 'cancelled' });
    },
    correct(next) {
      keep(next);
      keepDecision(next, guessed);
    },
  };
}
