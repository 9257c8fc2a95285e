import { useLayoutEffect, useState } from 'preact/hooks';
import type { Undo } from '../../excel/plan/undo-plan';
import { usePane } from '../pane-context';
import { isBusy, type Job, type Writer, type WritingNow, type WritingPlace } from './writer';

/** Draws anew whenever the writer has news. */
export function useWriter(): Writer {
  const { writer } = usePane();
  const [, draw] = useState({});
  useLayoutEffect(() => {
    draw({});
    return writer.subscribe(() => draw({}));
  }, [writer]);
  return writer;
}

/** For what writes by itself, a picture or a sheet for a moment: it waits while a plan is being written. */
export function useOthersWriting(): Pick<Writing, 'isBusy' | 'isElsewhere'> {
  const isElsewhere = isBusy(useWriter().now());
  return { isBusy: isElsewhere, isElsewhere };
}

export interface Writing {
  readonly place: WritingPlace;
  /** Of what was written from here; idle while that is from elsewhere. */
  readonly now: WritingNow;
  /** What was written from here last and can still be taken back. */
  readonly undo: Undo | null;
  readonly isBusy: boolean;
  /** Something is being written from elsewhere, so that nothing can be written from here. */
  readonly isElsewhere: boolean;
  readonly isRefused: boolean;
  readonly write: (prepare: Job['prepare']) => void;
  readonly run: (work: Parameters<Writer['run']>[1]) => void;
  readonly overwrite: () => void;
  readonly takeBack: (evenIfChanged?: boolean) => void;
  /** Answers no to what the outcome asks. */
  readonly leave: () => void;
  readonly cancel: () => void;
}

const idle: WritingNow = { state: 'idle' };

/** Writing from one place. @param of what its plans follow from: another one ends the preparing of a plan, and what was said of cells that changed; null where it is only followed */
export function useWriting(place: WritingPlace, of: readonly unknown[] | null = null): Writing {
  const writer = useWriter();
  const now = writer.now();
  const isHere = now.state !== 'idle' && now.place === place;
  // Before the page can be pressed, or it would end the plan that is begun then.
  useLayoutEffect(() => {
    if (of) writer.goOn(place, of);
  }, [writer, place, ...(of ?? [])]);
  return {
    place,
    now: isHere ? now : idle,
    undo: writer.undoOf(place),
    isBusy: isBusy(now),
    isElsewhere: isBusy(now) && !isHere,
    isRefused: writer.refused() === place,
    write: (prepare) => writer.write({ place, of: of ?? [], prepare }),
    run: (work) => writer.run(place, work),
    overwrite: writer.overwrite,
    takeBack: (evenIfChanged) => writer.takeBack(place, evenIfChanged),
    leave: () => writer.leave(place),
    cancel: writer.cancel,
  };
}
