import type { Decimal } from '../../engine/amounts/money';
import type { Problem } from '../../engine/amounts/problem';
import type { Day, Month } from '../../engine/amounts/month';
import type { ColumnRole } from '../table/columns/role';

/**
 * blank: nothing stands there. unread: it says nothing that can be read. negative, error: what it says. text: a text that is read all the same.
 * duplicate: another row has the same agency (and month). edge: exactly on an edge. residue: on an edge as whole cents, while the cell holds a
 * number beside it, as a sum of doubles is. digits: an id whose last digits were lost.
 * unit: an amount ten thousand times smaller than the agency's month before. above: an agency that stands in a row above. invisible, alike: an
 * agency that differs from another by what nobody sees, or by what a person overlooks, and is one with it, or two. namesake: an agency whose
 * name stands beside another id. length: an id that is longer or shorter than all others. fraction: more decimals than yuan have. small: far
 * below what is usual. total: equal to the sum of other rows, and counted. sum: a total that its rows do not come to. month: another month or
 * day than the rows around.
 */
export type FindingKind =
  | 'blank'
  | 'unread'
  | 'negative'
  | 'error'
  | 'text'
  | 'duplicate'
  | 'edge'
  | 'residue'
  | 'digits'
  | 'unit'
  | 'above'
  | 'invisible'
  | 'alike'
  | 'namesake'
  | 'length'
  | 'fraction'
  | 'small'
  | 'total'
  | 'sum'
  | 'month';

/** What was found in one column. */
export interface Finding {
  readonly kind: FindingKind;
  readonly role: ColumnRole;
  /** Counted from 0 within the cells. */
  readonly column: number;
  /** Its rows get no answer, or part of one, until it is mended. */
  readonly isBlocking: boolean;
  /** Rows of the cells, ascending; in pairs and more of `duplicate`, beside each other. */
  readonly rows: readonly number[];
  /**
   * On edges: the yuan between the two readings; of residues: between the number read as cents and as it stands; of agencies that look alike:
   * what would be another's if they were told apart otherwise. All rows together. Of totals: how far they are off.
   */
  readonly between?: Decimal;
  /** Of `above`, `invisible`, `alike` and `namesake`: per row the one with the agency that is meant, or looks like it. */
  readonly beside?: ReadonlyMap<number, number>;
}

/** A cell as the functions read it. */
export type CellReading =
  | { readonly state: 'blank' }
  | { readonly state: 'problem'; readonly problem: Problem }
  | { readonly state: 'amount'; readonly amount: Decimal }
  | { readonly state: 'tier'; readonly tier: number }
  | { readonly state: 'month'; readonly month: Month }
  | { readonly state: 'day'; readonly day: Day }
  | { readonly state: 'agency'; readonly agency: string };
