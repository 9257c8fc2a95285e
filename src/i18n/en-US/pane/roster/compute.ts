/** Which answers are written, how and where; counts, places and reasons arrive as text. */
export const rosterCompute = {
  basis: (rule: string, rows: string) => `By ${rule}, for ${rows} rows.`,

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
    gmv: 'Needs the column of the GMV: choose it under “Data”.',
    prevTier: 'Needs the column of the tier paid so far: choose it under “Data”.',
    held: 'Needs the column of the balance: choose it under “Data”.',
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
    spill: 'Follows the data and the rule of this workbook, and is quickest.',
    cells: 'Follows the data and the rule of this workbook; can stand in an Excel table.',
    values: 'Stays as it is now. The headers name the rule version and the day.',
  },
  noSpillInTable: 'In an Excel table a formula cannot fill other cells, so each cell gets its own.',
  noSpills: 'This Excel cannot fill cells from one formula, so each cell gets its own.',
  manyFormulas: (formulas: string) =>
    `That is ${formulas} formulas; Excel may stand still for minutes. Choose one formula per column, or values.`,

  where: 'Where',
  wheres: {
    beside: 'Beside the data',
    selection: (column: string) => `From the selected column on (${column})`,
    table: (table: string) => `As columns of the Excel table ${table}`,
    sheet: 'On a new sheet',
  },
  /** The name of a new sheet. */
  sheetName: 'Roster result',
  goesTo: (place: string) => `Goes into ${place}.`,
  goesToSheet: (columns: string) => `The sheet begins with ${columns}, so that each row says whose it is.`,
  selectionElsewhere: (sheet: string) => `Select a cell on the sheet “${sheet}”.`,
  noHeader: 'The table has no header row, so no headers are written.',

  leftOut: (rows: string) => `Rows left out (totals and the like) get nothing: ${rows}.`,
  split: (parts: string) => `Sums stand between the rows, so each column gets ${parts} formulas, one for each part.`,
  blanks: 'A blank GMV is answered by a blank cell.',

  tooLong: (megabytes: string) =>
    `The sentences of all rows take about ${megabytes} MB; Excel on the web refuses answers of formulas above 5 MB.`,
  sentencesAsValues: 'Write the sentences as values',
  sentencesStay: 'They stay as they are now; figures stay formulas.',

  preview: 'First rows',
  row: (row: string) => `Row ${row}`,
  blank: '(blank)',
  previewFailed: (reason: string) => `The preview could not be made: ${reason}`,

  inTheWay: 'In the way',
  wouldAsk: 'You are asked before they are written over.',
  asking: 'Looking whether anything is in the way…',
  notAsked: (reason: string) => `Excel did not say whether anything is in the way: ${reason}`,

  write: (columns: string, rows: string) => `Write ${columns} columns, ${rows} rows`,
  withoutWriting: 'Go to the result without writing',
  noRows: 'No row has a GMV',
  /** The step in one line. */
  lineWritten: (rows: string) => `Written, ${rows} rows`,
  lineNothing: 'Nothing written',

  checking: 'Comparing all rows…',
  asExpected: (rows: string) => `All ${rows} rows agree`,
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}, where ${expected} was expected. Excel may still be computing, or a cell changed meanwhile; do not rely on it before you have looked.`,
  notComputed: (cell: string) => `${cell} still shows something else: Excel computes. Look at the sheet when it has done so.`,
  notCompared: (reason: string) => `The written cells could not be compared: ${reason}`,
};

export type RosterComputeText = typeof rosterCompute;
