/** What the chart says; amounts and counts arrive as text. */
export const chart = {
  heading: 'Deposit by GMV',
  intro: 'Full dots belong to their step, open ones do not.',
  compressed: 'The GMV axis is logarithmic, because some edges lie close together.',
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
    notCopied: 'Copying a picture is not allowed here.',
    notCopiedButInserted: 'Copying a picture is not allowed here. Put it on the sheet instead, with the button above.',
    reason: (reason: string) => `Reason given: ${reason}`,
    downloadInstead: 'Or download it. Some hosts drop downloads without a word.',
    inserted: (cell: string) => `The picture lies at ${cell}.`,
    notInserted: 'The picture was not inserted.',
    tooOld: 'This Excel cannot take pictures from add-ins (it lacks ExcelApi 1.9). Copy the picture and paste it instead.',
    noPlace: 'Select a cell first, so that it is known where the picture goes.',
    notDrawn: 'The picture could not be drawn here.',
    name: (rule: string) => `TUIKE ${rule}`,
    file: 'tuike-deposit.png',
  },
};

export type ChartText = typeof chart;
