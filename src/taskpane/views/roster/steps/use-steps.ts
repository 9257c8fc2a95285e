import { useEffect, useRef } from 'preact/hooks';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { TableSource } from '../source/source';
import { keepProgress, placeOfTable } from './kept-steps';
import type { StepId } from '../../../../i18n/en-US/pane/roster';
import { movedTo, progressOf, type StepProgress, type ProgressAsked } from './progress';

/** By the place of the table. */
const chosenKey = memoryKey<ReadonlyMap<string, StepProgress>>(() => new Map());

export interface StepsOfTable {
  readonly progress: StepProgress;
  /** Puts a step on the screen. */
  readonly open: (step: StepId) => void;
  /** Whether a person just moved to the step, so that the focus should follow: true once. */
  readonly hasMoved: (step: StepId) => boolean;
}

/** What a person chose of each table, and how to choose it. */
export function useChosenSteps(): {
  readonly of: (source: TableSource) => StepProgress | null;
  readonly choose: (source: TableSource, progress: StepProgress) => void;
} {
  const [chosen, keep] = useMemory(chosenKey);
  return {
    of: (source) => chosen.get(placeOfTable(source)) ?? null,
    choose: (source, progress) => keep(new Map([...chosen, [placeOfTable(source), progress]])),
  };
}

interface StepsAsked extends Omit<ProgressAsked, 'chosen'> {
  /** Whether it is known which step asks first. */
  readonly isLookedAt: boolean;
}

/** One step on the screen at a time; it stays while other views are open, when the table is read anew, and when the workbook is opened again. */
export function useSteps(source: TableSource, { isLookedAt, ...asked }: StepsAsked): StepsOfTable {
  const steps = useChosenSteps();
  const moved = useRef<StepId | null>(null);
  const chosen = steps.of(source);
  const progress = progressOf({ ...asked, chosen });
  // From then on nothing moves under the pointer of a person.
  useEffect(() => {
    if (isLookedAt && chosen === null) steps.choose(source, progress);
  }, [isLookedAt, chosen]);
  return {
    progress,
    open(step) {
      moved.current = step;
      const next = movedTo(progress, step);
      steps.choose(source, next);
      keepProgress(source, next);
    },
    hasMoved(step) {
      const hasMoved = moved.current === step;
      if (hasMoved) moved.current = null;
      return hasMoved;
    },
  };
}
