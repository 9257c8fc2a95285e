import type { ColumnRole } from '../../../../roster/table/columns/role';
import type { AmountKind } from '../../../../roster/table/columns/amount-kind';
import type { Doubt } from '../../../../roster/table/columns/meaning';
import type { PathReason } from '../../../../roster/table/path-of-table';
import type { RosterPath } from '../../../../roster/table/roster-path';

/** Finding the table: what was found, and how a person corrects it. Numbers arrive as text. */
export const rosterFind = {
  reading: 'Looking for the table…',
  progress: (done: string, of: string) => `${done} of ${of} cells read`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  failed: (reason: string) => `Excel did not hand over the cells: ${reason}`,
  blank: 'This sheet is blank. Open the month-end table, then read again.',
  readAgain: 'Read again',
  readSelection: 'Read the selected area only',
  /** What was found, while another step is on the screen. `money`: the column of money; may be empty. */
  line: (place: string, rows: string, money: string) => `${place}, ${rows} rows${money && ` · ${money}`}`,
  next: (rows: string) => `Check ${rows} rows`,
  blocked: (roles: string) => `First choose the column of: ${roles}`,
  found: (rows: string, address: string) => `Found ${rows} rows in ${address}`,
  table: (name: string) => `Excel table ${name}`,

  decided: {
    kept: 'Columns, units and purpose are as decided before.',
    shape: (more: string, fewer: string) =>
      `Like a table decided before, but with other columns${more && `: more are ${more}`}${fewer && `; missing are ${fewer}`}. The decisions were not applied: please check.`,
  },
  uncorrected: 'The table changed, so your corrections do not apply. Check columns and rows.',

  path: {
    legend: 'What the rows are',
    roster: 'One row per agency',
    orders: 'One row per order',
    schedule: 'One row per agency and month',
  } satisfies Record<RosterPath | 'legend', string>,
  why: {
    'order-numbers': 'A column holds order numbers.',
    'several-days': 'The rows are of several days.',
    'several-months': 'There is more than one month.',
    'one-month': 'All rows are of one month.',
    'no-months': 'No order numbers, days or months.',
    chosen: 'As you chose.',
  } satisfies Record<PathReason, string>,

  columns: 'Columns',
  roles: {
    agency: 'Agency (id)',
    agencyName: 'Agency name',
    gmv: 'GMV to assess',
    earlierGmv: 'Earlier GMV, to compare',
    prevTier: 'Tier paid so far',
    held: 'Deposit held',
    month: 'Month of the GMV',
    date: 'Date of the order',
    amount: 'Amount of the order',
  } satisfies Record<ColumnRole, string>,
  needed: '(needed)',
  none: 'No such column',
  more: (count: string) => `${count} more columns`,
  example: (cells: string) => `e.g. ${cells}`,
  doubts: {
    weak: 'May mean something else: please check.',
    several: 'Others may be meant: please check.',
    cells: 'Guessed from the cells: please check.',
  } satisfies Record<Doubt, string>,
  counts: {
    counted: 'What was decided to count.',
    tuike: 'Tuike orders concluded: the rule’s own measure.',
    concluded: 'GMV. The rule counts tuike (affiliate-promoter) orders only: check that there are no others.',
    ordered: 'Order amounts, perhaps unpaid or refunded ones too.',
    paid: 'What buyers paid.',
    net: 'What is left after refunds.',
    settled: 'What was settled, perhaps a month later, and less.',
    refund: 'Refunds, which are no GMV.',
    commission: 'Commissions or fees, which are no GMV.',
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
  alsoMoney: (columns: string) => `There are also: ${columns}.`,
  isMeasure: (column: string, measure: string) => `${column} (${measure})`,
  missing: (roles: string) => `Missing: ${roles}.`,

  rows: {
    none: 'No header row',
    header: (row: string) => `Header in row ${row}`,
    body: (first: string, last: string) => `Data in rows ${first} to ${last}`,
    noBody: 'No rows of data',
    counted: (rows: string) => `${rows} rows counted`,
    totals: (rows: string) => `${rows} totals or repeated headers left out`,
    blank: (rows: string) => `${rows} blank rows skipped`,
    next: (row: string) => `From row ${row} on another table, not counted`,
    correct: 'Correct the rows',
    headerLabel: 'Header row (or blank)',
    firstLabel: 'First row of data',
    lastLabel: 'Last row of data',
    outside: (first: string, last: string) => `Give a row from ${first} to ${last}.`,
    leftOut: 'Rows that are not counted',
    leftOutRow: (row: string, cells: string) => `Row ${row}: ${cells}`,
    tick: 'Untick to count.',
    more: (count: string) => `and ${count} more`,
    leaveOutLabel: 'Leave out another row (number)',
  },

  /** Sentences that name a row, by its number on the sheet. */
  onSheet: {
    row: (sheet: string, row: string) => `row ${row} of the sheet “${sheet}”`,
    line: (row: string, why: string) => `An order line cannot be counted: ${row}. ${why}`,
    twice: (row: string) => `This agency has the same month in ${row} too. Keep one row for each agency and month.`,
    waits: (row: string) =>
      `What is held depends on ${row}, which could not be assessed. Mend that row, or enter the balance in the column of balances.`,
  },
};

export type RosterFindText = typeof rosterFind;
