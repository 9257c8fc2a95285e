import { agreeing, counted } from '../../number';

/** Which answers are written, how and where; counts, places and reasons arrive as text. */
export const rosterCompute = {
  basis: (rule: string, rows: string) => `By ${rule}, ${counted(rows, 'row')}.`,

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
    gmv: 'First choose GMV under “Data”.',
    prevTier: 'First choose the tier paid under “Data”.',
    held: 'First choose the balance under “Data”.',
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
    spill: 'Follows data and rule.',
    cells: 'Follows data and rule; works in tables.',
    values: 'Fixed; headers name rule and day.',
  },
  noSpillInTable: 'In a table: one formula per cell.',
  noSpills: 'No spilling here: one formula per cell.',
  manyFormulas: (formulas: string) => `${counted(formulas, 'formula')}: Excel may stall for minutes. Choose one per column, or values.`,

  where: 'Where',
  wheres: {
    beside: 'Beside the data',
    selection: (column: string) => `From column ${column}`,
    table: (table: string) => `In table ${table}`,
    sheet: 'On a new sheet',
  },
  /** The name of a new sheet. */
  sheetName: 'Roster result',
  goesTo: (place: string) => `Into ${place}.`,
  goesToSheet: (columns: string) => `Also: ${columns}.`,
  selectionElsewhere: (sheet: string) => `Select a cell on “${sheet}”.`,
  noHeader: 'No header row: no headers written.',

  leftOut: (rows: string) => `Totals stay blank: ${counted(rows, 'row')}.`,
  split: (parts: string) => `Totals between: ${counted(parts, 'formula')} a column.`,
  blanks: 'Blank GMV, blank answer.',

  tooLong: (megabytes: string) => `Sentences: ${megabytes} MB; Excel on the web allows 5 MB.`,
  sentencesAsValues: 'Sentences as values',
  sentencesStay: 'They stay fixed; figures stay formulas.',

  preview: 'First rows',
  row: (row: string) => `Row ${row}`,
  blank: '(blank)',
  previewFailed: (reason: string) => `No preview: ${reason}`,

  inTheWay: 'In the way',
  wouldAsk: 'You are asked before overwriting.',
  asking: 'Checking the place…',
  notAsked: (reason: string) => `Place not checked: ${reason}`,

  write: (columns: string, rows: string) => `Write ${counted(columns, 'column')}, ${counted(rows, 'row')}`,
  withoutWriting: 'Result without writing',
  noRows: 'No row has a GMV',
  /** The step in one line. */
  lineWritten: (rows: string) => `Written, ${counted(rows, 'row')}`,
  lineNothing: 'Nothing written',

  checking: 'Comparing all rows…',
  asExpected: (rows: string) => agreeing(rows, 'The row agrees', `All ${rows} rows agree`),
  differs: (cell: string, shown: string, expected: string) =>
    `${cell} shows ${shown}; expected ${expected}. Perhaps still computing: check before you rely on it.`,
  notComputed: (cell: string) => `Excel is still computing ${cell}.`,
  notCompared: (reason: string) => `Not compared: ${reason}`,
};

export type RosterComputeText = typeof rosterCompute;
