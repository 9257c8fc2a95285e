import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import type { UnitFinding } from '../../../../roster/check/unit-check';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { useWriting, type Writing } from '../../../writing/use-writing';
import type { TableFound } from '../find/at-hand';
import { partsRead } from '../source/use-writing-as-read';
import { type YuanColumnKind, yuanColumnPlan } from './yuan-column-plan';
import { lookUntil } from '../../../../excel/cells/look-until';
import { readPlainCells } from '../../../../excel/cells/read-plain-cells';
import { sheetArea } from '../../../../sheet/sheet-area';
import { withRole } from '../../../../roster/table/correct-layout';
import { countedRows } from '../../../../roster/table/find-table';
import { isFilled } from '../../../../roster/table/header-row';

export interface YuanColumn {
  readonly writing: Writing;
  /** Why the column that was written could not be read back; null where it was. */
  readonly unread: string | null;
  readonly write: (unit: UnitFinding, kind: YuanColumnKind, header: string) => void;
}

interface ColumnAsked {
  readonly found: TableFound;
  readonly unit: UnitFinding;
  readonly header: string;
}

/** The column that is being written, until the view has gone on with it. */
const askedKey = memoryKey<ColumnAsked | null>(() => null);
const beforeKey = memoryKey<TableFound | null>(() => null);

/** Writes a column of yuan beside the table and goes on with it; taken back, the view goes on with the table as it was. */
export function useYuanColumn(found: TableFound, onCorrect: (found: TableFound) => void): YuanColumn {
  const writing = useWriting('yuan-column', partsRead(found.source));
  const [before, keepBefore] = useMemory(beforeKey);
  const [asked, ask] = useMemory(askedKey);
  const [unread, setUnread] = useState<string | null>(null);
  const { now } = writing;

  useEffect(() => {
    if (now.state === 'outcome' && now.outcome.state === 'written' && asked) {
      ask(null);
      keepBefore(asked.found);
      withYuanColumn(asked.found, asked.unit, asked.header).then(
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
    write(unit, kind, header) {
      writing.write(() => {
        ask({ found, unit, header });
        return Promise.resolve(yuanColumnPlan(found.source, unit, kind, header));
      });
    },
  };
}

/**
 * The table with the column that was written at its right, which takes the place of the one that does not count yuan. Its cells are read back;
 * those that Excel has not calculated yet are waited for, ten seconds at most. Rejects where Excel refuses.
 */
async function withYuanColumn(found: TableFound, { role, column }: UnitFinding, header: string): Promise<TableFound> {
  const { source, guess, hints } = found;
  const { area, cells, layout } = source;
  const added = area.columns;
  const place = sheetArea(area.sheet, area.row, area.column + added, area.rows, 1);
  const expected = countedRows(layout).filter((row) => isFilled(cells[row]![column]));
  const read = await lookUntil(
    () => readPlainCells(place),
    (shown) => expected.every((row) => isFilled(shown[row]![0])),
  );
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
