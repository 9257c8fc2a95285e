import { useEffect, useRef } from 'preact/hooks';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { TableFound } from '../find/at-hand';
import { rosterAsTable } from '../find/roster-as-table';
import type { TableSource } from '../source/source';
import { useWriting, type Writing } from '../../../writing/use-writing';

const madeKey = memoryKey<{ readonly orders: TableFound; readonly roster: TableSource } | null>(() => null);

/** A roster that was written from order lines: its writing can be taken back from wherever the view went on to. */
export interface MadeOfOrders {
  readonly writing: Writing;
  /** The roster that the view went on with last, for as long as it is there. */
  readonly roster: TableSource | null;
  readonly goOn: (roster: TableSource) => void;
  /** To the order lines; null where the view is there, or never went on from them. */
  readonly goBack: (() => void) | null;
  /** Whether the view was moved here just now, so that the focus should follow: true once. */
  readonly hasMoved: () => boolean;
}

export function useMadeOfOrders(found: TableFound | null, onCorrect: (found: TableFound) => void): MadeOfOrders {
  const writing = useWriting('orders');
  const [made, keepMade] = useMemory(madeKey);
  const moved = useRef(false);
  const { now } = writing;

  function move(to: TableFound): void {
    moved.current = true;
    onCorrect(to);
  }

  useEffect(() => {
    if (now.state !== 'undo-outcome' || (now.outcome.state !== 'undone' && now.outcome.state !== 'gone')) return;
    // Its sheet is no longer there.
    if (made && found?.source.area.sheet === made.roster.area.sheet) move(made.orders);
    keepMade(null);
  }, [now]);

  return {
    writing,
    roster: writing.undo && made ? made.roster : null,
    goOn(roster) {
      if (!found) return;
      keepMade({ orders: found, roster });
      move(rosterAsTable(roster));
    },
    goBack: made && found?.source.path !== 'orders' ? () => move(made.orders) : null,
    hasMoved() {
      const hasMoved = moved.current;
      moved.current = false;
      return hasMoved;
    },
  };
}
