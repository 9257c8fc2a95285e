// A list and a schedule that are not written to their end: cancelled, refused, more than Excel on the web takes. The workbook is as it was.
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { rosterSchedule } from '../../src/i18n/zh-CN/pane/roster/schedule';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { csvBytes } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { messySchedule } from '../roster/month-end/messy-schedule';
import { openJourney, type Journey } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep } from './roster-steps';
import { faultAt, noFaults, refusedBecause, type WriteFault } from './write-faults';

jest.setTimeout(240_000);

let server: PaneServer;
let journey: Journey;
let before: string;

beforeAll(async () => {
  server = await startPaneServer();
});
afterAll(() => server.close());

async function writtenWith(fault: WriteFault, write: () => Promise<void>): Promise<void> {
  await faultAt(journey.page, 2, fault);
  await write();
  await journey.pane
    .getByText(fault === 'cancel' ? writing.cancelled : writing.asBefore, { exact: true })
    .first()
    .waitFor();
  if (fault === 'refuse') await journey.pane.getByText(refusedBecause).first().waitFor();
  await noFaults(journey.page);
  expect(await journey.whole()).toBe(before);
}

async function undone(): Promise<void> {
  await journey.button(writing.undo).first().click();
  await journey.pane.getByText(writing.undone, { exact: true }).first().waitFor();
  expect(await journey.whole()).toBe(before);
  expect(journey.complaints).toEqual([]);
}

describe('the call list', () => {
  beforeAll(async () => {
    // As many calls as take several requests.
    const made = messyRoster({ seed: 3, agencies: 6000, isClean: true });
    journey = await openJourney(server, { name: '名册.csv', bytes: csvBytes(made.cells) });
    const result = await atStep(journey.pane, 'result');
    await result.getByLabel(rosterResult.paid.label, { exact: true }).selectOption('prevTier');
    await result.locator('.result-sums').waitFor();
    before = await journey.whole();
  });
  afterAll(() => journey.close());
  const write = () => journey.pane.locator('.listed-rows fluent-button.primary').first().click();

  it.each<WriteFault>(['cancel', 'refuse', 'too-large'])('%s: no sheet is left behind', (fault) => writtenWith(fault, write));

  it('then it is written, and undone', async () => {
    await write();
    await journey.button(writing.undo).first().waitFor();
    expect(await journey.sheets()).toContain(rosterResult.calls.sheet);
    await undone();
  });
});

describe('the schedule', () => {
  beforeAll(async () => {
    const made = messySchedule({ seed: 4, agencies: 300, months: 12 });
    journey = await openJourney(server, { name: '走势.csv', bytes: csvBytes(made.cells) });
    await atStep(journey.pane, 'compute');
    await journey.pane.getByLabel(rosterSchedule.write.how, { exact: true }).selectOption('values');
    before = await journey.whole();
  });
  afterAll(() => journey.close());
  const write = async () => (await atStep(journey.pane, 'compute')).locator('fluent-button.primary').click();

  it.each<WriteFault>(['cancel', 'refuse'])('%s: nothing is left beside the rows', (fault) => writtenWith(fault, write));

  it('then it is written, and undone', async () => {
    await write();
    await journey.button(writing.undo).first().waitFor();
    await undone();
  });
});
