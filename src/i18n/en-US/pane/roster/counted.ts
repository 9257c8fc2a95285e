import { counted } from '../../number';

/** A column of what counts, where statuses or refunds stand beside the amounts. Counts, amounts and places arrive as text. */
export const rosterCounted = {
  looking: (done: string, of: string) => `Statuses and refunds: ${done} of ${counted(of, 'row')}`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  again: 'Look again',
  failed: (reason: string) => `Not looked at: ${reason}`,

  heading: 'Refunded and closed lines',
  now: (column: string) => `${column} counts in full. Tick what does not count.`,
  asBefore: 'As last time; please review.',
  newWords: (words: string) => `New since last time: ${words}. Yours to decide.`,
  goneWords: (words: string) => `Gone since last time: ${words}.`,
  status: (column: string) => `Left out by ${column}`,
  word: (said: string, lines: string, money: string) => `${said}: ${money}, lines: ${lines}`,
  withNegative: (line: string, lines: string, money: string) => `${line} (below 0: ${money}, lines: ${lines})`,
  negativeWords: 'Lines below 0 may be refunds of others; leaving them out adds them back.',
  blank: 'blank',
  undecided: (count: string) => `Yours to decide (${count})`,
  counts: 'counts',
  leavesOut: 'left out',
  refund: {
    label: 'Subtract refunds',
    choose: 'Choose',
    none: 'Subtract nothing',
    column: (column: string, lines: string, money: string) => `${column} (${money}, lines: ${lines})`,
  },
  negative: (lines: string, money: string) =>
    `${counted(lines, 'line')} below 0 (${money}): if the same refunds, subtracting doubles them.`,
  net: (column: string) => `${column} may be net of refunds: not subtracted unless chosen.`,
  errors: (column: string, count: string) => `Error cells in ${column}: ${count}. They stay errors.`,
  unread: (column: string, count: string) => `Refunds in ${column} that are no numbers: ${count}, shown as #VALUE!.`,
  beyond: (column: string, count: string) => `Refunds in ${column} above their amount: ${count}, negative.`,
  textAmounts: (count: string) => `Amounts as text (¥5,000): ${count}. Read as they are; less a refund #VALUE!.`,
  tooVaried: (column: string) => `${column} has too many words for a status.`,
  proposal: (header: string, column: string) => `Column ${column}, “${header}”, becomes the amount.`,
  guard: 'Undecided statuses show #N/A.',
  formula: 'The formula',
  write: (rows: string) => `Write the column (rows: ${rows})`,
  decideFirst: (count: string) => `Decide first (${count})`,
  refundFirst: 'Choose the refunds first',
  unitFirst: 'Settle the unit above first',
  nothingChosen: 'Nothing is left out yet',
  tooLong: 'Too many words for one formula',
  noRoom: 'This Excel cannot widen the table: add a column, then read again.',
  plain: (columns: string) => `${columns}: nothing refunded, closed or cancelled.`,
  inUse: (column: string) => `The amount is ${column}. #N/A is a new status: choose the former column under “Data”, decide again.`,

  header: {
    plain: 'Counted amount',
    whole: (rule: string) => `Counted amount (${rule})`,
    without: (words: string) => `without: ${words}`,
    withoutCount: (count: string) => `without ${counted(count, 'status', 'statuses')}`,
    less: (column: string) => `less: ${column}`,
    both: (without: string, less: string) => `Counted amount (${without}; ${less})`,
  },
};

export type RosterCountedText = typeof rosterCounted;
