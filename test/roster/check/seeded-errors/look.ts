// What the pane's steps 1 and 2 tell of a table, and step 3 of order lines, by the code that they use.
import { checkedTable, type CheckedTable } from '../../../../src/roster/check/checked-table';
import { orderLinesOf } from '../../../../src/roster/orders/lines';
import { type StatusSurvey, statusSurvey } from '../../../../src/roster/orders/status-survey';
import { surveyOfOrders } from '../../../../src/roster/orders/survey';
import { measureNamed } from '../../../../src/roster/table/columns/headers';
import type { AmountKind } from '../../../../src/roster/table/columns/amount-kind';
import type { ColumnRole } from '../../../../src/roster/table/columns/role';
import { missingRoles } from '../../../../src/roster/table/correct-layout';
import { findTable, type TableGuess } from '../../../../src/roster/table/find-table';
import type { SheetCells } from '../../../../src/roster/table/table-layout';
import { floating } from '../../../engine/rules';
import { ended } from '../../month-end/ended';

export interface Look {
  readonly guess: TableGuess;
  /** Roles without which the pane goes no further. */
  readonly missing: readonly ColumnRole[];
  readonly checked: CheckedTable;
  /** What the column of money counts, as step 1 says. */
  readonly measure: AmountKind | null;
  /** Of each month; none where these are no order lines. */
  readonly status: readonly StatusSurvey[];
}

export function lookAt(cells: SheetCells): Look {
  // As Excel hands cells over.
  const width = Math.max(...cells.map((row) => row.length));
  const whole = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  const guess = findTable(whole);
  const { layout, path } = guess;
  const checked = ended(checkedTable(whole, layout, path, floating, guess.titleUnit));
  const lines = path === 'orders' ? orderLinesOf(whole, layout) : null;
  const status = lines ? ended(surveyOfOrders(lines)).months.map(({ month }) => ended(statusSurvey(lines, layout, month))) : [];
  const money = layout.columns.find(({ role }) => role === 'gmv' || role === 'amount');
  return { guess, missing: missingRoles(layout, path), checked, measure: money ? measureNamed(money.header) : null, status };
}
