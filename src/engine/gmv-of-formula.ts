import { tuikeCallOf, type FormulaArea } from './tuike-call';

/** Where a formula's GMV stands, if its answer depends on the workbook's version. */
export type GmvOfFormula =
  /** No formula of ours, or one that names its version, or one that does not ask for a rule. */
  | { readonly state: 'independent' }
  | { readonly state: 'area'; readonly area: FormulaArea }
  | { readonly state: 'value'; readonly value: number | string | boolean }
  /** It depends on the workbook's version, or may, but only Excel knows on which amounts. */
  | { readonly state: 'unclear' };

/** Which argument is the version, by function that asks about a GMV in its first one. */
const ruleArgument: Readonly<Record<string, number>> = {
  DEPOSIT: 1,
  TIER: 1,
  HEADROOM: 1,
  TOPUP: 2,
  SHORTFALL: 2,
  SURPLUS: 2,
  EXPLAIN: 2,
  CHECK: 2,
};
const withoutGmv = ['TIERS', 'RULES', 'RULEAT', 'BUILD'];

const independent = { state: 'independent' } as const;
const unclear = { state: 'unclear' } as const;

/** `formula` as Excel's API hands it over: "=…", English names, commas. */
export function gmvOfFormula(formula: string): GmvOfFormula {
  if (!formula.startsWith('=') || !/TUIKE\./i.test(formula)) return independent;
  const reading = tuikeCallOf(formula);
  if (reading.state === 'none') return independent;
  if (reading.state === 'several') return unclear;
  const { name, args } = reading.call;
  if (withoutGmv.includes(name)) return independent;
  const at = ruleArgument[name];
  if (at === undefined) return unclear;
  const rule = args[at];
  if (rule && rule.kind === 'value' && rule.value !== '' && rule.value !== 0) return independent;
  if (rule && rule.kind !== 'omitted' && rule.kind !== 'value') return unclear;
  const [gmv] = args;
  if (gmv?.kind === 'area') return { state: 'area', area: gmv.area };
  if (gmv?.kind === 'value' && typeof gmv.value !== 'object') return { state: 'value', value: gmv.value };
  return unclear;
}
