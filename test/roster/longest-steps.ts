// How long the pane's own work over 100,000 rows keeps the thread between two of its pauses: `npx tsx test/roster/longest-steps.ts [rows]`. The
// page's turn comes after 24 ms and the step that is under way then (`taskpane/long-work/run-pausing.ts`), so a function waits at most the
// sum. In processor time, what collects garbage beside included. Printed, never judged.
import { checkedTable } from '../../src/roster/check/checked-table';
import { countedSurvey } from '../../src/roster/counted/survey';
import { rosterResult } from '../../src/roster/assess/roster-result';
import { orderLinesOf } from '../../src/roster/orders/lines';
import { rosterOfOrders } from '../../src/roster/orders/roster';
import { statusSurvey } from '../../src/roster/orders/status-survey';
import { summaryOfOrders } from '../../src/roster/orders/summary';
import { surveyOfOrders } from '../../src/roster/orders/survey';
import { scheduleResult } from '../../src/roster/schedule/result';
import { dayOrderOfColumn } from '../../src/roster/table/day-order';
import { countedRows, findTableInSlices } from '../../src/roster/table/find-table';
import { shippedRules } from '../../src/rules/shipped';
import { messyOrders } from './month-end/messy-orders';
import { messyRoster } from './month-end/messy-roster';

const rows = Number(process.argv[2] ?? 100_000);
const rule = shippedRules.at(-1)!;

/** Runs it to its end and prints its longest steps. */
function measured<T>(name: string, work: Generator<unknown, T>): T {
  const steps: number[] = [];
  for (;;) {
    const from = process.cpuUsage();
    const step = work.next();
    const { user, system } = process.cpuUsage(from);
    steps.push((user + system) / 1000);
    if (process.env['STEPS'] && steps.at(-1)! > 40) console.log(name, steps.length, steps.at(-1));
    if (!step.done) continue;
    steps.sort((a, b) => b - a);
    const total = steps.reduce((sum, one) => sum + one, 0);
    console.log(
      `${name.padEnd(34)} ${String(steps.length).padStart(6)} steps ${total.toFixed(0).padStart(7)} ms  longest ${steps
        .slice(0, 3)
        .map((one) => one.toFixed(1))
        .join(', ')} ms`,
    );
    return step.value;
  }
}

for (const round of ['cold', 'warm']) {
  console.log(`\n${round}, ${rows} rows`);
  const roster = messyRoster({ seed: 100, agencies: rows, isClean: true }).cells;
  const found = measured('roster: found', findTableInSlices(roster));
  measured('roster: checked', checkedTable(roster, found.layout, found.path, rule, null));
  measured(
    'roster: summed',
    rosterResult(rule, roster, found.layout, { agency: 1, month: null, gmv: 3, paid: { by: 'prevTier', column: 4 } }),
  );
  const { cells } = messyOrders({ seed: 7, lines: rows, agencies: Math.ceil(rows / 20) });
  const ofOrders = measured('orders: found', findTableInSlices(cells));
  measured('orders: checked', checkedTable(cells, ofOrders.layout, ofOrders.path, rule, null));
  const lines = orderLinesOf(cells, ofOrders.layout)!;
  const survey = measured('orders: months', surveyOfOrders(lines));
  const [month] = survey.months.map((one) => one.month);
  measured('orders: statuses', statusSurvey(lines, ofOrders.layout, month!));
  const totals = measured('orders: added up', rosterOfOrders(lines, month!));
  measured('orders: assessed', summaryOfOrders(rule, totals));
  const amount = ofOrders.layout.columns.find(({ role }) => role === 'amount')!.index;
  measured('orders: what counts', countedSurvey(cells, ofOrders.layout, amount));
  measured('orders: days', dayOrderOfColumn(cells, countedRows(ofOrders.layout), 3));
  const months = Array.from({ length: rows }, (_, i) => [
    `a${i % 5000}`,
    202_401 + (Math.floor(i / 5000) % 12),
    (i * 7919) % 3_000_000,
    null,
  ]);
  const span = { firstRow: 0, endRow: rows, blanked: [] };
  measured(
    'schedule',
    scheduleResult(months, span, { agency: 0, month: 1, gmv: 2, held: 3 }, () => rule),
  );
}
