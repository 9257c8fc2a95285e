// What the roster view reckons, without its drawing: a table found, looked at and summed up; order lines made into a roster.
import { rosterOfOrders } from '../../../src/roster/orders/roster';
import { checkedTable } from '../../../src/roster/check/checked-table';
import { findTable } from '../../../src/roster/table/find-table';
import { orderLinesOf } from '../../../src/roster/orders/lines';
import { rosterResult } from '../../../src/roster/assess/roster-result';
import { shippedRules } from '../../../src/rules/shipped';
import { agencyColumn, asHandedOver, cleanColumn, dateColumn, lineAmountColumn, prevTierColumn } from '../data';
import type { Lanes } from '../lanes';

const rule = shippedRules.at(-1)!;

function ended<T>(pausing: Generator<number, T>): T {
  for (;;) {
    const step = pausing.next();
    if (step.done) return step.value;
  }
}

/** 100,000 rows and the sum of what TIERS says of them must come out, or the times mean nothing. */
function monthEnd(rows: number): Lanes {
  const [gmv, paid] = [cleanColumn(rows), prevTierColumn(rows)];
  const header = ['机构编号', '机构名称', '上月成交额', '已缴档位'];
  const cells = asHandedOver([header, ...gmv.map(([amount], i) => [`WX${String(i).padStart(8, '0')}`, `机构${i}`, amount, paid[i]![0]])]);
  const { layout, path, titleUnit } = findTable(cells);
  const column = (role: string) => layout.columns.find((one) => one.role === role)?.index ?? null;
  const columns = { agency: column('agency'), month: null, gmv: column('gmv')!, paid: { by: 'prevTier', column: 3 } } as const;
  const summarise = () => ended(rosterResult(rule, cells, layout, columns));
  if (path !== 'roster' || columns.gmv !== 2 || summarise().rows !== rows) throw new Error('The table was not found as it stands.');
  return {
    'copying the rows': () => cells.map((row) => [...row]),
    'table found': () => findTable(cells),
    'table looked at': () => ended(checkedTable(cells, layout, path, rule, titleUnit)),
    'table summed up': summarise,
  };
}

function monthEndOrders(rows: number): Lanes {
  const [agency, date, amount] = [agencyColumn(rows, Math.min(56_000, Math.ceil(rows / 17))), dateColumn(rows), lineAmountColumn(rows)];
  const cells = asHandedOver([['机构编号', '下单时间', '订单金额'], ...agency.map(([id], i) => [id, date[i]![0], amount[i]![0]])]);
  const { layout } = findTable(cells);
  const lines = orderLinesOf(cells, layout);
  if (lines === null || lines.endRow - lines.firstRow !== rows) throw new Error('The order lines were not found as they stand.');
  const october = 2026 * 12 + 9;
  return {
    'copying the rows': () => cells.map((row) => [...row]),
    'orders made into a roster': () => ended(rosterOfOrders(lines, october)),
  };
}

export const scenes = { monthEnd, monthEndOrders };
