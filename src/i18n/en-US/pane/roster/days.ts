/** Days without the year in front (31/10/2026): what the column proves, and a column that can be read. Counts, days and places arrive as text. */
export const rosterDays = {
  looking: (done: string, of: string) => `${done} of ${of} rows looked at for the order of days and months`,
  cancel: 'Cancel',
  cancelled: 'Looking for the order of days and months was cancelled.',
  again: 'Look again',
  failed: (reason: string) => `The order of days and months could not be looked at: ${reason}`,

  order: { 'day-first': 'day/month/year', 'month-first': 'month/day/year' },
  heading: (column: string, order: string) => `${column} is written as ${order}`,
  proof: (cell: string, seen: string, day: string) => `${cell}, ${seen}, can only be ${day}; no cell of the column speaks against it.`,
  notYet: (count: string) => `A function sees no column, so these dates (${count}) are refused as they stand.`,
  proposal: (header: string, column: string) =>
    `Writes “${header}” in column ${column}, beside the table, with formulas that put the year in front, and uses it in place of this one. This column stays as it is; one step takes it back.`,
  example: (seen: string, result: string) => `${seen} becomes ${result}`,
  formula: 'The formula',
  write: (rows: string) => `Write the column (rows: ${rows})`,
  header: (name: string) => `${name} (year-month-day)`,

  unproven: (column: string) => `${column}: days or months first?`,
  twoReadings: (cell: string, seen: string, dayFirst: string, monthFirst: string) =>
    `${cell}, ${seen}, may be ${dayFirst} or ${monthFirst}, and no cell of the column proves which.`,
  contradiction: (dayFirst: string, monthFirst: string) => `${dayFirst} can only have its day first, ${monthFirst} only its month.`,
  serials: (cell: string, seen: string) =>
    `${cell} is a date of Excel’s beside texts such as ${seen}. Excel may have turned days and months around when it opened the file, so the column proves nothing.`,
  refused: (count: string) =>
    `None of these (${count}) is read. Import the column as text, or with its order (day or month first), or write dates as 2026-10-05; then read again.`,
  noRoom: 'This Excel cannot widen a table for an add-in. Add a column to the table yourself, then read again.',
};

export type RosterDaysText = typeof rosterDays;
