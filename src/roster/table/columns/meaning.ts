import type { HeaderMeaning, HeaderReading } from './headers';

/** weak: the header may mean something else; several: another column might be meant as well; cells: no header says so. */
export type Doubt = 'weak' | 'several' | 'cells';

export interface ColumnMeaning {
  readonly index: number;
  readonly meaning: HeaderMeaning | null;
  readonly rank: 1 | 2 | 3;
  readonly month: HeaderReading['month'];
  readonly period: HeaderReading['period'];
  readonly kind: HeaderReading['kind'];
  /** Days and months that the pane wrote with the year in front, in place of others (年-月-日). */
  readonly isYearFirst: boolean;
  /** Judged by its cells, not by its header. */
  readonly isByCells: boolean;
}

/** What the pane wrote in place of another column, then the surest, then the first. */
export const byRank = (a: ColumnMeaning, b: ColumnMeaning): number =>
  Number(b.isYearFirst) - Number(a.isYearFirst) || a.rank - b.rank || a.index - b.index;
