/** What the chart says; amounts and counts arrive as text. */
export const chart = {
  heading: 'Deposit by GMV',
  intro: 'On an edge the full dot counts.',
  compressed: 'The GMV axis is logarithmic.',
  tier: (tier: string) => `T${tier}`,
  depositAxis: 'Deposit, yuan',
  gmvAxis: 'GMV, yuan',
  countAxis: (column: string) => `Cells of ${column}`,

  marked: {
    cell: (cell: string, gmv: string) => `${cell}: GMV ${gmv}`,
    typedIs: (gmv: string) => `GMV ${gmv}`,
    typed: 'GMV',
  },

  /** How the bars are to be read. */
  column: {
    binWidth: (width: string) => `Bars of ${width}; the last has the rest.`,
    binPerTier: 'One bar a tier.',
  },

  asTableAndPicture: 'Table and picture',
  table: {
    caption: (rule: string) => `${rule}, amounts in yuan`,
    tier: 'Tier',
    from: { upper: 'From', lower: 'Above' },
    to: { upper: 'Below', lower: 'Up to' },
    deposit: 'Deposit',
    count: 'Cells',
    noLimit: 'no limit',
  },
  description: (rule: string, steps: string, marked: string, column: string) => `${rule}. ${steps}. ${marked}. ${column}`,
  step: (from: string, deposit: string) => `from ${from}: deposit ${deposit}`,
  stepAbove: (from: string, deposit: string) => `above ${from}: deposit ${deposit}`,
  notMarked: 'No amount marked',
  notCounted: 'No column counted.',
  counts: (column: string, counts: string) => `${column}: ${counts}.`,
  countOf: (tier: string, count: string) => `tier ${tier}: ${count}`,

  picture: {
    heading: 'As a picture',
    copy: 'Copy picture',
    insert: 'Insert into sheet',
    download: 'Download picture',
    copied: 'Copied.',
    notCopied: 'Cannot be copied here.',
    notCopiedButInserted: 'Cannot be copied here: insert it.',
    reason: (reason: string) => `Reason: ${reason}`,
    downloadInstead: 'Or download it, if Excel allows.',
    inserted: (cell: string) => `Inserted at ${cell}.`,
    notInserted: 'Not inserted.',
    tooOld: 'This Excel cannot insert it (no ExcelApi 1.9): copy and paste.',
    noPlace: 'Select a cell first.',
    notDrawn: 'It could not be drawn.',
    name: (rule: string) => `TUIKE ${rule}`,
    file: 'tuike-deposit.png',
  },
};

export type ChartText = typeof chart;
