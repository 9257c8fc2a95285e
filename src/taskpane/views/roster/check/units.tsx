import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import type { TableHints } from '../../../../roster/table/find-table';
import type { UnitFinding } from '../../../../roster/check/unit-check';
import { Notice } from '../../../notice';
import { CheckUnit } from './unit';
import { useCheckWords } from './words';
import type { FoundTable } from '../find/at-hand';
import { WritingState } from '../../../writing/writing-state';
import { useYuanColumn } from './use-yuan-column';

const settledKey = memoryKey<Settled | null>(() => null);

interface CheckUnitsProps {
  readonly found: FoundTable;
  readonly units: readonly UnitFinding[];
  readonly onCorrect: (found: FoundTable) => void;
}

interface Settled {
  /** A new one with every reading of the table. */
  readonly of: TableHints;
  readonly names: readonly string[];
}

/** Columns that seem not to count yuan, what was written in their place, and the way back. */
export function CheckUnits({ found, units, onCorrect }: CheckUnitsProps) {
  const { text } = useCheckWords();
  const { capabilities } = usePane();
  const yuanColumn = useYuanColumn(found, onCorrect);
  // Columns that a person said are yuan are not asked about again, until the table is read anew.
  const [last, settle] = useMemory(settledKey);
  const settled = last?.of === found.hints ? last.names : [];
  const nameOf = ({ role, column }: UnitFinding): string => `${role} ${column}`;
  const canWrite = found.source.tableName === null || capabilities.tableSizes;
  return (
    <>
      {units
        .filter((unit) => !settled.includes(nameOf(unit)))
        .map((unit) => (
          <CheckUnit
            key={nameOf(unit)}
            source={found.source}
            unit={unit}
            onWrite={canWrite ? (kind, header) => yuanColumn.write(unit, kind, header) : null}
            onSettled={() => settle({ of: found.hints, names: [...settled, nameOf(unit)] })}
          />
        ))}
      {yuanColumn.unread !== null && (
        <Notice kind="fault">
          <p>{text.units.unread(yuanColumn.unread)}</p>
        </Notice>
      )}
      <WritingState writing={yuanColumn.writing} />
    </>
  );
}
