// What the view of the rule in force says.
import type { EdgeSide, Evidence, Measure, Rule, Source } from '../../../rules/rule';

export const rule = {
  rule: {
    inForce: 'Rule in force',
    id: 'Version id',
    sameForAll: (deposit: string) => `${deposit} yuan, whatever the GMV`,
    byTier: (tiers: number, lowest: string, highest: string) => `${lowest} to ${highest} yuan, ${tiers} tiers by GMV`,
    origin: 'Comes from',
    shipped: 'The add-in',
    own: 'This workbook',
    chosen: 'Chosen',
    chosenBy: { 'add-in': 'Automatically', person: 'By a person' },
    notChosen: 'Not chosen yet: the newest applies',
    effectiveFrom: 'In force from',
    noDate: 'Date not given',
    setDate: 'Set the date',
    noDateMeans: 'Until then, formulas by date show #N/A.',
  },

  evidence: {
    label: 'Evidence',
    grade: {
      official: 'Official text',
      secondary: 'Secondary source',
      own: 'Own entry',
    } satisfies Record<Evidence, string>,
    means: {
      official: 'From the platform’s own text.',
      secondary: 'From a vendor’s article, not the official text. Verify amounts and edges before you pay.',
      own: 'Entered in this workbook; its origin is not known.',
    } satisfies Record<Evidence, string>,
    verify: 'Verify here',
  },

  tiers: {
    heading: 'Deposit by tier',
    caption: (name: string) => `${name}, amounts in yuan`,
    tier: 'Tier',
    wording: "The source's words",
    from: { upper: 'GMV from', lower: 'GMV above' } satisfies Record<EdgeSide, string>,
    to: { upper: 'below', lower: 'up to' } satisfies Record<EdgeSide, string>,
    noLimit: 'no limit',
    zeroIncluded: '0 (incl.)',
    base: 'Base',
    supplement: 'supplement',
    deposit: 'Deposit in total',
    falls: (tiers: string) => `The deposit falls in tier ${tiers}: please check.`,
  },

  edges: {
    heading: 'Exactly on an edge',
    none: 'One tier only, so no edges.',
    claimedTwice: 'The source claims it for both tiers.',
    reading: {
      upper: 'Here it counts for the upper tier. Deposits by either reading:',
      lower: 'Here it counts for the lower tier. Deposits by either reading:',
    } satisfies Record<EdgeSide, string>,
    caption: 'Deposit at each disputed edge, yuan',
    gmv: 'GMV of exactly',
    ours: { upper: 'Upper (here)', lower: 'Lower (here)' } satisfies Record<EdgeSide, string>,
    theirs: { upper: 'Lower', lower: 'Upper' } satisfies Record<EdgeSide, string>,
  },

  measure: {
    heading: 'How it is measured',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': 'Total of concluded tuike (affiliate-promoter) orders' } satisfies Record<Measure['what'], string>,
    window: 'Period',
    windowMeans: { 'previous-calendar-month': 'The previous calendar month' } satisfies Record<Measure['window'], string>,
    timeZone: 'Time zone',
    timeZoneMeans: { 'Asia/Shanghai': 'Beijing time, UTC+8 (Asia/Shanghai)' } satisfies Record<Measure['timeZone'], string>,
    base: 'Base',
    baseMeans: (base: string) => `${base} yuan, due in every tier`,
    onFall: 'When GMV falls',
    onFallMeans: { keep: 'What was paid stays; a surplus is shown, never set off.' } satisfies Record<Rule['onFall'], string>,
  },

  assumptions: {
    heading: 'What the source does not say',
    intro: 'What is assumed:',
    none: 'Nothing is open.',
  },

  sources: {
    heading: 'Sources',
    role: { figures: 'The figures come from', verify: 'Where to verify them' } satisfies Record<Source['role'], string>,
    none: 'No source is named.',
    captured: (date: string) => `captured on ${date}`,
    notSeen: 'text not seen',
  },

  versions: {
    heading: 'Versions',
    inUse: 'In use',
    noDate: 'no date given',
    from: (day: string) => `from ${day}`,
    open: 'Versions and dates',
    compare: 'Compare',
  },

  unknown: {
    choose: 'Choose another version',
    body: (id: string) =>
      `This workbook is set to “${id}”, unknown here. Formulas without a version show #N/A; no other rule is used instead.`,
    remedy: 'Reopen Excel to update the add-in. If that does not help, ask who chose it.',
    known: 'Versions known here',
  },

  damaged: {
    meanwhile: 'Formulas without a version show #N/A; those that name a shipped one still work. Nothing was changed.',
    faults: 'What is wrong',
    remedies: 'What you can do',
    remedy: [
      'Restore an earlier version: File › Info › Version History.',
      'Copy the sheets into a new workbook: it uses the newest shipped version; own versions and dates stay behind.',
      'Choose above, under “Repair here”.',
    ],
    raw: 'The stored text',
    noRaw: 'It could not be read.',
  },

  unread: {
    body: 'The rule is not known, so formulas without a version show #N/A. Nothing was changed.',
    reason: (message: string) => `Excel says: ${message}`,
    again: 'Try again',
  },
};

export type RuleText = typeof rule;
