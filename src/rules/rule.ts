// One version of the deposit rule, whole. Amounts are plain decimal text in yuan ("500000", "0.01"), days are "YYYY-MM-DD".

interface InBothLanguages {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** How well a version is attested: a secondary source, the platform's own text, or a version that somebody wrote into a workbook. */
export type Evidence = 'secondary' | 'official' | 'own';

/** The side an amount exactly on an edge belongs to. */
export type EdgeSide = 'upper' | 'lower';

export interface Measure {
  readonly what: 'tuike-order-gmv';
  readonly window: 'previous-calendar-month';
  readonly timeZone: 'Asia/Shanghai';
}

export interface Tier {
  /** GMV in yuan where the tier begins; it runs to the next tier's `from`. */
  readonly from: string;
  /** Yuan on top of the rule's base. */
  readonly supplement: string;
  /** The source's words for the band. */
  readonly wording: string;
}

export interface Source {
  /** figures: where the amounts come from; verify: where a person can check them. */
  readonly role: 'figures' | 'verify';
  readonly title: string;
  readonly publisher: string;
  /** The day the text was read; null: its text was not seen. */
  readonly captured: string | null;
  /** https only. */
  readonly href: string | null;
}

/** What the source leaves open, and what is assumed in its place. */
interface Assumption extends InBothLanguages {
  readonly id: string;
}

export interface Example {
  readonly gmv: string;
  /** Counted from 1. */
  readonly tier: number;
  /** Base and supplement together. */
  readonly deposit: string;
}

export interface Rule {
  readonly id: string;
  readonly name: InBothLanguages;
  /** The first day in force; null: not known. A version runs to the next version's day. */
  readonly effectiveFrom: string | null;
  readonly currency: 'CNY';
  readonly evidence: Evidence;
  readonly measure: Measure;
  readonly edge: EdgeSide;
  /** keep: a deposit once paid stays when the GMV falls. */
  readonly onFall: 'keep';
  /** Yuan, paid whatever the GMV. */
  readonly base: string;
  /** 1 to 1,000, the first from 0, strictly ascending. */
  readonly tiers: readonly Tier[];
  readonly sources: readonly Source[];
  readonly assumptions: readonly Assumption[];
  readonly examples: readonly Example[];
}
