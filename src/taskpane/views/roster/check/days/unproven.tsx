import { type DayOrderOfColumn, dayParts } from '../../../../../roster/table/day-order';
import { cellAt, columnName } from '../../find/cell-at';
import { cellText } from '../../source/row';
import type { TableSource } from '../../source/source';
import { useDaysWords } from './words';

interface DaysUnprovenProps {
  readonly source: TableSource;
  readonly column: number;
  readonly found: DayOrderOfColumn;
}

/** Why nothing is proven, with both readings, and what a person can do. */
export function DaysUnproven({ source, column, found: { rows, first, twofold, above12, serial } }: DaysUnprovenProps) {
  const { language, text } = useDaysWords();
  const at = (row: number): string => cellAt(source, row, column).address;
  const seen = (row: number): string => cellText(source, row, column);
  const named = (row: number): string => `${at(row)} (${seen(row)})`;
  const readings = twofold === null ? null : (dayParts(source.cells[twofold]?.[column])?.readings ?? null);
  const [dayFirst, monthFirst] = [above12['day-first'], above12['month-first']];
  return (
    <>
      <h3>{text.unproven(columnName(source, column))}</h3>
      {serial !== null ? (
        <p>{text.serials(at(serial), seen(first))}</p>
      ) : dayFirst !== null && monthFirst !== null ? (
        <p>{text.contradiction(named(dayFirst), named(monthFirst))}</p>
      ) : (
        readings && <p>{text.twoReadings(at(twofold!), seen(twofold!), readings['day-first'] ?? '', readings['month-first'] ?? '')}</p>
      )}
      <p>{text.refused(rows.toLocaleString(language))}</p>
    </>
  );
}
