import type { Fault } from './fault';
import type { Rule } from './rule';

export interface Rulebook {
  /** Shipped versions, oldest first, then the workbook's own; the workbook's dates applied. */
  readonly rules: readonly Rule[];
  readonly ownIds: ReadonlySet<string>;
  /** The id of the version the workbook uses; nobody here may know it. */
  readonly chosen: string;
  /** Who chose it and when (an ISO instant); null: nothing is stored yet, so it is the newest shipped. */
  readonly choice: { readonly by: 'add-in' | 'person'; readonly at: string } | null;
}

export type RulebookReading =
  | { readonly state: 'ok'; readonly rulebook: Rulebook }
  /** `shipped` holds only what ships, for formulas that name a shipped id. */
  | { readonly state: 'damaged'; readonly faults: readonly Fault[]; readonly shipped: Rulebook };

export type RuleOnDay =
  | { readonly rule: Rule }
  | { readonly missing: 'no-dates' }
  | { readonly missing: 'chosen-undated'; readonly id: string }
  /** The workbook uses a version this add-in does not know, so it cannot know from when either. */
  | { readonly missing: 'chosen-unknown'; readonly id: string }
  | { readonly missing: 'before-first'; readonly first: string; readonly id: string };
