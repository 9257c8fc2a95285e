// What each function answers, by its name and its arguments' names: for cells, and for the help's examples.
import type { ByArgument, FunctionName } from '../engine/tables/declarations';
import type { Context, Matrix } from './answer';
import { buildText } from './build';
import { cellwise } from './cellwise';
import { cellFunctions } from './cell-functions';
import { rosterTable } from './roster';
import { ruleAt, rulesTable, tiersTable } from './rule-tables';
import { scheduleTable } from './schedule';

export const answers: { readonly [N in FunctionName]: (context: Context, given: ByArgument<N, unknown>) => Matrix } = {
  DEPOSIT: (context, given) => cellwise(context, cellFunctions.DEPOSIT, given),
  TOPUP: (context, given) => cellwise(context, cellFunctions.TOPUP, given),
  TIER: (context, given) => cellwise(context, cellFunctions.TIER, given),
  SHORTFALL: (context, given) => cellwise(context, cellFunctions.SHORTFALL, given),
  SURPLUS: (context, given) => cellwise(context, cellFunctions.SURPLUS, given),
  HEADROOM: (context, given) => cellwise(context, cellFunctions.HEADROOM, given),
  EXPLAIN: (context, given) => cellwise(context, cellFunctions.EXPLAIN, given),
  CHECK: (context, given) => cellwise(context, cellFunctions.CHECK, given),
  TIERS: (context, { rule }) => tiersTable(context, rule),
  RULES: rulesTable,
  RULEAT: (context, { date }) => ruleAt(context, date),
  ROSTER: rosterTable,
  SCHEDULE: scheduleTable,
  BUILD: buildText,
};
