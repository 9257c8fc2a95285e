// The arguments of each function, declared once: cells are answered and explained, formulas written and the metadata checked by them.
import { readAgency } from '../amounts/agency';
import { readAmount } from '../amounts/amount';
import { readDay, readMonth } from '../amounts/month';
import { readPrevTier } from '../amounts/prev-tier';
import type { ArgumentName } from '../amounts/problem';

export interface Argument<Name extends ArgumentName = ArgumentName> {
  readonly name: Name;
  readonly isOptional?: true;
  /** Any cells; one value; a column as high as the first argument; or one value or as many as that column has. */
  readonly takes: 'cells' | 'one' | 'column' | 'one-or-column';
  /**
   * What a formula does about blanks, as some Excel builds hand them over as 0. 'result': it answers blank, unless it has other cells, whose
   * errors that would hide; 'cells', and 'result' then: it hands over empty text.
   */
  readonly guards?: 'result' | 'cells';
}

export interface Declaration {
  /** Whether each cell is answered by itself, so that a formula per row says the same as one that spills. */
  readonly isCellwise: boolean;
  readonly arguments: readonly Argument[];
}

/** What a cell of each argument means; null is a blank. What a `rule` cell names depends on the workbook: ruleChoice reads it. */
export const readers = {
  agency: readAgency,
  /** Refunds are below zero. */
  amount: (cell: unknown) => readAmount(cell, 'amount', true),
  date: (cell: unknown) => readDay(cell, 'date'),
  gmv: (cell: unknown) => readAmount(cell, 'gmv'),
  held: (cell: unknown) => readAmount(cell, 'held'),
  month: (cell: unknown) => readMonth(cell, 'month'),
  prevTier: readPrevTier,
} satisfies Record<Exclude<ArgumentName, 'rule'>, (cell: unknown, tiers: number) => unknown>;

const gmv = { name: 'gmv', takes: 'cells', guards: 'result' } as const;
const prevTier = { name: 'prevTier', takes: 'cells' } as const;
const prevTierIfKnown = { ...prevTier, isOptional: true } as const;
const held = { name: 'held', takes: 'cells', guards: 'cells' } as const;
const rule = { name: 'rule', takes: 'cells', isOptional: true } as const;
const ofAll = { ...rule, takes: 'one' } as const;
const column = <Name extends ArgumentName>(name: Name) => ({ name, takes: 'column' }) as const;

const cellwise = <A extends readonly Argument[]>(...given: A) => ({ isCellwise: true, arguments: given }) as const;
const table = <A extends readonly Argument[]>(...given: A) => ({ isCellwise: false, arguments: given }) as const;

export const declarations = {
  DEPOSIT: cellwise(gmv, rule),
  TOPUP: cellwise(gmv, prevTier, rule),
  TIER: cellwise(gmv, rule),
  SHORTFALL: cellwise(gmv, held, rule),
  SURPLUS: cellwise(gmv, held, rule),
  HEADROOM: cellwise(gmv, rule),
  EXPLAIN: cellwise(gmv, prevTierIfKnown, rule),
  CHECK: cellwise(gmv, prevTierIfKnown, rule),
  TIERS: table(ofAll),
  RULES: table(),
  RULEAT: cellwise({ name: 'date', takes: 'cells', guards: 'result' }),
  ROSTER: table(column('agency'), column('date'), { ...column('amount'), guards: 'cells' }, { name: 'month', takes: 'one' }, ofAll),
  SCHEDULE: table(
    column('agency'),
    column('month'),
    { ...column('gmv'), guards: 'cells' },
    { ...held, takes: 'one-or-column', isOptional: true },
    { ...rule, takes: 'one-or-column' },
  ),
  BUILD: table(),
} as const satisfies Record<string, Declaration>;

export type FunctionName = keyof typeof declarations;
type ArgumentOf<N extends FunctionName> = (typeof declarations)[N]['arguments'][number]['name'];
/** Something for each argument of a function. */
export type ByArgument<N extends FunctionName, T> = { readonly [A in ArgumentOf<N>]: T };

export const functionNames = Object.keys(declarations) as FunctionName[];

/** Undefined for a function that this add-in does not have. */
export function declarationOf(name: string): Declaration | undefined {
  return Object.hasOwn(declarations, name) ? declarations[name as FunctionName] : undefined;
}

/** What a function that answers cell by cell takes beside gmv; null where it takes nothing else but a rule. */
export function secondArgument(name: FunctionName): 'prevTier' | 'held' | null {
  const declared: readonly Argument[] = declarations[name].arguments;
  return declared.map((argument) => argument.name).find((one) => one === 'prevTier' || one === 'held') ?? null;
}

/** By argument, from the arguments in their order. */
export function byArgument<N extends FunctionName, T>(name: N, given: readonly T[]): ByArgument<N, T | undefined> {
  return Object.fromEntries(declarations[name].arguments.map((argument, i) => [argument.name, given[i]])) as ByArgument<N, T | undefined>;
}
