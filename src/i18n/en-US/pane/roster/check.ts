import type { ColumnRole } from '../../../../roster/table/columns/role';
import type { FindingKind } from '../../../../roster/check/finding';
import type { AmountUnit } from '../../../../roster/table/header-text';
import type { RosterPath } from '../../../../roster/table/roster-path';

/** Looking at the cells before anything is computed. Counts, amounts and places arrive as text. */
export const rosterCheck = {
  writing: 'Wait: cells are being written',
  checking: 'Looking at the cells…',
  progress: (done: string, of: string) => `${done} of ${of} rows looked at`,
  cancel: 'Cancel',
  cancelled: 'Checking was cancelled.',
  again: 'Check again',
  failed: (reason: string) => `The cells could not be checked: ${reason}`,
  /** The step in one line. */
  line: (ready: string) => `${ready} rows can be computed`,
  toMend: (rows: string) => `${rows} rows to fix`,
  unitFirst: (columns: string) => `Decide the unit first: ${columns} may not be yuan`,
  onward: {
    roster: (rows: string) => `Compute ${rows} rows`,
    orders: (rows: string) => `Add up ${rows} order lines`,
    schedule: (rows: string) => `Assess ${rows} rows month by month`,
  } satisfies Record<RosterPath, (rows: string) => string>,
  allReady: (rows: string) => `All ${rows} rows can be computed.`,
  ready: (ready: string, rows: string) => `${ready} of ${rows} rows can be computed in full.`,
  nothing: 'Nothing to look at: every cell reads as it stands.',
  unchanged: 'Nothing was changed in the sheet.',
  blocking: 'Fix these first',
  blockingAbout: 'Until then their rows get a blank or an error in place of an answer; all other rows are computed.',
  hints: 'Please review',
  hintsAbout: 'These rows are computed as they stand.',

  titles: {
    blank: (count: string, column: string) => `Blank: ${count} in ${column}`,
    unread: (count: string, column: string) => `Cannot be read: ${count} in ${column}`,
    negative: (count: string, column: string) => `Negative: ${count} in ${column}`,
    error: (count: string, column: string) => `Error cells: ${count} in ${column}`,
    text: (count: string, column: string) => `Texts read as numbers: ${count} in ${column}`,
    duplicate: (count: string, column: string) => `Rows of an agency that occurs again: ${count} in ${column}`,
    edge: (count: string, column: string) => `Exactly on a disputed edge: ${count} in ${column}`,
    residue: (count: string, column: string) => `Sums a hair beside a disputed edge: ${count} in ${column}`,
    digits: (count: string, column: string) => `Ids that have lost digits: ${count} in ${column}`,
    unit: (count: string, column: string) => `Look like 10,000s among yuan: ${count} in ${column}`,
    above: (count: string, column: string) => `Rows whose agency stands above: ${count} in ${column}`,
    invisible: (count: string, column: string) => `Differ from another agency by invisible characters only: ${count} in ${column}`,
    alike: (count: string, column: string) => `Look like another agency: ${count} in ${column}`,
    namesake: (count: string, column: string) => `One name under two ids: ${count} in ${column}`,
    length: (count: string, column: string) => `Longer or shorter than the other ids: ${count} in ${column}`,
    fraction: (count: string, column: string) => `More than two decimals: ${count} in ${column}`,
    small: (count: string, column: string) => `Far below what the agency usually has: ${count} in ${column}`,
    total: (count: string, column: string) => `Look like totals, yet are counted: ${count} in ${column}`,
    sum: (count: string, column: string) => `Totals that their rows do not come to: ${count} in ${column}`,
    month: (count: string, column: string) => `Another month than the rows around: ${count} in ${column}`,
  } satisfies Record<FindingKind, (count: string, column: string) => string>,

  about: {
    unread: 'Each is told below as its cell would tell it.',
    negative: 'GMV and balances cannot be negative. Check the sign and where the figure comes from.',
    refunds: 'Taken for refunds: they reduce the GMV of their agency’s month.',
    error: 'Mend the cell, or the formula in it.',
    text: 'They are texts, yet read exactly, as shown for each.',
    digits:
      'Excel keeps 15 digits of a number; what followed became 0, so that different agencies may look alike. The digits cannot be brought back here: import the column as text again.',
    unit: 'Ten thousand times below the month before: perhaps typed in 10,000s.',
    above:
      'Nobody is named in these rows, yet the table proves that they belong to the agency above: the cells are merged, or a sum below each block agrees, or each agency is named once and its lines are complete. They count for that agency. A formula does not see the name above, so the roster can only be written as values; to have a formula, fill the agency into each row and read again.',
    invisible: (money: string) =>
      `The spellings differ by zero-width characters, no-break spaces or tabs, which nobody sees. The functions ignore these and take both for one agency; if they are two, the ${money} of these rows would be the other’s. Check it: if they are one, nothing is to do; if not, give them different ids.`,
    alike: (money: string) =>
      `They differ only by zeros in front (00123 and the number 123), by spaces, dashes or brackets, by the letter O among digits, by the legal form (Co., Ltd.), or by hidden characters that the functions heed. They count as two agencies; if they are one, the ${money} of these rows would join the other’s, perhaps in a higher tier. Check it: if they are one, write both alike (as text); if not, nothing is to do.`,
    namesake:
      'The name stands beside another id in more rows, so perhaps an id is mistyped. By their ids they count as two agencies. Check the id; if they are two of one name, nothing is to do.',
    length:
      'All other ids have the same number of digits, so perhaps a digit was lost or typed twice: the row would then count for another agency. Compare it with where the id comes from.',
    fraction:
      'Yuan have two decimals. The amount is read as it stands and nothing is rounded, so 499,999.995 is below an edge at 500,000. Perhaps it was divided or multiplied, or typed in 10,000s: check where it comes from.',
    small:
      'About ten thousand times below the agency’s other months, or the tier that it has paid for: perhaps typed in 10,000s among yuan. If so, write it in yuan.',
    total:
      'Each equals the sum of rows above or below it. If it is a total, leave the row out under “Data” (“Correct the rows”), or it counts as an agency of its own.',
    sum: (money: string) =>
      `The total in the table and the rows that are counted lie ${money} apart. Perhaps a row is missing, stands there twice, or was changed after the total. The deposits follow the rows.`,
    month:
      'Nearly all other rows are of another month, or the days are sorted and this one is not in its place. Check year and month: a row of a wrong month is missing in its own.',
    edge: (money: string) =>
      `The rule’s reading counts them for the tier above or below; the readings lie ${money} apart. Settle with the platform which one holds.`,
    residue: (money: string) =>
      `Added up by Excel, amounts in cents end in a tiny remainder. They are read as the cents they stand for; taken as they stand, the deposits would differ by ${money}.`,
  },
  blank: {
    agency: 'Nobody is named in these rows. Where the name stands in a row above (merged cells), fill it into each row.',
    agencyName: 'No name is given.',
    gmv: 'A blank is never taken for 0: these rows stay blank.',
    earlierGmv: 'Nothing to compare with.',
    prevTier: 'A blank is read as “nothing paid yet”, so the top-up includes the base.',
    held: 'A balance that is not known is not taken for 0: shortfall and surplus stay blank.',
    month: 'Without its month a row cannot be put in order.',
    date: 'Without its date a line belongs to no month.',
    amount: 'A line without an amount cannot be counted; its agency gets an error.',
  } satisfies Record<ColumnRole, string>,
  duplicate: {
    roster: 'Each row is computed for itself. If they are parts of one agency, their sum may reach a higher tier.',
    schedule: 'Two rows of one agency and month are both refused.',
    orders:
      'These lines agree in every cell, the order number included, and each counts. Perhaps an export was pasted twice: then delete one of each.',
  } satisfies Record<RosterPath, string>,

  first: 'Select first',
  next: 'Select next',
  at: (number: string, of: string, cell: string) => `${number} of ${of}: ${cell}`,
  notSelected: (reason: string) => `Excel did not select the cell: ${reason}`,
  list: 'Details',
  listed: (count: string, of: string) => `The first ${count} of ${of}.`,
  reads: (seen: string, amount: string) => `“${seen}” is read as ${amount}`,
  twoDays: (seen: string, dayFirst: string, monthFirst: string) => `“${seen}” may be ${dayFirst} or ${monthFirst}: not read`,
  tier: (tier: string) => `tier ${tier}`,
  onEdge: (amount: string, tier: string, deposit: string, otherTier: string, otherDeposit: string) =>
    `${amount}: tier ${tier}, ${deposit}; by the other reading tier ${otherTier}, ${otherDeposit}`,
  beside: (amount: string, before: string) => `${amount}, the month before ${before}`,
  isBlank: 'blank',
  above: (agency: string, cell: string) => `belongs to “${agency}” (${cell})`,
  looksLike: (seen: string, other: string, cell: string) => `“${seen}”, where ${cell} has “${other}”`,

  units: {
    heading: (columns: string, unit: string) => `Seems to count ${unit}, not yuan: ${columns}`,
    counts: (column: string, unit: string) => `${column} ${unit}`,
    differing: (columns: string) => `Some columns do not seem to count yuan: ${columns}`,
    names: {
      fen: 'fen (hundredths)',
      yuan: 'yuan',
      hundred: 'hundreds',
      thousand: 'thousands',
      wan: '10,000s',
      'hundred-thousand': 'hundreds of thousands',
      million: 'millions',
      'ten-million': 'tens of millions',
      yi: 'hundreds of millions',
      billion: 'billions',
    } satisfies Record<AmountUnit, string>,
    header: 'Its header says so.',
    title: 'A title above the table says so.',
    small: (median: string, edge: string, reaching: string) =>
      `As yuan, half of its amounts are below ${median} and none reaches ${edge}; as 10,000s, ${reaching} would.`,
    tiny: (median: string, largest: string) => `As yuan, half of its amounts are below ${median} and none is above ${largest}.`,
    deposits: (largest: string, lowest: string) => `As yuan, the largest balance is ${largest}, where the lowest deposit is ${lowest}.`,
    decimals: (share: string) => `${share} of its amounts have more than two decimals, which yuan do not have.`,
    'month-before': (ratio: string, rows: string) =>
      `In ${rows} rows it differs from the other month’s column by a factor of about ${ratio}.`,
    'tier-before': (ratio: string, rows: string) =>
      `In ${rows} rows it is about ${ratio} times below where the tier begins that the agency has paid for.`,
    nothingYet: (cell: string, seen: string, amount: string) => `Nothing was converted: ${cell}, ${seen}, is still read as ${amount}.`,
    proposal: {
      yuan: (header: string, column: string) =>
        `Write a column “${header}” in column ${column}, beside the table, with formulas that move the point of each amount (nothing is rounded), and use it in place of this one. This column stays as it is.`,
      text: (header: string, column: string) =>
        `Or write “${header}” there, with formulas that put the unit behind each amount; such texts are read exactly. (Column ${column}.)`,
    },
    example: (seen: string, result: string) => `${seen} becomes ${result}`,
    formula: 'The formula',
    write: { yuan: 'Write in yuan', text: 'Write with the unit' },
    inYuan: (header: string) => `${header} (yuan)`,
    withUnit: (header: string) => `${header} (with unit)`,
    leave: 'If the amounts are yuan already, say so; it is not asked again.',
    more: 'Why, the formula, and another way',
    moreOfEach: 'Why, the formulas, or column by column',
    isYuan: 'These are yuan',
    writeAll: (count: string) => `Write ${count} columns in yuan`,
    areYuan: 'All of these are yuan',
    noRoom: 'This Excel cannot widen a table for an add-in. Add a column to the table yourself, then read again.',
  },
  unreadBack: (reason: string) => `The column was written, but Excel did not hand it over: ${reason} Read the table again.`,
};

export type RosterCheckText = typeof rosterCheck;
