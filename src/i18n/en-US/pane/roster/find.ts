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
  cancelled: 'Reading was cancelled. Nothing was changed.',
  failed: (reason: string) => `Excel did not hand over the cells: ${reason}`,
  blank: 'The sheet in front is blank. Open the sheet with the month-end table, then read again.',
  readAgain: 'Read again',
  readSelection: 'Read the selected area only',
  /** What was found, while another step is on the screen. `money`: the column of money; may be empty. */
  line: (place: string, rows: string, money: string) => `${place}, ${rows} rows${money && ` · ${money}`}`,
  next: (rows: string) => `Check ${rows} rows`,
  blocked: (roles: string) => `First choose the column of: ${roles}`,
  found: (rows: string, address: string) => `Found ${rows} rows in ${address}`,
  table: (name: string) => `Excel table ${name}`,

  decided: {
    kept: 'What was decided in this workbook before holds here: columns, units and purpose.',
    shape: (more: string, fewer: string) =>
      `This table is much like one that was decided before, but its columns are not the same${more && `: more are ${more}`}${fewer && `; missing are ${fewer}`}. What was decided then is not applied; look at the columns below.`,
  },
  uncorrected:
    'The table no longer stands as you had corrected it, so it was found anew without your corrections. Check the columns and rows below before you go on.',

  path: {
    legend: 'What the rows are',
    roster: 'One row per agency',
    orders: 'One row per order',
    schedule: 'One row per agency and month',
  } satisfies Record<RosterPath | 'legend', string>,
  why: {
    'order-numbers': 'Taken for orders, because a column holds order numbers.',
    'several-days': 'Taken for orders, because the rows are of several days.',
    'several-months': 'Taken for several months of each agency, because the month column holds more than one.',
    'one-month': 'Taken for a roster, because all rows are of one month.',
    'no-months': 'Taken for a roster, because no column holds order numbers, days or months.',
    chosen: 'As you chose.',
  } satisfies Record<PathReason, string>,

  columns: 'Columns',
  roles: {
    agency: 'Agency (id)',
    agencyName: 'Agency name',
    gmv: 'GMV to assess',
    earlierGmv: 'GMV before, to compare',
    prevTier: 'Tier paid so far',
    held: 'Deposit held',
    month: 'Month of the GMV',
    date: 'Date of the order',
    amount: 'Amount of the order',
  } satisfies Record<ColumnRole, string>,
  needed: '(needed)',
  none: 'No such column',
  more: (count: string) => `Other columns that can be used: ${count}`,
  example: (cells: string) => `e.g. ${cells}`,
  doubts: {
    weak: 'This header may mean something else: please check.',
    several: 'Other columns may be meant as well: please check.',
    cells: 'No header says so; guessed from the cells: please check.',
  } satisfies Record<Doubt, string>,
  counts: {
    counted: 'Counts what somebody decided to count; its header says what it leaves out.',
    tuike: 'Would count what tuike (affiliate-promoter) orders were concluded at, which is the rule’s own measure.',
    concluded: 'Would count GMV. The rule counts tuike (affiliate-promoter) orders only: check that there are no others in this column.',
    ordered: 'Would count the amounts of orders, perhaps unpaid or refunded ones among them.',
    paid: 'Would count what buyers paid.',
    net: 'Would count what is left after refunds.',
    settled: 'Would count what was settled, which may be a month later, and less.',
    refund: 'Would count refunds, which are no GMV.',
    commission: 'Would count commissions or fees, which are no GMV.',
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
    totals: (rows: string) => `${rows} left out as totals or repeated headers`,
    blank: (rows: string) => `${rows} blank rows passed over`,
    next: (row: string) => `Row ${row} is a header again: from there on it is another table, and not counted`,
    correct: 'Correct the rows',
    headerLabel: 'Header row (blank: none)',
    firstLabel: 'First row of data',
    lastLabel: 'Last row of data',
    outside: (first: string, last: string) => `Give a row from ${first} to ${last}.`,
    leftOut: 'Rows that are not counted',
    leftOutRow: (row: string, cells: string) => `Row ${row}: ${cells}`,
    tick: 'Untick a row to count it.',
    more: (count: string) => `and ${count} more`,
    leaveOutLabel: 'Leave out another row (its number)',
  },

  /** Sentences that name a row, by its number on the sheet. */
  onSheet: {
    row: (sheet: string, row: string) => `row ${row} of the sheet “${sheet}”`,
    line: (row: string, why: string) => `An order line cannot be counted: ${row}. ${why}`,
    twice: (row: string) => `This agency has the same month in ${row} as well. Keep one row for each agency and month.`,
    waits: (row: string) =>
      `What is held depends on ${row}, which could not be assessed. Mend that row, or enter the balance in the column of balances.`,
  },
};

export type RosterFindText = typeof rosterFind;
