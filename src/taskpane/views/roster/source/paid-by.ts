// What was paid before: by the balance or by the tier paid, as the table has them; chosen once for the result and the close.
import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import type { TableSource } from './source';

interface PaidColumn {
  readonly by: PaidBy;
  /** Of the source’s cells, from 0. */
  readonly column: number;
  readonly header: string;
}

const paidByKey = memoryKey<PaidBy>(() => 'held');

/** What is held says more than a tier paid once: the platform may have deducted from it. So it comes first. */
const paidColumns = (source: TableSource): readonly PaidColumn[] =>
  (['held', 'prevTier'] as const).flatMap((by) => {
    const column = source.layout.columns.find(({ role }) => role === by);
    return column ? [{ by, column: column.index, header: column.header }] : [];
  });

/** `chosen` null: no column says what was paid. */
export function usePaidColumn(source: TableSource): {
  readonly columns: readonly PaidColumn[];
  readonly chosen: PaidColumn | null;
  readonly choose: (by: PaidBy) => void;
} {
  const [wanted, choose] = useMemory(paidByKey);
  const columns = paidColumns(source);
  return { columns, chosen: columns.find(({ by }) => by === wanted) ?? columns[0] ?? null, choose };
}
