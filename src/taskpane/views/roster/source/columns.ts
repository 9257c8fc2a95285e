// The columns with which every list begins or ends: who, and where.
import type { RosterResultText } from '../../../../i18n/en-US/pane/roster/result';
import type { ListCell, ListColumn } from '../lists/row-list';
import { columnOf, type TableSource } from './source';
import { rowNumber, cellText } from './row';

interface Line {
  readonly row: number;
}

/** Yuan to the cent. */
export const yuanFormat = '#,##0.00';

export function whoColumns(source: TableSource, words: RosterResultText['columns']): ListColumn<Line>[] {
  const agency = columnOf(source, 'agency');
  const name = columnOf(source, 'agencyName');
  return [
    ...(name === null ? [] : [{ header: words.name, cellOf: ({ row }: Line) => asTyped(source, row, name), format: null }]),
    ...(agency === null
      ? []
      : [{ header: words.agency, cellOf: ({ row }: Line) => asTyped(source, row, agency), format: idFormat(source, agency) }]),
  ];
}

export function rowColumn(source: TableSource, words: RosterResultText['columns']): ListColumn<Line> {
  return { header: words.row, cellOf: ({ row }) => rowNumber(source, row), format: '0' };
}

/** Numbers and texts as they are, so that they are found again; the rest as it looks. */
function asTyped(source: TableSource, row: number, column: number): ListCell {
  const cell = source.cells[row]?.[column];
  return typeof cell === 'string' || typeof cell === 'number' ? cell : cellText(source, row, column);
}

/** Long whole numbers are ids, which Excel would show as 1.2E+15. */
function idFormat({ cells, layout }: TableSource, column: number): string | null {
  for (let row = layout.firstRow; row < layout.endRow; row++) {
    const cell = cells[row]?.[column];
    if (typeof cell === 'number' && !Number.isInteger(cell)) return null;
  }
  return '0';
}
