// How a formula follows the workbook's version, as it is written.
import { readDay } from '../../../../../engine/amounts/month';
import { isProblem } from '../../../../../engine/amounts/cell';
import { declarationOf } from '../../../../../engine/tables/declarations';
import type { NamedRectangle } from '../../../../../sheet/address';
import { tuikeCallOf, type FormulaArgument } from '../../../../../sheet/tuike-call';

/** An argument of a table: cells, one value (null where it is left out). */
type TableArgument = { readonly area: NamedRectangle } | { readonly value: unknown };

export type FormulaOfVersion =
  /** No formula of ours, or one that names its version, or one that does not ask for a rule. */
  | { readonly state: 'independent' }
  /** It names a day, or the month of its rows: which version that is depends on the versions' days. */
  | { readonly state: 'by-date' }
  | { readonly state: 'area'; readonly area: NamedRectangle }
  | { readonly state: 'value'; readonly value: number | string | boolean }
  | { readonly state: 'table'; readonly name: 'ROSTER' | 'SCHEDULE'; readonly args: readonly TableArgument[] }
  /** It depends on the workbook's version, or may, but only Excel knows on which amounts. */
  | { readonly state: 'unclear' };

const independent = { state: 'independent' } as const;
const unclear = { state: 'unclear' } as const;

/** `formula` as Excel's API hands it over: "=…", English names, commas. */
export function formulaOfVersion(formula: string): FormulaOfVersion {
  const reading = tuikeCallOf(formula);
  if (reading.state === 'none') return independent;
  if (reading.state !== 'one') return unclear;
  const { name, args } = reading.call;
  const shape = declarationOf(name);
  if (!shape) return unclear;
  if (!shape.arguments.some((argument) => argument.name === 'gmv' || argument.name === 'amount')) return independent;
  const rule = args[shape.arguments.findIndex((argument) => argument.name === 'rule')];
  if (rule?.kind === 'value' && rule.value !== '' && rule.value !== 0) {
    return isDay(rule.value) ? { state: 'by-date' } : independent;
  }
  if (name === 'ROSTER' || name === 'SCHEDULE') {
    const given = shape.arguments.map((_, i) => tableArgument(args[i]));
    return given.includes(null) ? unclear : { state: 'table', name, args: given as TableArgument[] };
  }
  if (rule && rule.kind !== 'omitted' && rule.kind !== 'value') return unclear;
  const [gmv] = args;
  if (gmv?.kind === 'area') return { state: 'area', area: gmv.area };
  if (gmv?.kind === 'value' && typeof gmv.value !== 'object') return { state: 'value', value: gmv.value };
  return unclear;
}

function tableArgument(argument: FormulaArgument | undefined): TableArgument | null {
  if (!argument || argument.kind === 'omitted') return { value: null };
  if (argument.kind === 'area') return { area: argument.area };
  return argument.kind === 'value' ? { value: argument.value } : null;
}

/** No id reads as a day, so a text that does is one. */
function isDay(value: unknown): boolean {
  if (typeof value === 'string' && value.trim().toLowerCase() === 'dated') return true;
  const day = typeof value === 'string' || typeof value === 'number' ? readDay(value, 'rule') : null;
  return day !== null && !isProblem(day);
}
