// A roster that is not written to its end: cancelled in the middle, refused in the middle, more than Excel on the web takes. Each leaves the
// workbook as it was and says so; then the same roster is written.
import { rosterOrders as text } from '../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { csvBytes } from '../roster/month-end/file-bytes';
import { messyOrders } from '../roster/month-end/messy-orders';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep } from './roster-steps';
import { monthName } from './test-language';
import { faultAt, noFaults, refusedBecause } from './write-faults';

jest.setTimeout(240_000);

// As many agencies as take several requests.
const orders = messyOrders({ seed: 7, lines: 15_000, agencies: 9000 });
let server: PaneServer;
let journey: Journey;
let before: string;

beforeAll(async () => {
  server = await startPaneServer();
  journey = await openJourney(server, { name: '推客订单.csv', bytes: csvBytes(orders.cells) });
  await atStep(journey.pane, 'compute');
  const october = text.month.choice(text.monthText(2026, monthName(10)), new Intl.NumberFormat('zh-CN').format(orders.lines.ofMonth));
  await journey.pane.getByLabel(text.month.label, { exact: true }).selectOption({ label: october });
  await journey.pane.getByText(text.write.values, { exact: true }).click();
  before = await journey.whole();
});
afterAll(async () => {
  await journey.close();
  await server.close();
});

const write = () => journey.button(text.write.button(new Intl.NumberFormat('zh-CN').format(orders.agencies.length))).click();
const said = (words: string) => journey.pane.getByText(words, { exact: true });

afterEach(() => noFaults(journey.page));

it('cancelled in the middle', async () => {
  await faultAt(journey.page, 2, 'cancel');
  await write();
  await said(writing.cancelled).waitFor();
  expect(await journey.whole()).toBe(before);
});

it('refused in the middle', async () => {
  await faultAt(journey.page, 3, 'refuse');
  await write();
  await said(writing.asBefore).waitFor();
  await journey.pane.getByText(refusedBecause).waitFor();
  expect(await journey.whole()).toBe(before);
});

it('more than Excel takes in one request, however few rows are in it', async () => {
  await faultAt(journey.page, 1, 'too-large');
  await write();
  await said(writing.asBefore).waitFor();
  await noFaults(journey.page);
  expect(await journey.whole()).toBe(before);
});

it('where Excel takes less at once than was sent, smaller parts are sent until all is written; one step undoes them', async () => {
  await journey.page.evaluate(() => (window.tuikeWorkbench.host!.faults.payloadLimit = 200_000));
  await write();
  await said(text.made.from(text.write.sheetName('2026-11'))).waitFor();
  const shown = await journey.values(text.write.sheetName('2026-11'), `A2:B${orders.agencies.length + 1}`);
  expect(shown.map(([id, gmv]) => [String(id).trim(), typeof gmv === 'number' ? BigInt(Math.round(gmv * 100)) : null])).toEqual(
    orders.agencies.map(({ id, gmv }) => [id, gmv]),
  );
  await journey.button(writing.undo).click();
  await said(writing.undone).waitFor();
  expect(await journey.whole()).toBe(before);
  expect(journey.complaints).toEqual([]);
});
