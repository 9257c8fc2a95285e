// The functions as Excel knows them: the build reads ids, names and arguments from here. Workbooks store them: append only.
// `any[][]` is what the metadata generator demands; descriptions come from the catalogue in i18n.
import { answer } from './answer';
import { answers } from './answers';

/**
 * @customfunction DEPOSIT
 * @param {any[][]} gmv
 * @param {any[][]} [rule]
 */
export function DEPOSIT(gmv: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.DEPOSIT(context, { gmv, rule }));
}

/**
 * @customfunction TOPUP
 * @param {any[][]} gmv
 * @param {any[][]} prevTier
 * @param {any[][]} [rule]
 */
export function TOPUP(gmv: any[][], prevTier: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.TOPUP(context, { gmv, prevTier, rule }));
}

/**
 * @customfunction TIER
 * @param {any[][]} gmv
 * @param {any[][]} [rule]
 */
export function TIER(gmv: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.TIER(context, { gmv, rule }));
}

/**
 * @customfunction SHORTFALL
 * @param {any[][]} gmv
 * @param {any[][]} held
 * @param {any[][]} [rule]
 */
export function SHORTFALL(gmv: any[][], held: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.SHORTFALL(context, { gmv, held, rule }));
}

/**
 * @customfunction SURPLUS
 * @param {any[][]} gmv
 * @param {any[][]} held
 * @param {any[][]} [rule]
 */
export function SURPLUS(gmv: any[][], held: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.SURPLUS(context, { gmv, held, rule }));
}

/**
 * @customfunction HEADROOM
 * @param {any[][]} gmv
 * @param {any[][]} [rule]
 */
export function HEADROOM(gmv: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.HEADROOM(context, { gmv, rule }));
}

/**
 * @customfunction EXPLAIN
 * @param {any[][]} gmv
 * @param {any[][]} [prevTier]
 * @param {any[][]} [rule]
 */
export function EXPLAIN(gmv: any[][], prevTier?: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.EXPLAIN(context, { gmv, prevTier, rule }));
}

/**
 * @customfunction CHECK
 * @param {any[][]} gmv
 * @param {any[][]} [prevTier]
 * @param {any[][]} [rule]
 */
export function CHECK(gmv: any[][], prevTier?: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.CHECK(context, { gmv, prevTier, rule }));
}

/**
 * @customfunction TIERS
 * @param {any[][]} [rule]
 */
export function TIERS(rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.TIERS(context, { rule }));
}

/**
 * @customfunction RULES
 */
export function RULES(): Promise<any[][]> {
  return answer((context) => answers.RULES(context, {}));
}

/**
 * @customfunction RULEAT
 * @param {any[][]} date
 */
export function RULEAT(date: any[][]): Promise<any[][]> {
  return answer((context) => answers.RULEAT(context, { date }));
}

/**
 * @customfunction ROSTER
 * @param {any[][]} agency
 * @param {any[][]} date
 * @param {any[][]} amount
 * @param {any[][]} month
 * @param {any[][]} [rule]
 */
export function ROSTER(agency: any[][], date: any[][], amount: any[][], month: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.ROSTER(context, { agency, date, amount, month, rule }));
}

/**
 * @customfunction SCHEDULE
 * @param {any[][]} agency
 * @param {any[][]} month
 * @param {any[][]} gmv
 * @param {any[][]} [held]
 * @param {any[][]} [rule]
 */
export function SCHEDULE(agency: any[][], month: any[][], gmv: any[][], held?: any[][], rule?: any[][]): Promise<any[][]> {
  return answer((context) => answers.SCHEDULE(context, { agency, month, gmv, held, rule }));
}

/**
 * @customfunction BUILD
 */
export function BUILD(): Promise<any[][]> {
  return answer((context) => answers.BUILD(context, {}));
}
