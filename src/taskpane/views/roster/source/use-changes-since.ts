import { useEffect } from 'preact/hooks';
import { statusColumns } from '../../../../roster/orders/order-status';
import { memoryKey, type MemoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { followTable, type TableChanges } from '../../../writing/follow-table';
import type { TableRead } from '../../../writing/as-read';
import type { TableSource } from './source';

interface Followed {
  readonly of: readonly unknown[];
  readonly stop: () => void;
}

interface Changed {
  readonly of: readonly unknown[];
  readonly changes: TableChanges | null;
}

/** A table that is followed for as long as the pane is open, whichever view is. */
export interface FollowKey {
  readonly followed: MemoryKey<Followed | null>;
  readonly changed: MemoryKey<Changed | null>;
}

export const followKey = (): FollowKey => ({
  followed: memoryKey<Followed | null>(() => null),
  changed: memoryKey<Changed | null>(() => null),
});

/** Of the table that the view works on. */
export const sourceKey = followKey();

const isSame = (a: readonly unknown[] | undefined, b: readonly unknown[]): boolean => a?.every((one, i) => one === b[i]) ?? false;

/** What of a table has changed since it was read, in the second in which it changes; null where nothing has. */
export function useChangesSince(key: FollowKey, read: TableRead | null): TableChanges | null {
  const [followed, keepFollowed] = useMemory(key.followed);
  const [changed, keepChanged] = useMemory(key.changed);
  const of = [read?.table.cells, read?.table.layout];
  useEffect(() => {
    if (isSame(followed?.of, of)) return;
    followed?.stop();
    keepFollowed(read && { of, stop: followTable(read, (changes) => keepChanged({ of, changes })) });
  }, of);
  return isSame(changed?.of, of) ? changed!.changes : null;
}

/** Columns that what is shown of a table follows from. */
export const columnsShown = ({ layout }: TableSource): readonly number[] => [
  ...new Set([
    ...layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index])),
    ...statusColumns(layout).map(({ index }) => index),
  ]),
];
