import type { Finding } from './finding';
import type { Cells, TableLayout } from '../table/table-layout';
import { bareAmount } from './unit-check';
import { isWanBeside } from './wan-signs';

/** Single rows whose GMV is about ten thousand times below the agency's month before, in a column that is not: typed as 万 among yuan. */
export function unitRows(cells: Cells, { columns }: TableLayout, rows: readonly number[]): Finding | null {
  const gmv = columns.find(({ role }) => role === 'gmv')?.index;
  const earlier = columns.find(({ role }) => role === 'earlierGmv')?.index;
  if (gmv === undefined || earlier === undefined) return null;
  const found = rows.filter((row) => {
    const [amount, before] = [bareAmount(cells[row]![gmv]), bareAmount(cells[row]![earlier])];
    return amount !== null && before !== null && isWanBeside(amount, before);
  });
  return found.length === 0 ? null : { kind: 'unit', role: 'gmv', column: gmv, isBlocking: false, rows: found };
}
