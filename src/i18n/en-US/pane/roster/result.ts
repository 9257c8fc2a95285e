import type { PaidBy } from '../../../../roster/assess/deposit-before';
import { agreeing, counted } from '../../number';

/** What came of a roster; amounts, counts and rows arrive as text. */
export const rosterResult = {
  /** The step in one line. */
  line: 'Cash calls, rows in doubt, by tier',
  /** What is to pay now, in its two meanings: TOPUP answers by tier, SHORTFALL by balance. */
  toPay: { prevTier: 'Top-up by tier', held: 'Top-up by balance' } satisfies Record<PaidBy, string>,
  basis: (rule: string, area: string) => `By ${rule}, from ${area} as read.`,
  progress: (done: string, of: string) => `${done} of ${counted(of, 'row')} computed`,
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  again: 'Compute the result',
  failed: (reason: string) => `Not computed: ${reason}`,
  none: 'No readable GMV.',

  paid: {
    label: 'Paid so far, by',
    prevTier: (column: string) => `tier paid (${column})`,
    held: (column: string) => `balance (${column})`,
    saysPrevTier: (column: string) => `Top-up by tier = required − tier paid (${column})`,
    saysHeld: (column: string) => `Top-up by balance = required − balance (${column})`,
    unknown: 'No tiers paid or balances: top-ups unknown.',
    choose: 'Choose the tier paid or balance',
  },

  sums: {
    total: (toPay: string) => `${toPay}, in all`,
    owing: 'Agencies owing',
    deposit: 'Deposit required',
    agencies: 'Agencies',
    gmv: 'GMV',
  },
  notCounted: (rows: string) => `${counted(rows, 'row')} not counted: GMV blank, negative or unreadable.`,
  dueUnknown: (agencies: string) => `Top-up unknown for ${counted(agencies, 'agency', 'agencies')}: paid blank or unreadable.`,
  twice: (rows: string) => `${counted(rows, 'row')} ${agreeing(rows, 'repeats an agency', 'repeat agencies')}, all counted.`,
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
    left: (tiers: string) => `No agency in ${counted(tiers, 'tier')}.`,
    chart: (rule: string, tiers: string, toPay: string) => `Deposit and ${toPay.toLowerCase()}, tier by tier under ${rule}: ${tiers}.`,
    chartTier: (tier: string, agencies: string, deposit: string, due: string, toPay: string) =>
      `tier ${tier}: agencies ${agencies}, deposit ${deposit}, ${toPay.toLowerCase()} ${due}`,
    chartTierOnly: (tier: string, agencies: string, deposit: string) => `tier ${tier}: agencies ${agencies}, deposit ${deposit}`,
    count: (agencies: string) => `agencies: ${agencies}`,
    depositKey: 'Deposit',
    onlyFirst: (tiers: string) => `Only ${counted(tiers, 'tier')} drawn.`,
  },

  calls: {
    heading: (count: string) => `Cash calls (${count})`,
    none: 'Nobody owes.',
    sheet: 'Cash calls',
    write: (agencies: string) => `Write the list, ${counted(agencies, 'agency', 'agencies')}`,
  },
  near: {
    heading: (count: string) => `Just below an edge (${count})`,
    intro: 'Within 5%.',
    none: 'None.',
    sheet: 'Just below an edge',
    costs: (left: string, rise: string) => `${left} more GMV adds ${rise}`,
    costsPart: (left: string, rise: string, due: string) => `${left} more GMV adds ${rise}, of which ${due} to pay`,
    costsNothing: (left: string, rise: string) => `${left} more GMV adds ${rise}, already covered`,
    above: (left: string) => `more than ${left}`,
  },
  edges: {
    heading: (count: string) => `Exactly on a disputed edge (${count})`,
    intro: 'Open in the source. Both readings:',
    none: 'None.',
    sheet: 'On disputed edges',
    between: (deposit: string) => `Deposits differ by ${deposit}.`,
    betweenDue: (deposit: string, due: string, toPay: string) => `Deposits differ by ${deposit}; ${toPay}: ${due}.`,
    reading: (tier: string, deposit: string) => `Here: tier ${tier}, ${deposit}`,
    other: (tier: string, deposit: string) => `Other reading: tier ${tier}, ${deposit}`,
    due: (toPay: string, here: string, other: string) => `${toPay}: ${here} here, ${other} otherwise`,
  },
  unsettled: {
    heading: (count: string) => `Need a person (${count})`,
    intro: 'Not corrected.',
    none: 'None.',
    sheet: 'Need a person',
    'no-gmv': 'GMV blank: not counted.',
    'no-held': 'Balance blank: top-up unknown.',
    'no-agency': 'Agency blank.',
    twice: (row: string) => `Also in row ${row}; both count.`,
    twiceMonth: (row: string) => `Same month also in row ${row}; both count.`,
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
    reason: 'What to check',
  },
};

export type RosterResultText = typeof rosterResult;
