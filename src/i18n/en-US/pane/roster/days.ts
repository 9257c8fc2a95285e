import { agreeing, counted } from '../../number';

/** Days without the year in front (31/10/2026): what the column proves, and a column that can be read. Counts, days and places arrive as text. */
export const rosterDays = {
  looking: (done: string, of: string) => `${done} of ${counted(of, 'date')} looked at`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  again: 'Look again',
  failed: (reason: string) => `Not looked at: ${reason}`,

  order: { 'day-first': 'day/month/year', 'month-first': 'month/day/year' },
  heading: (column: string, order: string) => `${column}: ${order}`,
  proof: (cell: string, seen: string, day: string) => `${cell}, ${seen}, can only be ${day}; none contradicts.`,
  notYet: (count: string) => `${counted(count, 'date')} unreadable as ${agreeing(count, 'it is', 'they are')}.`,
  proposal: (header: string, column: string) => `Writes “${header}” in column ${column}, used instead.`,
  example: (seen: string, result: string) => `${seen} becomes ${result}`,
  formula: 'The formula',
  write: (rows: string) => `Write the column (rows: ${rows})`,
  header: (name: string) => `${name} (year-month-day)`,

  unproven: (column: string) => `${column}: days or months first?`,
  twoReadings: (cell: string, seen: string, dayFirst: string, monthFirst: string) =>
    `${cell}, ${seen}, may be ${dayFirst} or ${monthFirst}; nothing proves which.`,
  contradiction: (dayFirst: string, monthFirst: string) => `${dayFirst} has its day first, ${monthFirst} its month.`,
  serials: (cell: string, seen: string) => `${cell} is an Excel date beside the text ${seen}: days and months may be swapped.`,
  refused: (count: string) => `None of ${count} is read. Import as text or with its order, or write 2026-10-05, then read again.`,
  noRoom: 'This Excel cannot widen the table: add a column, then read again.',
};

export type RosterDaysText = typeof rosterDays;
