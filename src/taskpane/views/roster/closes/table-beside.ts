import type { Rule } from '../../../../rules/rule';
import type { Rulebook } from '../../../../rules/rulebook';
import type { TableFound } from '../find/at-hand';

/** What the steps are about while the closes stand in their place. */
export interface TableBeside {
  /** The table of a close, or next month’s. */
  readonly found: TableFound | null;
  /** The workbook’s version. */
  readonly workbook: Rule;
  readonly rulebook: Rulebook;
}
