// What a person asks in the view: the amount as typed or pinned, and what was paid before.
import { memoryKey } from '../../memory';

/** The texts as typed; which of the two deposits before counts; the id of a version, or "" for the workbook's. */
export interface LookupQuestion {
  readonly gmv: string;
  /** The amount stays while other cells are selected. */
  readonly isPinned: boolean;
  readonly before: 'prevTier' | 'held';
  readonly prevTier: string;
  readonly held: string;
  readonly rule: string;
}

export const questionKey = memoryKey<LookupQuestion>(() => ({
  gmv: '',
  isPinned: false,
  before: 'prevTier',
  prevTier: '',
  held: '',
  rule: '',
}));
