import type { NamedRectangle } from '../../../sheet/address';
import { tuikeCallOf } from '../../../sheet/tuike-call';
import { declarationOf } from '../../../engine/tables/declarations';

/** Where a formula's GMV stands, if its answer depends on the workbook's version. */
export type GmvOfFormula =
  /** No formula of ours, or one that names its version, or one that does not ask for a rule. */
  | { readonly state: 'independent' }
  | { readonly state: 'area'; readonly area: NamedRectangle }
  | { readonly state: 'value'; readonly value: number | string | boolean }
  /** It depends on the workbook's version, or may, but only Excel knows on which amounts. */
  | { readonly state: 'unclear' };

const independent = { state: 'independent' } as const;
const unclear = { state: 'unclear' } as const;

/** `formula` as Excel's API hands it over: "=…", English names, commas. */
export function gmvOfFormula(formula: string): GmvOfFormula {
  const reading = tuikeCallOf(formula);
  if (reading.state === 'none') return independent;
  if (reading.state !== 'one') return unclear;
  const { name, args } = reading.call;
  const shape = declarationOf(name);
  if (!shape) return unclear;
  if (!shape.arguments.some((argument) => argument.name === 'gmv' || argument.name === 'amount')) return independent;
  if (!shape.isCellwise) return unclear;
  const rule = args[shape.arguments.findIndex((argument) => argument.name === 'rule')];
  if (rule && rule.kind === 'value' && rule.value !== '' && rule.value !== 0) return independent;
  if (rule && rule.kind !== 'omitted' && rule.kind !== 'value') return unclear;
  const [gmv] = args;
  if (gmv?.kind === 'area') return { state: 'area', area: gmv.area };
  if (gmv?.kind === 'value' && typeof gmv.value !== 'object') return { state: 'value', value: gmv.value };
  return unclear;
}
