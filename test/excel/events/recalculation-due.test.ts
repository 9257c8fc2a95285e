// Excel refuses to recalculate after a change of rule: cells keep the former rule's amounts, so it is told, and done as soon as Excel takes it.
import { situations } from '../../taskpane/workbooks';
import { until } from '../../workbench/until';
import { portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { holding } from '../rules-in-book';
import type { EventPorts } from './event-ports';
import { passesInPage } from '../../workbench/office-page';

const now = '2026-11-29T03:24:00.000Z';
let page: PortsPage & { readonly ports: EventPorts };
const openPorts = portsForTests((opened) => (page = opened as typeof page));
const comeBack = () => page.window.dispatchEvent(new page.window.Event('focus'));
const recalculations = () => page.asked.flat().filter((member) => member === 'Calculate').length;

let isRefused = true;
let told: (string | null)[] = [];
async function open(): Promise<void> {
  [isRefused, told] = [true, []];
  await openPorts({
    ...holding(situations.floating.stored),
    entry: 'events/event-ports.ts',
    faults: {
      failBatch: (_, members) =>
        isRefused && members.includes('Calculate') ? { code: 'GeneralException', message: 'Not now.' } : undefined,
    },
  });
  await page.ports.start(now);
  await page.ports.workbookRules();
  page.ports.onRecalculationDue((reason) => told.push(reason));
}

it('nothing is told where Excel recalculates', async () => {
  await open();
  isRefused = false;
  await page.ports.chooseRule('fixed-v1', now);
  await until(() => recalculations() === 1);
  comeBack();
  await page.ports.selectedArea();
  expect([told, recalculations()]).toEqual([[null], 1]);
});

it('it is told with Excel’s reason, tried again at a sign of work, and no longer told once it is done', async () => {
  await open();
  expect(await page.ports.chooseRule('fixed-v1', now)).toMatchObject({ state: 'done' });
  await until(() => told.length === 2);
  expect(told).toEqual([null, 'Not now.']);
  // Still refused: it stays told, once.
  const refused = recalculations();
  comeBack();
  await until(() => recalculations() > refused + 3);
  isRefused = false;
  page.grid.write(page.grid.sheets()[0]!.id, { row: 0, column: 0, rows: 1, columns: 1 }, [[1]]);
  await until(() => told.length === 3);
  expect(told).toEqual([null, 'Not now.', null]);
  const done = recalculations();
  comeBack();
  await passesInPage(1500);
  expect(recalculations()).toBe(done);
});

it('another change of rule that Excel takes does for both', async () => {
  await open();
  await page.ports.chooseRule('fixed-v1', now);
  await until(() => told.length === 2);
  isRefused = false;
  await page.ports.chooseRule('floating-v2', now);
  await until(() => told.length === 3);
  expect(told).toEqual([null, 'Not now.', null]);
});

it('who begins to listen while it is due is told', async () => {
  await open();
  await page.ports.chooseRule('fixed-v1', now);
  await until(() => told.length === 2);
  const later = jest.fn();
  page.ports.onRecalculationDue(later)();
  expect(later.mock.calls).toEqual([['Not now.']]);
});
