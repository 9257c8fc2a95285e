// A month's GMV is nearly always a sum. What doubles leave of cents is typed, added up by the grid and by a file's formulas, and never costs a tier.
import { cell as cellWords } from '../../src/i18n/zh-CN/pane/cell';
import { rosterCheck } from '../../src/i18n/zh-CN/pane/roster/check';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterResult } from '../../src/i18n/zh-CN/pane/roster/result';
import { writeBook } from '../../src/workbench/files/write-book';
import { firstChoiceShown } from './first-choice';
import { type, values } from './grid-page';
import { openJourney } from './journey-page';
import { startPaneServer, type PaneServer } from './pane-page';
import { atStep } from './roster-steps';
import { inTestLanguage } from './test-language';

const parts = [289571.66, 48665.48, 161762.86];
const residue = 499999.99999999994;

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer({ grid: 'univer' });
});
afterAll(() => server.close());

it('typed with the keyboard: SUM, SUMIFS and a chain of additions are tier 2, and CHECK says why', async () => {
  const { page, pane, openView, select, complaints, close } = await server.open({
    cells: [
      ['甲', null],
      ['甲', null],
      ['甲', null],
    ],
  });
  await firstChoiceShown(page, pane);
  for (const [i, part] of parts.entries()) await type(page, `B${i + 1}`, String(part));
  const sums = ['SUM(B1:B3)', 'SUMIFS(B1:B3,A1:A3,"甲")', 'B1+B2+B3'];
  for (const [i, sum] of sums.entries()) {
    await type(page, `D${i + 1}`, `=${sum}`);
    await type(page, `E${i + 1}`, `=TUIKE.DEPOSIT(${sum})`);
    await type(page, `F${i + 1}`, `=TUIKE.TOPUP(D${i + 1},1)`);
    await type(page, `G${i + 1}`, `=TUIKE.CHECK(D${i + 1})`);
  }
  // The grid's own sum is the double that Excel's is.
  expect((await values(page, 'D1:D3')).flat()).toEqual([residue, residue, residue]);
  expect((await values(page, 'E1:F3')).flat()).toEqual([50_000, 30_000, 50_000, 30_000, 50_000, 30_000]);
  for (const [said] of await values(page, 'G1:G3'))
    expect(said).toMatch(
      inTestLanguage(
        /有争议的分界.*另一种读法属于第 1 档.*单元格中实为 499999\.99999999994，按 ¥500,000\.00 计/,
        /disputed edge.*the other reading gives tier 1.*the cell holds 499999\.99999999994, read as ¥500,000\.00/,
      ),
    );
  // One column in one formula answers the same.
  await type(page, 'I1', '=TUIKE.DEPOSIT(D1:D3)');
  expect((await values(page, 'I1:I3')).flat()).toEqual([50_000, 50_000, 50_000]);
  // The cell view says it of the sum itself.
  await openView('lookup');
  await select('D1');
  const residueSaid = pane.getByText(cellWords.read.residue('499999.99999999994'));
  await pane.locator('details', { has: residueSaid }).locator('summary').first().click();
  await residueSaid.waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it('a roster whose GMV column holds such formulas: told in the check, computed and called at the higher tier', async () => {
  const cells = [
    ['机构ID', '上月GMV', '已缴档位', '订单一', '订单二', '订单三'],
    ...['A1001', 'A1002', 'A1003', 'A1004', 'A1005', 'A1006'].map((id, i) => {
      const row = i + 2;
      const lines = i === 1 ? [289571.66, 48665.48, 161762.85] : i === 2 ? [1_000_000, 0.1, 0.2] : parts;
      return [id, i % 2 === 0 ? `=SUM(D${row}:F${row})` : `=D${row}+E${row}+F${row}`, 1, ...lines];
    }),
  ];
  const bytes = await writeBook({ sheets: [{ name: '名册', cells }] });
  const journey = await openJourney(server, { name: '合计.xlsx', bytes });
  expect((await journey.values('名册', 'B2:B4')).flat()).toEqual([residue, 289571.66 + 48665.48 + 161762.85, 1_000_000 + 0.1 + 0.2]);
  const column = 'B · 上月GMV';
  await atStep(journey.pane, 'check');
  const found = journey.pane.locator('.roster-finding', { hasText: rosterCheck.titles.residue('4', column) });
  await found.locator('summary').click();
  await journey.pane.getByText(rosterCheck.about.residue('¥120,000')).waitFor();
  await journey.pane.getByText(rosterCheck.titles.edge('4', column), { exact: true }).waitFor();
  await (await atStep(journey.pane, 'compute')).locator('fluent-button.primary').click();
  await journey.pane.locator('.compute-good').waitFor();
  const written = await journey.values('名册', 'G1:L7');
  const deposits = written.map((row) => row[written[0]!.indexOf(rosterCompute.answers.deposit)]);
  expect(deposits.slice(1)).toEqual([50_000, 20_000, 100_000, 50_000, 50_000, 50_000]);
  await journey.pane.getByText(rosterResult.calls.heading('5'), { exact: true }).waitFor();
  await journey.pane.getByText(rosterResult.edges.heading('4'), { exact: true }).waitFor();
  // 4 × 500,000.00, one cent below it, and 1,000,000.30; no residue in the sum.
  await journey.pane.getByText('¥3,500,000.29', { exact: true }).first().waitFor();
  expect(journey.complaints).toEqual([]);
  await journey.close();
});
