import type { PaidBy } from '../../../../roster/assess/deposit-before';

/** What came of a roster; amounts, counts and rows arrive as text. */
export const rosterResult = {
  /** The step in one line. */
  line: 'Cash calls, rows in doubt, by tier',
  /** What is to pay now, in its two meanings: TOPUP answers by tier, SHORTFALL by balance. */
  toPay: { prevTier: 'Top-up by tier', held: 'Top-up by balance' } satisfies Record<PaidBy, string>,
  basis: (rule: string, area: string) => `Under ${rule}, from the cells of ${area} as they were read. `.trim(),
  progress: (done: string, of: string) => `${done} of ${of} rows computed`,
  cancel: 'Cancel',
  cancelled: 'Computing the result was cancelled.',
  again: 'Compute the result',
  failed: (reason: string) => `The result could not be computed: ${reason}`,
  none: 'No row has a GMV that can be read.',

  paid: {
    label: 'What was paid so far, by',
    prevTier: (column: string) => `the tier paid before (${column})`,
    held: (column: string) => `what is held (${column})`,
    saysPrevTier: (column: string) => `Top-up by tier = deposit required − deposit of the tier paid (column “${column}”).`,
    saysHeld: (column: string) => `Top-up by balance = deposit required − balance (column “${column}”).`,
    unknown: 'No column says what was paid so far, so it is not known what is to pay now. Choose a column of tiers paid or of balances.',
    choose: 'Choose the column of the tier paid or the balance',
  },

  sums: {
    total: (toPay: string) => `${toPay}, in all`,
    owing: 'Agencies that owe',
    deposit: 'Deposit required',
    agencies: 'Agencies counted',
    gmv: 'GMV',
  },
  notCounted: (rows: string) => `Not counted, GMV blank, negative or unreadable: ${rows} rows.`,
  dueUnknown: (agencies: string) => `Top-up unknown, payment blank or unreadable: ${agencies} agencies.`,
  twice: (rows: string) => `Agency in several rows, each counted: ${rows} rows.`,
  seeUnsettled: 'See “Need a person”.',

  tiers: {
    heading: 'By tier',
    caption: (rule: string) => `${rule}, amounts in yuan`,
    tier: 'Tier',
    tierOf: (tier: string) => `Tier ${tier}`,
    agencies: 'Agencies',
    gmv: 'GMV',
    deposit: 'Deposit',
    all: 'All',
    left: (tiers: string) => `Tiers without an agency, left out: ${tiers}.`,
    chart: (rule: string, tiers: string, toPay: string) => `Deposit and ${toPay.toLowerCase()}, tier by tier under ${rule}: ${tiers}.`,
    chartTier: (tier: string, agencies: string, deposit: string, due: string, toPay: string) =>
      `tier ${tier}: agencies ${agencies}, deposit ${deposit}, ${toPay.toLowerCase()} ${due}`,
    chartTierOnly: (tier: string, agencies: string, deposit: string) => `tier ${tier}: agencies ${agencies}, deposit ${deposit}`,
    count: (agencies: string) => `agencies: ${agencies}`,
    depositKey: 'Deposit',
    onlyFirst: (tiers: string) => `The drawing shows the first ${tiers} tiers; the table shows all.`,
  },

  calls: {
    heading: (count: string) => `Cash calls (${count})`,
    none: 'Nobody owes anything now.',
    sheet: 'Cash calls',
    write: (agencies: string) => `Write the list, ${agencies} agencies`,
  },
  near: {
    heading: (count: string) => `Just below an edge (${count})`,
    intro: 'Within 5% below an edge, the least to go first.',
    none: 'No agency is within 5% below an edge.',
    sheet: 'Just below an edge',
    costs: (left: string, rise: string) => `${left} more GMV costs ${rise}`,
    costsPart: (left: string, rise: string, due: string) =>
      `${left} more GMV raises the deposit by ${rise}, of which ${due} would be to pay; the rest is covered by what was paid`,
    costsNothing: (left: string, rise: string) => `${left} more GMV raises the deposit by ${rise}, which what was paid already covers`,
    above: (left: string) => `more than ${left}`,
  },
  edges: {
    heading: (count: string) => `Exactly on a disputed edge (${count})`,
    intro: 'The source leaves open to which side an edge belongs. Here is what either reading asks.',
    none: 'No agency is exactly on an edge.',
    sheet: 'On disputed edges',
    between: (deposit: string) => `Between the readings lie ${deposit} of deposit in total.`,
    betweenDue: (deposit: string, due: string, toPay: string) =>
      `Between the readings lie ${deposit} of deposit in total. ${toPay}: ${due} between them.`,
    reading: (tier: string, deposit: string) => `Here: tier ${tier}, ${deposit}`,
    other: (tier: string, deposit: string) => `Other reading: tier ${tier}, ${deposit}`,
    due: (toPay: string, here: string, other: string) => `${toPay}: ${here} here, ${other} by the other reading`,
  },
  unsettled: {
    heading: (count: string) => `Need a person (${count})`,
    intro: 'These rows are in doubt. Nothing was corrected.',
    none: 'Every row could be read, and no agency stands twice.',
    sheet: 'Need a person',
    'no-gmv': 'GMV is blank: the row is in no total.',
    'no-held': 'What is held is blank, so it is not known what is to pay.',
    'no-agency': 'The agency is blank.',
    twice: (row: string) => `The same agency stands in row ${row} as well; both are counted.`,
    twiceMonth: (row: string) => `The same agency and month stand in row ${row} as well; both are counted.`,
  },

  columns: {
    agency: 'Agency id',
    name: 'Agency name',
    row: 'Row',
    tier: 'Tier',
    gmv: 'GMV',
    held: 'Held',
    paid: 'Paid for the tier',
    payBy: 'Pay in',
    deposit: 'Deposit',
    edge: 'Edge',
    left: 'GMV to the edge',
    rise: 'Deposit rises by',
    dueRise: (toPay: string) => `${toPay} rises by`,
    otherTier: 'Tier, other reading',
    otherDeposit: 'Deposit, other reading',
    difference: 'Deposit between readings',
    otherToPay: (toPay: string) => `${toPay}, other reading`,
    reason: 'What to look at',
  },
};

export type RosterResultText = typeof rosterResult;
