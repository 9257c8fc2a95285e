import type { AmountKind } from '../../../../roster/table/columns/amount-kind';
import { measureNamed } from '../../../../roster/table/columns/headers';
import { missingRoles, rolesOfPath } from '../../../../roster/table/correct-layout';
import { countedRows } from '../../../../roster/table/find-table';
import { columnOf, type TableSource } from '../source/source';
import type { TableFound } from './at-hand';

/** Whether all is there that the path needs. */
export function isComplete({ layout, path }: TableSource): boolean {
  return missingRoles(layout, path).length === 0 && countedRows(layout).length > 0;
}

/** Money that a deposit follows from without asking. */
const plainMoney: readonly (AmountKind | null)[] = [null, 'counted', 'tuike', 'concluded'];

/** Whether a person should look at what was found before going on: something is missing or guessed, or the money may be another one. */
export function needsLook({ source, guess }: TableFound): boolean {
  if (!isComplete(source)) return true;
  const { needed, useful } = rolesOfPath[source.path];
  const inUse = [...needed, ...useful].flatMap((role) => columnOf(source, role) ?? []);
  const money = columnOf(source, source.path === 'orders' ? 'amount' : 'gmv')!;
  return inUse.some((column) => guess.doubts.has(column)) || !plainMoney.includes(measureNamed(source.layout.columns[money]?.header ?? ''));
}
