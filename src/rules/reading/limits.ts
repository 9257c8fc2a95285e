/** What reading a rule or a workbook's settings accepts at most; lengths count UTF-16 units. */
export const LIMITS = {
  /** Characters of JSON text. */
  ruleText: 1_000_000,
  settingsText: 2_000_000,
  /** Bytes that are stored; about 1 MB is the most in Excel on the web (OfficeDev/office-js#2408, #394). */
  partBytes: 1_000_000,
  /** A rule nests 3 deep, settings 5. */
  depth: 8,
  ruleValues: 100_000,
  /** Each takes 9 characters at least. */
  settingsValues: 250_000,
  /** Of one object: 12 in a rule; days in force are as many as there are versions. */
  fields: 1000,
  /** Faults told one by one; the rest is a number. */
  faults: 50,
  /** A list with so many is not looked at further. */
  faultsOfList: 100,
  name: 100,
  wording: 200,
  title: 300,
  publisher: 100,
  href: 2000,
  assumption: 2000,
  tiers: 1000,
  sources: 50,
  assumptions: 50,
  /** Two for each of 999 edges, and as many again. */
  examples: 4000,
  versions: 100,
} as const;

/** Excel keeps 15 significant digits; up to there a decimal and its nearest double compare alike. */
export const AMOUNT_DIGITS = 15;
export const AMOUNT_DECIMALS = 2;
