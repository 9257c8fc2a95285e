import type { Month } from '../../../../engine/amounts/month';
import type { OrderLines } from '../../../../roster/orders/lines';
import type { Rule } from '../../../../rules/rule';
import type { MadeOfOrders } from './use-made-of-orders';
import type { TableSource } from '../source/source';

/** The order lines of the month that was chosen, and the rule that assesses them. */
export interface OrdersOfMonth {
  readonly source: TableSource;
  readonly lines: OrderLines;
  /** What a formula over the lines hands over. */
  readonly bytes: number;
  /** In which the GMV was earned. */
  readonly month: Month;
  readonly isDated: boolean;
  readonly rule: Rule;
  readonly made: MadeOfOrders;
}
