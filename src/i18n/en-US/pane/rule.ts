// What the view of the rule in force says.
import type { EdgeSide, Evidence, Measure, Rule, Source } from '../../../rules/rule';

export const rule = {
  rule: {
    inForce: 'Rule in force in this workbook',
    id: 'Version id',
    sameForAll: (deposit: string) => `${deposit} yuan, whatever the GMV`,
    byTier: (tiers: number, lowest: string, highest: string) => `${lowest} to ${highest} yuan in ${tiers} tiers by GMV`,
    origin: 'Comes from',
    shipped: 'The add-in',
    own: 'This workbook itself',
    chosen: 'Chosen',
    chosenBy: { 'add-in': 'Automatically', person: 'By a person' },
    notChosen: 'Not recorded yet; the newest version of the add-in applies',
    effectiveFrom: 'In force from',
    noDate: 'Date not given',
    setDate: 'Set the date',
    noDateMeans: 'Until then dates answer #N/A.',
  },

  evidence: {
    label: 'Evidence',
    grade: {
      official: 'Official text',
      secondary: 'Secondary source',
      own: 'Own entry',
    } satisfies Record<Evidence, string>,
    means: {
      official: 'Taken from the text that the platform itself published.',
      secondary: "Taken from a vendor's article, not from the official text. Amounts and edges may differ: verify before you pay.",
      own: 'Entered by someone in this workbook. The add-in cannot say where it comes from.',
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
    falls: (tiers: string) => `The deposit falls in tier ${tiers}, although GMV rises. Check that this is meant.`,
  },

  edges: {
    heading: 'An amount exactly on an edge',
    none: 'This version has one tier only, so no amount lies on an edge.',
    claimedTwice: "The source's words claim it for both tiers.",
    reading: {
      upper:
        'Here it counts for the upper tier, so that too little is never reserved. Under the other reading it would count for the lower tier, and the deposit would differ:',
      lower: 'Here it counts for the lower tier. Under the other reading it would count for the upper tier, and the deposit would differ:',
    } satisfies Record<EdgeSide, string>,
    caption: 'Deposit at each disputed edge under either reading, in yuan',
    gmv: 'GMV of exactly',
    ours: { upper: 'This reading: upper', lower: 'This reading: lower' } satisfies Record<EdgeSide, string>,
    theirs: { upper: 'Other reading: lower', lower: 'Other reading: upper' } satisfies Record<EdgeSide, string>,
  },

  measure: {
    heading: 'How it is measured',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': 'Total amount of the tuike (affiliate-promoter) orders concluded' } satisfies Record<
      Measure['what'],
      string
    >,
    window: 'Period',
    windowMeans: { 'previous-calendar-month': 'The previous calendar month' } satisfies Record<Measure['window'], string>,
    timeZone: 'Time zone',
    timeZoneMeans: { 'Asia/Shanghai': 'Beijing time, UTC+8 (Asia/Shanghai)' } satisfies Record<Measure['timeZone'], string>,
    base: 'Base',
    baseMeans: (base: string) => `${base} yuan, due in every tier`,
    onFall: 'When GMV falls',
    onFallMeans: { keep: 'What was paid stays. A surplus is shown and never set off.' } satisfies Record<Rule['onFall'], string>,
  },

  assumptions: {
    heading: 'What the source does not say',
    intro: 'Each point is undecided in the source. This is what the add-in assumes:',
    none: 'This version names no open points.',
  },

  sources: {
    heading: 'Sources',
    role: { figures: 'The figures come from', verify: 'Where to verify them' } satisfies Record<Source['role'], string>,
    none: 'This version names no source.',
    captured: (date: string) => `as captured on ${date}`,
    notSeen: 'its text was not seen',
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
      `The workbook is set to version "${id}". Until it is known here, formulas that leave out the version answer #N/A, so that no amount is computed under a different rule.`,
    remedy:
      'Close and reopen Excel to load the newest add-in. If that does not help, ask the person who set the version which add-in they use.',
    known: 'Versions known here',
  },

  damaged: {
    meanwhile:
      'Formulas that leave out the version answer #N/A, so that no amount is computed under a guessed rule. Formulas that name a version of the add-in still work. Nothing was changed or deleted.',
    faults: 'What is wrong',
    remedies: 'What you can do',
    remedy: [
      'Restore an earlier version of the file: File › Info › Version History.',
      'Copy the sheets into a new workbook. It starts with the newest version of the add-in; own versions and dates do not come along.',
      'Choose above, under “Repair here”: until then nothing is changed.',
    ],
    raw: 'The stored text, unchanged',
    noRaw: 'The stored text could not be read.',
  },

  unread: {
    body: 'So the rule in force is not known. Until it is, formulas that leave out the version answer #N/A. Nothing was changed.',
    reason: (message: string) => `Excel says: ${message}`,
    again: 'Try again',
  },
};

export type RuleText = typeof rule;
