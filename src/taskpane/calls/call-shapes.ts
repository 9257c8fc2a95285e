// What the metadata does not say of the functions: which arguments are columns, and which a formula guards against blank cells.
import type { FunctionName } from '../../i18n/en-US/functions';

export interface Argument {
  readonly name: string;
  readonly isOptional?: true;
  /** Any cells; one value; a column as high as the first argument; or one value or as many as that column has. */
  readonly takes: 'cells' | 'one' | 'column' | 'one-or-column';
  /** 'result': where its cell is blank the formula answers blank; 'cells': its blank cells are handed over as empty text. */
  readonly guards?: 'result' | 'cells';
}

export interface CallShape {
  /** Whether each cell is answered by itself, so that a formula per row says the same as one that spills. */
  readonly isCellwise: boolean;
  readonly arguments: readonly Argument[];
}

const gmv: Argument = { name: 'gmv', takes: 'cells', guards: 'result' };
const rule: Argument = { name: 'rule', takes: 'cells', isOptional: true };
const prevTier: Argument = { name: 'prevTier', takes: 'cells' };
const held: Argument = { name: 'held', takes: 'cells', guards: 'cells' };

const cellwise = (...given: readonly Argument[]): CallShape => ({ isCellwise: true, arguments: given });
const table = (...given: readonly Argument[]): CallShape => ({ isCellwise: false, arguments: given });
const column = (name: string): Argument => ({ name, takes: 'column' });

export const callShapes: Readonly<Record<FunctionName, CallShape>> = {
  DEPOSIT: cellwise(gmv, rule),
  TOPUP: cellwise(gmv, prevTier, rule),
  TIER: cellwise(gmv, rule),
  SHORTFALL: cellwise(gmv, held, rule),
  SURPLUS: cellwise(gmv, held, rule),
  HEADROOM: cellwise(gmv, rule),
  EXPLAIN: cellwise(gmv, { ...prevTier, isOptional: true }, rule),
  CHECK: cellwise(gmv, { ...prevTier, isOptional: true }, rule),
  TIERS: table({ ...rule, takes: 'one' }),
  RULES: table(),
  RULEAT: cellwise({ name: 'date', takes: 'cells', guards: 'result' }),
  ROSTER: table(column('agency'), column('date'), column('amount'), { name: 'month', takes: 'one' }, { ...rule, takes: 'one' }),
  SCHEDULE: table(
    column('agency'),
    column('month'),
    { ...column('gmv'), guards: 'cells' },
    { name: 'held', takes: 'one-or-column', isOptional: true, guards: 'cells' },
    { ...rule, takes: 'one-or-column' },
  ),
  BUILD: table(),
};

export const functionNames = Object.keys(callShapes) as FunctionName[];
