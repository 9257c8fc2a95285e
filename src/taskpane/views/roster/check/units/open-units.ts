import { unitsToAsk, yuanKeys } from '../../../../../roster/check/open-units';
import type { UnitFinding } from '../../../../../roster/check/unit-check';
import type { TableFound } from '../../find/at-hand';

/** Columns that seem not to count yuan, without those that a person said do. */
export const openUnits = ({ source, inYuan = [] }: TableFound, units: readonly UnitFinding[]): UnitFinding[] =>
  unitsToAsk(source.layout, units, inYuan);

/** A person says that the columns count yuan. */
export function withYuan(found: TableFound, units: readonly UnitFinding[]): TableFound {
  const more = yuanKeys(found.source.layout, units);
  return more.length === 0 ? found : { ...found, inYuan: [...(found.inYuan ?? []), ...more] };
}
