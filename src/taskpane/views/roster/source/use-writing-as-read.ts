import type { WritePlan } from '../../../../excel/plan/shape';
import { changedSinceRead, type TableRead } from '../../../writing/as-read';
import type { Turn } from '../../../long-work/turn';
import { useWriting, type Writing } from '../../../writing/use-writing';
import type { WritingPlace } from '../../../writing/writer';
import type { TableSource } from './source';

export interface WritingAsRead {
  readonly writing: Writing;
  /** `plan` answers null where nothing can be written, and says why itself. */
  readonly write: (plan: (turn: Turn) => WritePlan | null | Promise<WritePlan | null>) => void;
}

/** What the plans of a source follow from. */
export const partsRead = ({ cells, layout, path }: TableSource): readonly unknown[] => [cells, layout, path];

/**
 * Writes what follows from a source, once it is sure that the sheet still holds what was read of every column that has a role, and of the
 * columns of another table that is joined to it.
 */
export function useWritingAsRead(place: WritingPlace, source: TableSource, joined: TableRead | null = null): WritingAsRead {
  const writing = useWriting(place, [...partsRead(source), joined?.table]);
  const columns = source.layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index]));
  return {
    writing,
    write: (plan) =>
      writing.write(
        async (turn) => (await changedSinceRead([{ table: source, columns }, ...(joined ? [joined] : [])], turn)) ?? plan(turn),
      ),
  };
}
