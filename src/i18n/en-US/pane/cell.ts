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
  reading: 'Reading the selection…',
  tryAgain: 'Read again',

  none: {
    heading: 'Nothing read yet',
    body: 'Select a cell in the sheet. What it says, and why, appears here.',
    unread: 'Excel did not hand over the selection',
    reason: (message: string) => `Excel says: ${message}`,
    several: 'Several areas, or no cells',
    severalBody: 'Several separate areas are selected, or a picture or chart. Select one cell or one connected area.',
    readNow: 'Read the selection',
    noEvents: 'This Excel does not tell of every change. After another selection or entry press the button.',
  },

  blank: {
    heading: 'Blank cell',
    body: 'There is no GMV here, so nothing is owed and nothing is answered. A blank is never read as 0.',
  },

  read: {
    heading: 'How it was read',
    shows: 'The cell shows',
    formula: 'Formula',
    spillsFrom: 'Spills from',
    as: 'Read as GMV',
    text: 'A text, read as an amount to the last digit.',
    number: 'A number, read as it stands.',
    residue: (number: string) => `The cell holds ${number}, as Excel’s sums of cents do; read as whole cents.`,
    ofFormula: 'Comes from a formula without a TUIKE function; its result is read as a GMV.',
    ofTwo: (names: string) =>
      `Holds several TUIKE functions (${names}). Put each into a cell of its own to have it explained here; the result is read as a GMV.`,
    cannotSay:
      'This Excel cannot say whether a formula in another cell spills into this one. For its arguments select the cell with the formula.',
    notRead: 'Not read as an amount',
    typedError: (error: string) => `${error} is typed here as a value, not answered by a formula. Enter the amount in its place.`,
    errorFrom: (error: string, cell: string) => `The ${error} comes from ${cell}, which this formula refers to. Select ${cell} to see why.`,
    errorElsewhere: (error: string) =>
      `The cell shows ${error}, and no TUIKE function stands in its formula. Mend that formula or the cells it refers to.`,
  },

  error: {
    heading: 'What is wrong, and what to do',
    gone: 'The cell shows an error, but its arguments give an answer now. Recalculate the workbook (Ctrl+Alt+F9).',
    outside: (error: string) =>
      `The TUIKE function answers, so the ${error} comes from another part of the formula, or from a filled cell where the answer would spill.`,
    blocked: (cell: string, shown: string) =>
      shown === ''
        ? `The answer would spill over ${cell}, where a formula stands. Empty or move it.`
        : `The answer would spill over ${cell}, where “${shown}” stands. Empty or move it.`,
    merged: (cells: string) => `The answer would spill over the merged cells ${cells}. Unmerge them.`,
    beyondSheet: (argument: string) =>
      `${argument} is a whole column, and below the first row so many answers do not fit on the sheet. Name the rows, such as C2:C201.`,
    missing: (label: string, argument: string, signature: string) =>
      `An argument is missing: ${argument} (${label}). The function is written ${signature}.`,
    traced: (cell: string, seen: string, why: string) => `The error comes from ${cell}, which holds ${seen}. ${why}`,
    spill: 'The answer needs more cells than are free. Empty the cells below and beside the formula.',
    name: 'Excel does not know the function. Check that the add-in is loaded in this workbook and that the name is spelled as offered. Where both are so, Settings and help (the gear) enters the formulas again.',
    busy: 'Excel is still waiting for the answer.',
  },

  formula: {
    function: 'Function',
    arguments: 'Arguments as resolved',
    argument,
    omitted: 'left out',
    blank: 'blank',
    here: (address: string, value: string) => `${address}: ${value}`,
    first: (values: string) => `begins with ${values}`,
    size: (rows: string, columns: string) => `${rows} × ${columns} cells`,
    unresolved: 'An expression, a name or a table column: only Excel knows its value.',
    unread: (reason: string) => `Excel did not hand it over: ${reason}`,
    if: 'An IF around the function decides whether it answers at all.',
    more: 'The formula does more with the answer than show it. What follows is what the function itself answers, for the first cells of its arguments.',
    row: (row: string, column: string) => `This cell is row ${row}, column ${column} of the answer, so these cells belong to it.`,
    unknown: (name: string) => `TUIKE.${name} is not a function of this version of the add-in.`,
    openArguments: (names: string) =>
      `Without the value of ${names} the reasoning cannot be shown. Refer to cells directly to have it explained here.`,
    plain: 'It answers from the workbook’s settings and the add-in itself; there is nothing to reckon.',
    blankAsZero: (argument: string, shown: string, guard: string) =>
      `The cell of ${argument} is blank, and this Excel handed it over as 0, so ${shown} stands here. A blank has no answer: enter ${guard}.`,
    guarded: 'A blank GMV is answered with a blank.',
  },

  version: {
    label: 'By which version',
    why: {
      workbook: 'the version of this workbook',
      named: 'named in the formula',
      unknown: 'as the formula gives it',
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
    next: (tier: string) => `Price of the step to tier ${tier}`,
    rises: (amount: string) => `+ ${amount}`,
    falls: (amount: string) => `− ${amount}`,
    paid: (tier: string) => `Paid up to tier ${tier}`,
    unpaid: 'Paid so far',
    due: 'Top-up due now',
    held: 'Amount held',
    heldBefore: 'Held before this month',
    carried: 'carried forward from earlier rows, 0 before the first',
    entered: 'as entered in held',
    shortfall: 'Shortfall',
    surplus: 'Surplus',
    of: (agency: string, month: string) => `${agency}, GMV of ${month}`,
    answer: 'What this function answers',
  },

  disputed: {
    heading: 'Exactly on a disputed edge',
  },

  sentence: {
    EXPLAIN: 'In one sentence, as EXPLAIN says it',
    CHECK: 'What CHECK says',
    nothing: 'Nothing, so the cell is blank: the row can be read, and the amount is not on a disputed edge.',
  },

  table: {
    header: 'This is the header row of the answer.',
    tier: (tier: string, id: string) => `Row of tier ${tier} in the table of ${id}.`,
    ruleAt: (day: string, id: string) => `On ${day} the version ${id} is in force.`,
    beyond: 'The answer has no such row any more. Recalculate the workbook (Ctrl+Alt+F9).',
  },

  many: {
    progress: (done: string, of: string) => `${done} of ${of} cells read`,
    cancel: 'Cancel',
    cancelled: 'Reading was cancelled. Nothing was changed.',
    failed: (reason: string) => `The cells could not be read. Excel says: ${reason}`,
    again: 'Read again',
    finished: (amounts: string, total: string) => `Amounts: ${amounts}; total GMV: ${total}`,
    cells: (rows: string, columns: string) => `${rows} × ${columns} cells, each number and readable text taken as a GMV`,
    whole: (address: string) => `Whole columns or rows are selected; read within the used range, ${address}.`,
    allBlank: 'Every cell of the selection is blank.',
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
    edgesCaption: 'Amounts within 5% below each edge and exactly on it, with the money between the two readings, in yuan',
    edge: 'Edge',
    below: 'Within 5% below',
    exactly: 'Exactly on it',
    between: 'Between the readings',
    noEdges: 'This version has one tier only, so no amount lies near an edge.',
    onEdges: (count: string, money: string) =>
      `Amounts exactly on a disputed edge: ${count}. Between the two readings lie ${money}. Verify with the platform.`,
  },
};

export type CellText = typeof cell;
