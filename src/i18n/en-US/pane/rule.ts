// What the view of the rule in force says.
import type { EdgeSide, Evidence, Measure, Rule, Source } from '../../../rules/rule';
import { counted } from '../number';

export const rule = {
  rule: {
    inForce: 'Rule in force',
    id: 'Version id',
    sameForAll: (deposit: string) => `Deposit always ${deposit} yuan`,
    byTier: (tiers: number, lowest: string, highest: string) => `Deposit ${lowest} to ${highest} yuan, ${counted(tiers, 'tier')}`,
    origin: 'Comes from',
    shipped: 'The add-in',
    own: 'This workbook',
    chosen: 'Chosen',
    chosenBy: { 'add-in': 'Automatically', person: 'By a person' },
    notChosen: 'Not chosen: newest applies',
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
      official: 'The platform’s own text.',
      secondary: 'A vendor’s article, not official. Verify amounts and edges before you pay.',
      own: 'Entered in this workbook, origin unknown.',
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
    deposit: 'Deposit',
    falls: (tiers: string) => `Lower in tier ${tiers}: please check.`,
  },

  edges: {
    heading: 'Exactly on an edge',
    none: 'One tier only, so no edges.',
    claimedTwice: 'The source claims it for both tiers.',
    reading: {
      upper: 'Here: the upper tier. Both readings:',
      lower: 'Here: the lower tier. Both readings:',
    } satisfies Record<EdgeSide, string>,
    caption: 'Deposit at each disputed edge, yuan',
    gmv: 'GMV of exactly',
    ours: { upper: 'Upper (here)', lower: 'Lower (here)' } satisfies Record<EdgeSide, string>,
    theirs: { upper: 'Lower', lower: 'Upper' } satisfies Record<EdgeSide, string>,
  },

  measure: {
    heading: 'How it is measured',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': 'Total of tuike (affiliate-promoter) orders' } satisfies Record<Measure['what'], string>,
    window: 'Period',
    windowMeans: { 'previous-calendar-month': 'The previous calendar month' } satisfies Record<Measure['window'], string>,
    timeZone: 'Time zone',
    timeZoneMeans: { 'Asia/Shanghai': 'Beijing time, UTC+8' } satisfies Record<Measure['timeZone'], string>,
    base: 'Base',
    baseMeans: (base: string) => `${base} yuan, due in every tier`,
    onFall: 'When GMV falls',
    onFallMeans: { keep: 'What was paid stays; a surplus is shown, not set off.' } satisfies Record<Rule['onFall'], string>,
  },

  assumptions: {
    heading: 'Not in the source',
    intro: 'Assumed:',
    none: 'Nothing.',
  },

  sources: {
    heading: 'Sources',
    role: { figures: 'Source of figures', verify: 'Verify at' } satisfies Record<Source['role'], string>,
    none: 'None.',
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
    body: (id: string) => `This workbook uses “${id}”, unknown here. Formulas without a version show #N/A.`,
    remedy: 'Reopen Excel to update; if that fails, ask who chose it.',
    known: 'Versions known here',
  },

  damaged: {
    meanwhile: 'Formulas without a version show #N/A. Nothing was changed.',
    faults: 'What is wrong',
    remedies: 'What you can do',
    remedy: [
      'Restore an earlier version: File › Info › Version History.',
      'Copy the sheets to a new workbook: newest shipped version, without own versions and dates.',
      'Choose above, under “Repair here”.',
    ],
    raw: 'The stored text',
    noRaw: 'It could not be read.',
  },

  unread: {
    body: 'Rule unknown: formulas without a version show #N/A. Nothing was changed.',
    reason: (message: string) => `Excel says: ${message}`,
    again: 'Try again',
  },
};

export type RuleText = typeof rule;
