/** What the calculator says; amounts arrive as text. */
export const calculator = {
  rule: 'Rule version',
  ofWorkbook: (name: string) => `${name} (this workbook’s)`,
  before: 'Paid so far',
  prevTier: 'Tier paid so far',
  prevTierHint: '0: nothing paid yet',
  held: 'Amount held',
  heldHint: 'In the account, yuan',

  answer: 'Answer',
  waiting: 'Enter a GMV.',
  noAnswer: 'GMV unreadable, no answer.',
  deposit: 'Deposit required',
  tier: 'Tier',
  tierIs: (tier: string, tiers: string) => `${tier} of ${tiers}`,
  sumIs: (base: string, supplement: string) => `${base} + ${supplement}`,
  topUp: 'Top-up by tier',
  paid: (amount: string) => `paid: ${amount}`,
  nothingPaid: 'nothing paid yet',
  shortfall: 'Top-up by balance',
  surplus: 'Surplus',
  headroom: 'Headroom',
  headroomIs: (amount: string, tier: string) => `${amount} until tier ${tier}`,
  topTier: 'none: top tier',

  oneMoreYuan: 'One more yuan at the next edge',
  costs: (cost: string) => `The deposit rises by ${cost}.`,
  saves: (cost: string) => `The deposit falls by ${cost}.`,
  free: 'The deposit stays.',
  pair: (gmv: string, deposit: string) => `GMV ${gmv}: deposit ${deposit}`,

  otherCompared: (shortfall: string, surplus: string) => `Other reading: top-up by balance ${shortfall}, surplus ${surplus}.`,
  sentence: 'As EXPLAIN says',
  announced: (deposit: string, tier: string) => `Deposit ${deposit}, tier ${tier}.`,
};

export type CalculatorText = typeof calculator;
