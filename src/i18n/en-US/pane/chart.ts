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
    binWidth: (width: string) => `Each bar spans ${width}; the last holds the rest.`,
    binPerTier: 'Each bar is one tier.',
  },

  asTableAndPicture: 'As a table and as a picture',
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
  notMarked: 'No amount is marked',
  notCounted: 'No column is counted.',
  counts: (column: string, counts: string) => `${column}: ${counts}.`,
  countOf: (tier: string, count: string) => `tier ${tier}: ${count}`,

  picture: {
    heading: 'As a picture',
    copy: 'Copy picture',
    insert: 'Insert into the sheet',
    download: 'Download picture',
    copied: 'The picture is on the clipboard.',
    notCopied: 'Pictures cannot be copied here.',
    notCopiedButInserted: 'Pictures cannot be copied here. Insert it instead.',
    reason: (reason: string) => `Reason: ${reason}`,
    downloadInstead: 'Or download it, where the host allows.',
    inserted: (cell: string) => `The picture lies at ${cell}.`,
    notInserted: 'The picture was not inserted.',
    tooOld: 'This Excel takes no pictures from add-ins (no ExcelApi 1.9). Copy and paste it.',
    noPlace: 'Select a cell for the picture first.',
    notDrawn: 'The picture could not be drawn.',
    name: (rule: string) => `TUIKE ${rule}`,
    file: 'tuike-deposit.png',
  },
};

export type ChartText = typeof chart;
