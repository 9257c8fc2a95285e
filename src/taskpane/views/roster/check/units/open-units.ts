import type { UnitFinding } from '../../../../../roster/check/unit-check';
import { columnKeys } from '../../../../../roster/table/decisions';
import type { TableFound } from '../../find/at-hand';

/** Columns that seem not to count yuan, without those that a person said do. */
export function openUnits({ source, inYuan = [] }: TableFound, units: readonly UnitFinding[]): UnitFinding[] {
  const keys = columnKeys(source.layout);
  return units.filter(({ column }) => !inYuan.includes(keys.get(column) ?? ''));
}

/** A person says that the columns count yuan. */
export function withYuan(found: TableFound, units: readonly UnitFinding[]): TableFound {
  const keys = columnKeys(found.source.layout);
  const more = units.flatMap(({ column }) => keys.get(column) ?? []);
  return more.length === 0 ? found : { ...found, inYuan: [...(found.inYuan ?? []), ...more] };
}
