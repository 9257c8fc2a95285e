import { columnKeys } from '../table/decisions';
import { type AmountUnit, headerText } from '../table/header-text';
import type { TableLayout } from '../table/table-layout';
import type { UnitFinding } from './unit-check';

type Columns = Pick<TableLayout, 'columns'>;
type Column = TableLayout['columns'][number];

/** A key names what a header states, and not what a title does: yuan said of amounts that only looked small are no answer to a title. */
function yuanKey(keys: ReadonlyMap<number, string>, { index, header }: Column, titleUnit: AmountUnit | null): string {
  const key = keys.get(index) ?? '';
  return titleUnit === null || titleUnit === 'yuan' || headerText(header).unit !== null ? key : `${key}=${titleUnit}`;
}

function keyOfFinding({ columns }: Columns, keys: ReadonlyMap<number, string>, { column, unit, reasons }: UnitFinding): string {
  return yuanKey(keys, columns[column]!, reasons.some(({ sign }) => sign === 'title') ? unit : null);
}

/** What is kept of columns that a person said count yuan (TableDecision.inYuan). */
export function yuanKeys(layout: Columns, units: readonly UnitFinding[]): string[] {
  const keys = columnKeys(layout);
  return units.map((unit) => keyOfFinding(layout, keys, unit));
}

/** Columns that seem not to count yuan, without those that a person said do: of looks alone, or of the very unit that is stated now. */
export function unitsToAsk(layout: Columns, units: readonly UnitFinding[], inYuan: readonly string[]): UnitFinding[] {
  const keys = columnKeys(layout);
  return units.filter((unit) => !inYuan.includes(keyOfFinding(layout, keys, unit)));
}

/** Whether a person said so of a column, whatever its header or the title states. */
export function isSaidYuan(layout: Columns, column: number, inYuan: readonly string[], titleUnit: AmountUnit | null): boolean {
  return inYuan.includes(yuanKey(columnKeys(layout), layout.columns[column]!, titleUnit));
}
