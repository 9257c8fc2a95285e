// 100,000 agencies: found, looked at, computed, summed up and undone, every answer held against plain integers.
import type { CellValue } from '../../src/workbench/grid/grid';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { csvBytes } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { plainDeposit, plainShortfall, plainTopUp, yuanOf } from '../roster/month-end/plain-deposit';
import { openJourney } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep, stepOf } from './roster-steps';

jest.setTimeout(600_000);

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer();
});
afterAll(() => server.close());

it('100,000 agencies from file to undo', async () => {
  const made = messyRoster({ seed: 100, agencies: 100_000, isClean: true });
  const journey = await openJourney(server, { name: '名册.csv', bytes: csvBytes(made.cells) });
  journey.page.setDefaultTimeout(200_000);
  const last = made.totalsRow + 1;
  const plain = (cell: CellValue): unknown => (cell === null ? '' : typeof cell === 'object' ? cell.error : cell);

  await atStep(journey.pane, 'find');
  await journey.pane.getByText(rosterFind.rows.counted('100,000'), { exact: true }).waitFor();
  await (await atStep(journey.pane, 'check')).getByText('100,000').first().waitFor();
  const compute = await atStep(journey.pane, 'compute');
  // CHECK says a sentence for few rows; the figures are what is compared here.
  await compute.getByLabel(new RegExp(`^${rosterCompute.answers.check}`)).uncheck();
  await compute.getByRole('button', { name: rosterCompute.write('4', '100,000'), exact: true }).click();
  await compute.locator('.compute-good').waitFor();
  const shown = (await journey.values('名册', `H${made.firstRow + 1}:K${last}`)).map((row) => row.map(plain));
  const wrong = made.rows.filter(({ gmv, prevTier, held }, i) => {
    const { tier, deposit } = plainDeposit(gmv!);
    const expected = [tier, yuanOf(deposit), yuanOf(plainTopUp(gmv!, prevTier)), held === null ? '' : yuanOf(plainShortfall(gmv!, held))];
    return expected.some((cell, column) => cell !== shown[i]![column]);
  });
  expect(wrong).toEqual([]);

  await stepOf(journey.pane, 'result').getByLabel(rosterResult.paid.label, { exact: true }).selectOption('prevTier');
  const due = made.rows.reduce((sum, { gmv, prevTier }) => sum + plainTopUp(gmv!, prevTier), 0n);
  await stepOf(journey.pane, 'result')
    .getByText(`¥${new Intl.NumberFormat('zh-CN').format(yuanOf(due))}`, { exact: true })
    .first()
    .waitFor();

  await compute.getByRole('button', { name: writing.undo, exact: true }).click();
  await compute.getByText(writing.undone, { exact: true }).waitFor();
  expect((await journey.values('名册', `H1:K${last}`)).flat().filter((cell) => cell !== null && cell !== '')).toEqual([]);
  expect(journey.complaints).toEqual([]);
  await journey.close();
});
