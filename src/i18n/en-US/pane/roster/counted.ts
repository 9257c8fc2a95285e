/** A column of what counts, where statuses or refunds stand beside the amounts. Counts, amounts and places arrive as text. */
export const rosterCounted = {
  looking: (done: string, of: string) => `${done} of ${of} rows looked at for statuses and refunds`,
  cancel: 'Cancel',
  cancelled: 'Looking for statuses and refunds was cancelled.',
  again: 'Look again',
  failed: (reason: string) => `Statuses and refunds could not be looked at: ${reason}`,

  heading: 'Refunded and closed lines',
  now: (column: string) => `${column} counts in full now, with all of these. Tick what does not count.`,
  asBefore: 'Chosen as it was decided for a table with the same columns before; look at it before you write.',
  newWords: (words: string) => `Words that were not there when it was decided: ${words}. Whether they count is for you to decide.`,
  goneWords: (words: string) => `Words that were there then and are not now: ${words}.`,
  status: (column: string) => `Left out by ${column}`,
  word: (said: string, lines: string, money: string) => `${said}: ${money}, lines: ${lines}`,
  withNegative: (line: string, lines: string, money: string) => `${line} (below 0: ${money}, lines: ${lines})`,
  negativeWords: 'Lines below 0 may be the refunds of other lines: to leave them out is to add these refunds again.',
  blank: 'blank',
  undecided: (count: string) => `Yours to decide (${count}): these words do not say it plainly`,
  counts: 'counts',
  leavesOut: 'left out',
  refund: {
    label: 'Subtract refunds',
    choose: 'Choose',
    none: 'Subtract nothing',
    column: (column: string, lines: string, money: string) => `${column} (${money}, lines: ${lines})`,
  },
  negative: (lines: string, money: string) =>
    `There are lines below 0, too: ${lines}, ${money}. If they are the same refunds, subtracting counts them twice.`,
  net: (column: string) => `By its name ${column} may be net of refunds already: nothing is subtracted unless you choose it.`,
  errors: (column: string, count: string) => `Error cells in ${column}: ${count}. Their rows show the same error.`,
  unread: (column: string, count: string) =>
    `Refunds in ${column} that are no plain numbers: ${count}. Their rows show #VALUE! until they are.`,
  beyond: (column: string, count: string) => `Refunds in ${column} above their amount: ${count}. These rows become negative.`,
  textAmounts: (count: string) =>
    `Amounts that are texts, not plain numbers (¥5,000): ${count}. Counted as they stand; #VALUE! where left out, or less a refund.`,
  tooVaried: (column: string) => `${column} has too many different words for a status: nothing is decided by it.`,
  proposal: (header: string, column: string) =>
    `Writes “${header}” in column ${column}, beside the table, one formula per row, and uses it as the amount. No other column changes; one step takes it back.`,
  guard:
    'A blank amount stays blank; errors and texts that cannot be read stay errors. A status that nobody decided shows #N/A and is not counted.',
  formula: 'The formula',
  write: (rows: string) => `Write the column (rows: ${rows})`,
  decideFirst: (count: string) => `Decide first (${count})`,
  refundFirst: 'Choose the refunds first',
  unitFirst: 'Settle the unit above first',
  nothingChosen: 'Nothing is left out yet',
  tooLong: 'Too many words for one formula',
  noRoom: 'This Excel cannot widen a table for an add-in. Add a column to the table yourself, then read again.',
  plain: (columns: string) => `${columns}: no line says refunded, closed or cancelled, and no refund is entered.`,
  inUse: (column: string) =>
    `The amount is ${column}. #N/A in it is a status that came later: choose the former amount under “Data” and decide again.`,

  header: {
    plain: 'Counted amount',
    whole: (rule: string) => `Counted amount (${rule})`,
    without: (words: string) => `without: ${words}`,
    withoutCount: (count: string) => `without ${count} statuses`,
    less: (column: string) => `less: ${column}`,
    both: (without: string, less: string) => `Counted amount (${without}; ${less})`,
  },
};

export type RosterCountedText = typeof rosterCounted;
