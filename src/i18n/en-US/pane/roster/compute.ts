/** Which answers are written, how and where; counts, places and reasons arrive as text. */
export const rosterCompute = {
  basis: (rule: string, rows: string) => `By ${rule}, ${rows} rows.`,

  what: 'What to write',
  /** As headers in the sheet, too. */
  answers: {
    tier: 'Tier',
    deposit: 'Deposit required',
    topUp: 'Top-up by tier',
    shortfall: 'Top-up by balance',
    surplus: 'Surplus',
    headroom: 'GMV to next tier',
    check: 'Check',
    explain: 'Explanation',
  },
  needs: {
    gmv: 'First choose the GMV column under “Data”.',
    prevTier: 'First choose the tier paid column under “Data”.',
    held: 'First choose the balance column under “Data”.',
  },
  nothing: 'Choose at least one.',

  more: (how: string) => `More: ${how}`,
  how: 'How',
  hows: {
    spill: 'One formula per column',
    cells: 'One formula per cell',
    values: 'Values only',
  },
  aboutHow: {
    spill: 'Follows data and rule; quickest.',
    cells: 'Follows data and rule; works in tables.',
    values: 'Stays as it is; headers name rule and day.',
  },
  noSpillInTable: 'In a table each cell gets its own formula.',
  noSpills: 'This Excel does not spill: each cell gets its own formula.',
  manyFormulas: (formulas: string) => `${formulas} formulas: Excel may stand still for minutes. Choose one per column, or values.`,

  where: 'Where',
  wheres: {
    beside: 'Beside the data',
    selection: (column: string) => `From the selected column on (${column})`,
    table: (table: string) => `As columns of table ${table}`,
    sheet: 'On a new sheet',
  },
  /** The name of a new sheet. */
  sheetName: 'Roster result',
  goesTo: (place: string) => `Goes into ${place}.`,
  goesToSheet: (columns: string) => `The sheet also gets: ${columns}.`,
  selectionElsewhere: (sheet: string) => `Select a cell on “${sheet}”.`,
  noHeader: 'No header row, so no headers are written.',

  leftOut: (rows: string) => `Totals and the like stay blank: ${rows} rows.`,
  split: (parts: string) => `Totals stand between: ${parts} formulas a column.`,
  blanks: 'Blank GMV, blank answer.',

  tooLong: (megabytes: string) => `The sentences take ${megabytes} MB; Excel on the web allows 5 MB.`,
  sentencesAsValues: 'Write the sentences as values',
  sentencesStay: 'They stay as they are; figures stay formulas.',

  preview: 'First rows',
  row: (row: string) => `Row ${row}`,
  blank: '(blank)',
  previewFailed: (reason: string) => `No preview: ${reason}`,

  inTheWay: 'In the way',
  wouldAsk: 'You are asked before overwriting.',
  asking: 'Checking the place…',
  notAsked: (reason: string) => `The place could not be checked: ${reason}`,

  write: (columns: string, rows: string) => `Write ${columns} columns, ${rows} rows`,
  withoutWriting: 'Go to the result without writing',
  noRows: 'No row has a GMV',
  /** The step in one line. */
  lineWritten: (rows: string) => `Written, ${rows} rows`,
  lineNothing: 'Nothing written',

  checking: 'Comparing all rows…',
  asExpected: (rows: string) => `All ${rows} rows agree`,
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}; expected ${expected}. Excel may still be computing: check before you rely on it.`,
  notComputed: (cell: string) => `Excel is still computing ${cell}; look at the sheet later.`,
  notCompared: (reason: string) => `Not compared: ${reason}`,
};

export type RosterComputeText = typeof rosterCompute;
