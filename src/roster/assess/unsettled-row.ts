// A row that a person must look at before its figures can be relied on, and why.
import type { Problem } from '../../engine/amounts/problem';

export type Unsettled =
  /** The GMV cannot be read: the row is in no total. */
  | { readonly why: 'gmv'; readonly problem: Problem }
  /** An agency without a GMV: the row is in no total. */
  | { readonly why: 'no-gmv' }
  /** What was paid cannot be read: the row is in every total but what is to pay. */
  | { readonly why: 'paid'; readonly problem: Problem }
  /** No balance: likewise. */
  | { readonly why: 'no-held' }
  | { readonly why: 'no-agency' }
  | { readonly why: 'agency'; readonly problem: Problem }
  | { readonly why: 'month'; readonly problem: Problem }
  /** The agency (and month, where the table has months) stands in that row too, counted from 0; each of them is in the totals. */
  | { readonly why: 'twice'; readonly otherRow: number };

export interface UnsettledRow {
  /** In the source's cells, from 0. */
  readonly row: number;
  readonly reasons: readonly Unsettled[];
}
