import type { UnitFinding } from '../../../../roster/check/unit-check';
import type { TableHints } from '../../../../roster/table/find-table';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { TableFound } from '../find/at-hand';

interface Settled {
  /** A new one with every reading of the table. */
  readonly of: TableHints;
  readonly names: readonly string[];
}

const settledKey = memoryKey<Settled | null>(() => null);

const nameOf = ({ role, column }: UnitFinding): string => `${role} ${column}`;

/** Columns that seem not to count yuan. Those that a person said are yuan are not asked about again, until the table is read anew. */
export function useOpenUnits(found: TableFound, units: readonly UnitFinding[]) {
  const [last, settle] = useMemory(settledKey);
  const settled = last?.of === found.hints ? last.names : [];
  return {
    open: units.filter((unit) => !settled.includes(nameOf(unit))),
    settle: (unit: UnitFinding) => settle({ of: found.hints, names: [...settled, nameOf(unit)] }),
  };
}
