// What the view of the selected cells says.
import type { ArgumentName } from '../../../engine/amounts/problem';
import type { EdgeSide } from '../../../rules/rule';
import { counted } from '../number';

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
    body: 'Select a cell.',
    unread: 'Excel did not hand it over',
    reason: (message: string) => `Excel says: ${message}`,
    several: 'Several areas, or no cells',
    severalBody: 'Select one area.',
    readNow: 'Read the selection',
    noEvents: 'This Excel does not tell of every change: press this after one.',
  },

  blank: {
    heading: 'Blank cell',
    body: 'No answer. A blank is never 0.',
  },

  read: {
    heading: 'How it was read',
    shows: 'The cell shows',
    formula: 'Formula',
    spillsFrom: 'Spills from',
    as: 'Read as GMV',
    text: 'A text, as written.',
    number: 'A number, as it is.',
    residue: (number: string) => `Holds ${number}, a remainder of sums; read as whole cents.`,
    ofFormula: 'No TUIKE function; the result is read as GMV.',
    ofTwo: (names: string) => `Several TUIKE functions (${names}), read as GMV. Give each its own cell to see why.`,
    cannotSay: 'This Excel cannot say whether it spills. For arguments select the formula’s cell.',
    notRead: 'This is no amount',
    typedError: (error: string) => `${error} is typed, no formula’s answer. Enter the amount.`,
    errorFrom: (error: string, cell: string) => `${error} comes from ${cell}. Select it to see why.`,
    errorElsewhere: (error: string) => `${error}, without a TUIKE function. Fix the formula or its cells.`,
  },

  error: {
    heading: 'What is wrong',
    gone: 'Nothing is wrong now. Recalculate (Ctrl+Alt+F9).',
    outside: (error: string) => `TUIKE answers; ${error} comes from the rest, or the spill is blocked.`,
    blocked: (cell: string, shown: string) =>
      shown === '' ? `A formula in ${cell} is in the way. Move it.` : `“${shown}” in ${cell} is in the way. Move it.`,
    merged: (cells: string) => `Merged cells ${cells} are in the way. Unmerge them.`,
    beyondSheet: (argument: string) => `${argument} is a whole column: too long below row 1. Name the rows, e.g. C2:C201.`,
    missing: (label: string, argument: string, signature: string) => `Missing: ${argument} (${label}). Write ${signature}.`,
    traced: (cell: string, seen: string, why: string) => `The error comes from ${cell}: ${seen}. ${why}`,
    spill: 'Too few free cells. Empty those below and beside.',
    name: 'Excel does not know the function. Check the name; if right, enter formulas again under Settings and help.',
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
    unresolved: 'Expression, name or table column: only Excel knows it.',
    unread: (reason: string) => `Excel refused: ${reason}`,
    if: 'The IF decides whether it answers.',
    more: 'The formula does more. Below: the function’s answer for the first cells.',
    row: (row: string, column: string) => `Row ${row}, column ${column} of the answer:`,
    unknown: (name: string) => `This add-in has no TUIKE.${name}.`,
    openArguments: (names: string) => `${names} unknown: refer to cells directly.`,
    plain: 'From the workbook’s settings.',
    blankAsZero: (argument: string, shown: string, guard: string) =>
      `${argument} is blank; Excel handed over 0, hence ${shown}. Enter ${guard}.`,
    guarded: 'Blank GMV, blank answer.',
  },

  version: {
    label: 'Version',
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
    isTop: 'None: top tier',
    next: (tier: string) => `Tier ${tier} adds`,
    rises: (amount: string) => amount,
    falls: (amount: string) => `−${amount}`,
    paid: (tier: string) => `Paid up to tier ${tier}`,
    unpaid: 'Paid so far',
    due: 'Top-up due',
    held: 'Amount held',
    heldBefore: 'Held before this month',
    carried: 'carried forward, first 0',
    entered: 'as entered',
    shortfall: 'Shortfall',
    surplus: 'Surplus',
    of: (agency: string, month: string) => `${agency}, GMV of ${month}`,
    answer: 'The function answers',
  },

  disputed: {
    heading: 'Exactly on a disputed edge',
    other: (tier: string, deposit: string) => `Other reading: tier ${tier}, ${deposit}. Verify with the platform.`,
    otherTopUp: (tier: string, deposit: string, due: string) =>
      `Other reading: tier ${tier}, ${deposit}, top-up ${due}. Verify with the platform.`,
  },

  sentence: {
    EXPLAIN: 'As EXPLAIN says',
    CHECK: 'As CHECK says',
    nothing: 'Nothing wrong: blank.',
  },

  table: {
    header: 'The answer’s header row.',
    tier: (tier: string, id: string) => `Tier ${tier} of ${id}.`,
    ruleAt: (day: string, id: string) => `In force on ${day}: ${id}.`,
    beyond: 'No such row now. Recalculate (Ctrl+Alt+F9).',
  },

  many: {
    progress: (done: string, of: string) => `${done} of ${counted(of, 'cell')} read`,
    cancel: 'Cancel',
    cancelled: 'Cancelled.',
    failed: (reason: string) => `Not read. Excel says: ${reason}`,
    again: 'Read again',
    finished: (amounts: string, total: string) => `Amounts: ${amounts}; total GMV: ${total}`,
    cells: (rows: string, columns: string) => `${rows} × ${columns} cells`,
    whole: (address: string) => `The used part, ${address}.`,
    allBlank: 'All blank.',
    amounts: 'Amounts',
    total: 'Total GMV',
    deposits: 'Total deposits',
    kinds: 'Cells',
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
    edgesCaption: 'Within 5% below and on each edge, and between the readings, yuan',
    edge: 'Edge',
    below: 'Within 5% below',
    exactly: 'Exactly on it',
    between: 'Between the readings',
    noEdges: 'One tier, no edges.',
    onEdges: (count: string, money: string) => `${count} exactly on a disputed edge, ${money} apart. Verify with the platform.`,
  },
};

export type CellText = typeof cell;
