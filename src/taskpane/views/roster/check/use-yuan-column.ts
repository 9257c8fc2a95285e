import { useEffect, useRef, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import type { UnitFinding } from '../../../../roster/check/unit-check';
import { useKept } from '../../../pane-context';
import type { FoundTable } from '../find/at-hand';
import { usePlanWriting, type PlanWriting } from '../writing/use-plan-writing';
import { withYuanColumn } from './with-yuan-column';
import { yuanColumnPlan, type YuanColumnKind } from './yuan-column-plan';

export interface YuanColumn {
  readonly writing: PlanWriting;
  /** Why the column that was written could not be read back; null where it was. */
  readonly unread: string | null;
  readonly write: (unit: UnitFinding, kind: YuanColumnKind, header: string) => void;
}

/** Writes a column of yuan beside the table and goes on with it; taken back, the view goes on with the table as it was. */
export function useYuanColumn(found: FoundTable, onCorrect: (found: FoundTable) => void): YuanColumn {
  const writing = usePlanWriting('check.yuanColumn');
  const [before, keepBefore] = useKept<FoundTable | null>('roster.beforeYuanColumn', () => null);
  const [unread, setUnread] = useState<string | null>(null);
  const asked = useRef<{ readonly found: FoundTable; readonly unit: UnitFinding; readonly header: string } | null>(null);
  const { now } = writing;

  useEffect(() => {
    if (now.state === 'outcome' && now.outcome.state === 'written' && asked.current) {
      const { found: table, unit, header } = asked.current;
      asked.current = null;
      keepBefore(table);
      withYuanColumn(table, unit, header).then(
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
      asked.current = { found, unit, header };
      writing.write(yuanColumnPlan(found.source, unit, kind, header));
    },
  };
}
