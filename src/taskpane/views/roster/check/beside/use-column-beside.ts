import { useEffect, useState } from 'preact/hooks';
import { StillComputing } from '../../../../../excel/events/calculation';
import { errorReason } from '../../../../../excel/error-reason';
import { lookOnceComputed } from '../../../../../excel/cells/look-once-computed';
import { readPlainCells } from '../../../../../excel/cells/read-plain-cells';
import type { WritePlan } from '../../../../../excel/plan/shape';
import type { ColumnRole } from '../../../../../roster/table/columns/role';
import { withRole } from '../../../../../roster/table/correct-layout';
import { countedRows } from '../../../../../roster/table/find-table';
import { isFilled } from '../../../../../roster/table/header-row';
import { sheetArea } from '../../../../../sheet/sheet-area';
import { memoryKey, type MemoryKey } from '../../../../memory';
import { useMemory } from '../../../../pane-context';
import { changedSinceRead } from '../../../../writing/as-read';
import { useWriting, type Writing } from '../../../../writing/use-writing';
import type { WritingPlace } from '../../../../writing/writer';
import type { TableFound } from '../../find/at-hand';
import { partsRead } from '../../source/use-writing-as-read';

// Which column takes the place of which.
interface ColumnInPlace {
  readonly role: ColumnRole;
  /** The one whose place is taken, and whatever else the formulas rest on. */
  readonly column: number;
  readonly alsoOf?: readonly number[];
  readonly header: string;
}

export interface ColumnBeside {
  readonly writing: Writing;
  /** Why the column that was written could not be read back; null where it was. */
  readonly unread: string | null;
  readonly write: (wanted: ColumnInPlace, plan: () => WritePlan) => void;
}

interface Asked extends ColumnInPlace {
  readonly found: TableFound;
}

/** The column that is being written, until the view has gone on with it; and the table as it was before. */
export interface ColumnBesideKeys {
  readonly asked: MemoryKey<Asked | null>;
  readonly before: MemoryKey<TableFound | null>;
}

export const columnBesideKeys = (): ColumnBesideKeys => ({
  asked: memoryKey<Asked | null>(() => null),
  before: memoryKey<TableFound | null>(() => null),
});

/** Writes a column beside the table and goes on with it; taken back, the view goes on with the table as it was. */
export function useColumnBeside(
  place: WritingPlace,
  keys: ColumnBesideKeys,
  found: TableFound,
  onCorrect: (found: TableFound) => void,
): ColumnBeside {
  const writing = useWriting(place, partsRead(found.source));
  const [before, keepBefore] = useMemory(keys.before);
  const [asked, ask] = useMemory(keys.asked);
  const [unread, setUnread] = useState<string | null>(null);
  const { now } = writing;

  useEffect(() => {
    if (now.state === 'outcome' && now.outcome.state === 'written' && asked) {
      ask(null);
      keepBefore(asked.found);
      withColumnBeside(asked).then(
        (next) => {
          setUnread(null);
          onCorrect(next);
        },
        (error: unknown) => setUnread(errorReason(error)),
      );
    }
    if (now.state === 'undo-outcome' && now.outcome.state === 'undone' && before) {
      keepBefore(null);
      onCorrect(before);
    }
  }, [now]);

  return {
    writing,
    unread,
    write(wanted, plan) {
      writing.write(async (turn) => {
        ask({ ...wanted, found });
        const columns = [wanted.column, ...(wanted.alsoOf ?? [])];
        return (await changedSinceRead([{ table: found.source, columns }], turn)) ?? plan();
      });
    },
  };
}

/**
 * The table with the column that was written at its right, which takes the place of the other one. Its cells are read back once Excel has computed
 * them. Rejects where it still computes after a minute, and where Excel refuses.
 */
async function withColumnBeside({ found, role, column, header }: Asked): Promise<TableFound> {
  const { source, guess, hints } = found;
  const { area, cells, layout } = source;
  const added = area.columns;
  const place = sheetArea(area.sheet, area.row, area.column + added, area.rows, 1);
  const expected = countedRows(layout).filter((row) => isFilled(cells[row]![column]));
  // Filled is not enough: a cell may show 0 while it is computed.
  const { seen: read, isComputed } = await lookOnceComputed(() => readPlainCells(place), {
    isAsExpected: () => false,
    isWaiting: (shown) => !expected.every((row) => isFilled(shown[row]![0])),
  });
  if (!isComputed) throw new StillComputing();
  const wider = { ...layout, columns: [...layout.columns, { index: added, header, role: null }] };
  return {
    source: {
      ...source,
      area: sheetArea(area.sheet, area.row, area.column, area.rows, added + 1),
      cells: cells.map((row, index) => [...row, read[index]![0]]),
      layout: withRole(wider, role, added),
    },
    guess: { ...guess, doubts: new Map([...guess.doubts].filter(([index]) => index !== column)) },
    hints,
  };
}
