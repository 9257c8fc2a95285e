// What the view of the selected cells says.
import type { ArgumentName } from '../../../engine/amounts/problem';
import type { EdgeSide } from '../../../rules/rule';

const argument: Record<ArgumentName, string> = {
  agency: 'Agency',
  amount: 'Order amount',
  date: 'Date',
  gmv: 'GMV',
  held: 'Amount held',
  month: 'Month',
  prevTier: 'Tier paid so far',
  rule: 'Rule version',
};

export const cell = {
  reading: 'Reading…',
  tryAgain: 'Read again',

  none: {
    heading: 'Nothing read yet',
    body: 'Select a cell in the sheet.',
    unread: 'Excel did not hand over the selection',
    reason: (message: string) => `Excel says: ${message}`,
    several: 'Several areas, or no cells',
    severalBody: 'Select one cell or one connected area.',
    readNow: 'Read the selection',
    noEvents: 'This Excel does not tell of every change: press the button after one.',
  },

  blank: {
    heading: 'Blank cell',
    body: 'No GMV, so no answer. A blank is never 0.',
  },

  read: {
    heading: 'How it was read',
    shows: 'The cell shows',
    formula: 'Formula',
    spillsFrom: 'Spills from',
    as: 'Read as GMV',
    text: 'A text, read to the last digit.',
    number: 'A number, as it stands.',
    residue: (number: string) => `The cell holds ${number}, a remainder of sums; read as whole cents.`,
    ofFormula: 'A formula without TUIKE; its result is read as GMV.',
    ofTwo: (names: string) => `Holds several TUIKE functions (${names}), read as GMV. Put each into its own cell to have it explained.`,
    cannotSay: 'This Excel cannot say whether it spills from elsewhere. For arguments select the formula’s cell.',
    notRead: 'This is no amount',
    typedError: (error: string) => `${error} is typed, not answered by a formula. Enter the amount.`,
    errorFrom: (error: string, cell: string) => `The ${error} comes from ${cell}. Select ${cell} to see why.`,
    errorElsewhere: (error: string) => `Shows ${error}, without a TUIKE function. Fix the formula or its cells.`,
  },

  error: {
    heading: 'What is wrong',
    gone: 'Its arguments give an answer now. Recalculate (Ctrl+Alt+F9).',
    outside: (error: string) => `The TUIKE function answers; ${error} comes from the rest of the formula, or something blocks the spill.`,
    blocked: (cell: string, shown: string) =>
      shown === '' ? `${cell} holds a formula in the way. Empty or move it.` : `${cell} holds “${shown}”, in the way. Empty or move it.`,
    merged: (cells: string) => `Merged cells ${cells} are in the way. Unmerge them.`,
    beyondSheet: (argument: string) => `${argument} is a whole column, which does not fit below row 1. Name the rows, e.g. C2:C201.`,
    missing: (label: string, argument: string, signature: string) => `Missing: ${argument} (${label}). Write ${signature}.`,
    traced: (cell: string, seen: string, why: string) => `The error comes from ${cell}, which holds ${seen}. ${why}`,
    spill: 'Not enough free cells. Empty those below and beside.',
    name: 'Excel does not know the function. Check that the add-in is loaded and the name is right; otherwise enter the formulas again under Settings and help.',
    busy: 'Excel is still computing.',
  },

  formula: {
    function: 'Function',
    arguments: 'Arguments',
    argument,
    omitted: 'left out',
    blank: 'blank',
    here: (address: string, value: string) => `${address}: ${value}`,
    first: (values: string) => `begins with ${values}`,
    size: (rows: string, columns: string) => `${rows} × ${columns} cells`,
    unresolved: 'An expression, name or table column: only Excel knows its value.',
    unread: (reason: string) => `Excel did not hand it over: ${reason}`,
    if: 'The IF around decides whether it answers.',
    more: 'The formula does more. Below: the function’s own answer for the first cells.',
    row: (row: string, column: string) => `Row ${row}, column ${column} of the answer, for:`,
    unknown: (name: string) => `This add-in has no TUIKE.${name}.`,
    openArguments: (names: string) => `${names} not known, so nothing can be shown. Refer to cells directly.`,
    plain: 'It answers from the workbook’s settings.',
    blankAsZero: (argument: string, shown: string, guard: string) =>
      `${argument} is blank, but Excel handed over 0, so ${shown} stands here. Enter ${guard}.`,
    guarded: 'Blank GMV, blank answer.',
  },

  version: {
    label: 'By which version',
    why: {
      workbook: 'this workbook’s',
      named: 'named in the formula',
      unknown: 'as the formula says',
    },
    byDate: (day: string) => `in force on ${day}`,
    see: 'Rule in force',
  },

  steps: {
    heading: 'Step by step',
    gmv: 'Amount as read',
    bandLabel: 'Band',
    tier: (tier: string) => `Tier ${tier}`,
    band: {
      any: 'any GMV',
      first: { upper: (to: string) => `below ${to}`, lower: (to: string) => `up to ${to}` } satisfies Record<
        EdgeSide,
        (to: string) => string
      >,
      between: {
        upper: (from: string, to: string) => `from ${from} to below ${to}`,
        lower: (from: string, to: string) => `above ${from} up to ${to}`,
      } satisfies Record<EdgeSide, (from: string, to: string) => string>,
      last: { upper: (from: string) => `from ${from}`, lower: (from: string) => `above ${from}` } satisfies Record<
        EdgeSide,
        (from: string) => string
      >,
    },
    wording: 'In the source’s words:',
    deposit: 'Deposit = base + supplement',
    headroom: (tier: string) => `Left before tier ${tier}`,
    top: 'Headroom',
    isTop: 'None: this is the top tier',
    next: (tier: string) => `Tier ${tier} adds`,
    rises: (amount: string) => amount,
    falls: (amount: string) => `−${amount}`,
    paid: (tier: string) => `Paid up to tier ${tier}`,
    unpaid: 'Paid so far',
    due: 'Top-up due',
    held: 'Amount held',
    heldBefore: 'Held before this month',
    carried: 'carried forward, 0 before the first',
    entered: 'as entered',
    shortfall: 'Shortfall',
    surplus: 'Surplus',
    of: (agency: string, month: string) => `${agency}, GMV of ${month}`,
    answer: 'What this function answers',
  },

  disputed: {
    heading: 'Exactly on a disputed edge',
  },

  sentence: {
    EXPLAIN: 'In one sentence (EXPLAIN)',
    CHECK: 'What CHECK says',
    nothing: 'Nothing is wrong, so it is blank.',
  },

  table: {
    header: 'The answer’s header row.',
    tier: (tier: string, id: string) => `Tier ${tier} of ${id}.`,
    ruleAt: (day: string, id: string) => `In force on ${day}: ${id}.`,
    beyond: 'The answer has no such row now. Recalculate (Ctrl+Alt+F9).',
  },

  many: {
    progress: (done: string, of: string) => `${done} of ${of} cells read`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    failed: (reason: string) => `Not read. Excel says: ${reason}`,
    again: 'Read again',
    finished: (amounts: string, total: string) => `Amounts: ${amounts}; total GMV: ${total}`,
    cells: (rows: string, columns: string) => `${rows} × ${columns} cells; numbers and readable texts count`,
    whole: (address: string) => `Whole columns or rows: the used part, ${address}.`,
    allBlank: 'All are blank.',
    amounts: 'Amounts',
    total: 'Total GMV',
    deposits: 'Total of the deposits',
    kinds: 'What the cells are',
    numbers: 'Numbers',
    amountTexts: 'Texts read as amounts',
    blank: 'Blank',
    otherTexts: 'Other texts',
    logicals: 'TRUE or FALSE',
    negatives: 'Negative amounts',
    errors: 'Errors',
    byTier: 'By tier',
    caption: (name: string) => `Under ${name}, amounts in yuan`,
    tier: 'Tier',
    count: 'Count',
    gmv: 'GMV',
    deposit: 'Deposits',
    edges: 'Near and on the edges',
    edgesCaption: 'Within 5% below and exactly on each edge, with the money between the readings, yuan',
    edge: 'Edge',
    below: 'Within 5% below',
    exactly: 'Exactly on it',
    between: 'Between the readings',
    noEdges: 'One tier only, so no edges.',
    onEdges: (count: string, money: string) =>
      `${count} exactly on a disputed edge; the readings lie ${money} apart. Verify with the platform.`,
  },
};

export type CellText = typeof cell;
