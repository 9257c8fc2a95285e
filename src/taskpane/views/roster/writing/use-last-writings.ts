import { useEffect, useState } from 'preact/hooks';
import type { Undo } from '../../../../excel/plan/undo-plan';
import { usePane } from '../../../pane-context';

interface LastWriting {
  readonly place: string;
  readonly undo: Undo;
}

interface KeptWritings {
  /** At most one for each place of the view, the latest at the end. */
  list: readonly LastWriting[];
  readonly listeners: Set<() => void>;
}

export interface LastWritings {
  /** null where nothing was written from there, or where a later writing may stand over it, which is taken back first. */
  readonly undoOf: (place: string) => Undo | null;
  readonly keep: (place: string, undo: Undo) => void;
  readonly forget: (place: string) => void;
}

const key = 'roster.lastWritings';

/** What was written from each place of the roster view and can be taken back; all places see the same. */
export function useLastWritings(): LastWritings {
  const { kept } = usePane();
  const [, draw] = useState({});
  const writings = (kept.get(key) as KeptWritings | undefined) ?? { list: [], listeners: new Set() };
  kept.set(key, writings);
  useEffect(() => {
    const again = () => draw({});
    writings.listeners.add(again);
    return () => void writings.listeners.delete(again);
  }, [writings]);
  const change = (list: readonly LastWriting[]): void => {
    writings.list = list;
    for (const listener of writings.listeners) listener();
  };
  const others = (place: string) => writings.list.filter((one) => one.place !== place);
  return {
    undoOf(place) {
      const at = writings.list.findIndex((one) => one.place === place);
      const found = writings.list[at]?.undo ?? null;
      // A sheet of its own is in nobody's way.
      const isFree = found?.isNew === true || writings.list.slice(at + 1).every(({ undo }) => undo.isNew);
      return isFree ? found : null;
    },
    keep: (place, undo) => change([...others(place), { place, undo }]),
    forget: (place) => change(others(place)),
  };
}
