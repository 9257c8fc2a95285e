import type { ColumnRole } from '../../../../roster/table/columns/role';
import type { AmountKind } from '../../../../roster/table/columns/amount-kind';
import type { Doubt } from '../../../../roster/table/columns/meaning';
import type { PathReason } from '../../../../roster/table/path-of-table';
import type { RosterPath } from '../../../../roster/table/roster-path';
import { agreeing, counted } from '../../number';

/** Finding the table: what was found, and how a person corrects it. Numbers arrive as text. */
export const rosterFind = {
  reading: 'Looking for the table…',
  progress: (done: string, of: string) => `${done} of ${counted(of, 'cell')} read`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  failed: (reason: string) => `Excel did not hand over the cells: ${reason}`,
  blank: 'This sheet is blank. Open the month-end table, read again.',
  readAgain: 'Read again',
  readSelection: 'Read the selection only',
  /** What was found, while another step is on the screen. `money`: the column of money; may be empty. */
  line: (place: string, rows: string, money: string) => `${place}, ${counted(rows, 'row')}${money && ` · ${money}`}`,
  next: (rows: string) => `Check ${counted(rows, 'row')}`,
  blocked: (roles: string) => `First choose: ${roles}`,
  found: (rows: string, address: string) => `Found ${counted(rows, 'row')} in ${address}`,
  table: (name: string) => `Excel table ${name}`,

  decided: {
    kept: 'As decided before.',
    shape: (more: string, fewer: string) =>
      `Like a table before${more && `, with more: ${more}`}${fewer && `, without ${fewer}`}. Its decisions were not applied: please check.`,
  },
  uncorrected: 'The table changed: corrections dropped. Check columns and rows.',

  path: {
    legend: 'What the rows are',
    roster: 'One row per agency',
    orders: 'One row per order',
    schedule: 'One row per agency and month',
  } satisfies Record<RosterPath | 'legend', string>,
  why: {
    'order-numbers': 'It has order numbers.',
    'several-days': 'Several days.',
    'several-months': 'Several months.',
    'one-month': 'One month only.',
    'no-months': 'No order numbers, days or months.',
    chosen: 'As you chose.',
  } satisfies Record<PathReason, string>,

  columns: 'Columns',
  roles: {
    agency: 'Agency (id)',
    agencyName: 'Agency name',
    gmv: 'GMV to assess',
    earlierGmv: 'Earlier GMV',
    prevTier: 'Tier paid so far',
    held: 'Deposit held',
    month: 'Month of the GMV',
    date: 'Order date',
    amount: 'Order amount',
  } satisfies Record<ColumnRole, string>,
  needed: '(needed)',
  none: 'No such column',
  more: (count: string) => `More (${count})`,
  example: (cells: string) => `e.g. ${cells}`,
  doubts: {
    weak: 'Please check.',
    several: 'Perhaps another: please check.',
    cells: 'Guessed from cells: please check.',
  } satisfies Record<Doubt, string>,
  counts: {
    counted: 'Decided to count.',
    tuike: 'Tuike GMV, the rule’s measure.',
    concluded: 'The rule counts tuike (affiliate-promoter) orders only: check for others.',
    ordered: 'Perhaps with unpaid or refunded ones.',
    paid: 'What buyers paid.',
    net: 'Net of refunds.',
    settled: 'Settled, perhaps a month later or less.',
    refund: 'Refunds, no GMV.',
    commission: 'Commissions or fees, no GMV.',
  } satisfies Record<AmountKind, string>,
  measures: {
    counted: 'decided to count',
    tuike: 'tuike orders',
    concluded: 'GMV',
    ordered: 'orders',
    paid: 'paid',
    net: 'net of refunds',
    settled: 'settled',
    refund: 'refunds',
    commission: 'commissions or fees',
  } satisfies Record<AmountKind, string>,
  alsoMoney: (columns: string) => `Also: ${columns}.`,
  isMeasure: (column: string, measure: string) => `${column} (${measure})`,
  missing: (roles: string) => `Missing: ${roles}.`,

  rows: {
    none: 'No header row',
    header: (row: string) => `Header in row ${row}`,
    body: (first: string, last: string) => `Data rows ${first} to ${last}`,
    noBody: 'No data rows',
    counted: (rows: string) => `${counted(rows, 'row')} counted`,
    totals: (rows: string) => `${counted(rows, 'total')} or repeated ${agreeing(rows, 'header')} left out`,
    blank: (rows: string) => `${counted(rows, 'blank row')} skipped`,
    next: (row: string) => `Another table from row ${row}, left out`,
    correct: 'Correct the rows',
    headerLabel: 'Header row (or blank)',
    firstLabel: 'First row of data',
    lastLabel: 'Last row of data',
    outside: (first: string, last: string) => `Give a row from ${first} to ${last}.`,
    leftOut: 'Rows left out',
    leftOutRow: (row: string, cells: string) => `Row ${row}: ${cells}`,
    tick: 'Untick to count.',
    more: (count: string) => `and ${count} more`,
    leaveOutLabel: 'Leave out row (number)',
  },

  /** Sentences that name a row, by its number on the sheet. */
  onSheet: {
    row: (sheet: string, row: string) => `row ${row} of the sheet “${sheet}”`,
    line: (row: string, why: string) => `A line cannot be counted: ${row}. ${why}`,
    twice: (row: string) => `The same month is in ${row} too. Keep one row per agency and month.`,
    waits: (row: string) => `The balance depends on ${row}, which could not be assessed. Fix it, or enter the balance.`,
  },
};

export type RosterFindText = typeof rosterFind;
