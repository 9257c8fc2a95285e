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
  /** Judged by its cells, not by its header. */
  readonly isByCells: boolean;
}
