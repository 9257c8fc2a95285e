// A list of rows: how a line is shown, and what it says in cells of its own.
import type { Decimal } from '../../../../engine/amounts/money';

/** A cell as it goes to a sheet or into a copied text; a text stays text. */
export type ListCell = string | number | boolean | null | Decimal;

export interface ListColumn<Line> {
  readonly header: string;
  readonly cellOf: (line: Line) => ListCell;
  /** Excel's number format code; null leaves it to Excel. */
  readonly format: string | null;
}

/** What stands above a list that is sent to somebody: its month, the rule, the day, the total. */
export interface ListFact {
  readonly term: string;
  readonly cell: ListCell;
  readonly format: string | null;
}

/** Something said of rows of the source, one line each. */
export interface RowList<Line extends { readonly row: number }> {
  readonly lines: readonly Line[];
  readonly columns: readonly ListColumn<Line>[];
  /** What its own sheet is called. */
  readonly sheet: string;
  /** Above the lines on that sheet, below its title. */
  readonly head?: readonly ListFact[];
}
