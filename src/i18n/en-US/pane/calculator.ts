/** What the calculator says; amounts arrive as text. */
export const calculator = {
  rule: 'Rule version',
  ofWorkbook: (name: string) => `${name} (this workbook’s)`,
  before: 'What has been paid',
  prevTier: 'Tier paid so far',
  prevTierHint: '0: nothing paid yet',
  held: 'Amount held',
  heldHint: 'What is really in the deposit account, yuan',

  answer: 'Answer',
  waiting: 'Enter a GMV to see tier, deposit and what is due.',
  noAnswer: 'No figure until the GMV can be read.',
  deposit: 'Deposit required',
  tier: 'Tier',
  tierIs: (tier: string, tiers: string) => `${tier} of ${tiers}`,
  sumIs: (base: string, supplement: string) => `${base} + ${supplement}`,
  topUp: 'Top-up due now',
  paid: (amount: string) => `paid: ${amount}`,
  nothingPaid: 'nothing paid yet',
  shortfall: 'Shortfall',
  surplus: 'Surplus',
  headroom: 'Headroom',
  headroomIs: (amount: string, tier: string) => `${amount} until tier ${tier}`,
  topTier: 'none: this is the top tier',

  oneMoreYuan: 'One more yuan at the next edge',
  costs: (cost: string) => `That yuan costs ${cost}.`,
  saves: (cost: string) => `That yuan lowers the deposit by ${cost}.`,
  free: 'That yuan changes nothing.',
  pair: (gmv: string, deposit: string) => `GMV ${gmv}: deposit ${deposit}`,

  onEdge: 'Exactly on a disputed edge',
  otherCompared: (shortfall: string, surplus: string) => `Under the other reading: shortfall ${shortfall}, surplus ${surplus}.`,
  sentence: 'In one sentence, as EXPLAIN says it',
  announced: (deposit: string, tier: string) => `Deposit ${deposit}, tier ${tier}.`,
};

export type CalculatorText = typeof calculator;
