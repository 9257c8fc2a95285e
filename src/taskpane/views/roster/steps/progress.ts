// How far a person has come with a table.
import type { StepId } from '../../../../i18n/en-US/pane/roster';
import { earlier, isUpTo, later } from './order';

/** Where they are, and the furthest step that they have seen. */
export interface StepProgress {
  readonly at: StepId;
  readonly furthest: StepId;
}

export interface ProgressAsked {
  /** What a person chose; null where they have chosen nothing yet. */
  readonly chosen: StepProgress | null;
  /** The first step that asks something of a person. */
  readonly first: StepId;
  /** Beyond it nothing can be done; null where nothing stands in the way. */
  readonly blockedAt: StepId | null;
}

/** Nobody is taken past what blocks, and nobody is moved who has chosen where to be. */
export function progressOf({ chosen, first, blockedAt }: ProgressAsked): StepProgress {
  const limit = blockedAt ?? 'close';
  const at = earlier(chosen?.at ?? first, limit);
  return { at, furthest: earlier(later(chosen?.furthest ?? at, at), limit) };
}

export const movedTo = ({ furthest }: StepProgress, step: StepId): StepProgress => ({ at: step, furthest: later(furthest, step) });

export const isSeen = ({ furthest }: StepProgress, step: StepId): boolean => isUpTo(step, furthest);
