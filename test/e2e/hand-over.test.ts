// A workbook handed over to people without the add-in, and its formulas put back: in the workbench, with the built add-in.
import type { Page } from 'playwright-core';
import { handOver as text } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import { calls, cellsThatDiffer, type HandOverPage, openHandOver, rows } from './hand-over-page';
import { paneServerForTests } from './pane-tests';
import { noFaults, refusedBecause } from './write-faults';

jest.setTimeout(600_000);

const server = paneServerForTests();
let opened: HandOverPage;
beforeEach(async () => {
  opened = await openHandOver(server);
});

/** Has the n-th request that enters cells fail when it is half done. */
const failing = (page: Page, nth: number): Promise<void> =>
  page.evaluate(
    ([at, message]) => {
      const { faults } = window.tuikeWorkbench.host!;
      let writes = 0;
      faults.failBatch = (_, members) =>
        members.includes('Formulas') && ++writes === at ? { code: 'GeneralException', message, afterActions: 20 } : undefined;
    },
    [nth, refusedBecause] as const,
  );

describe('handed over with Excel’s own formulas', () => {
  it('what shows the same is replaced, what does not keeps its formula; put back, every formula is as it was', async () => {
    const { pane, whole, button, count, list, replace } = opened;
    const before = await whole();
    await list();
    // Each formula has one fate; the sample's sheets have some of their own.
    const counts = await pane.locator('.hand-over-table tbody td').allInnerTexts();
    expect(counts.reduce((sum, number) => sum + Number(number.replaceAll(',', '')), 0)).toBe(calls(before.formulas));
    expect(calls(before.formulas)).toBeGreaterThanOrEqual(5000);
    expect(Number((await count(text.becomes.native)).replaceAll(',', ''))).toBeGreaterThan(rows * 5);
    expect([await count(text.why['many-cells']), await count(text.why.protected), await count(text.why['spill-in-use'])]).toEqual([
      '1',
      '2',
      '1',
    ]);
    await replace();
    const after = await whole();
    expect(cellsThatDiffer(before.values, after.values)).toEqual([]);
    // Texts of four rows, in five columns and the spill; the nested one of a blank that IFERROR makes "?" agrees by itself.
    expect(await count(text.why.differs)).not.toBe('0');
    const left = calls(after.formulas);
    expect(left).toBeLessThan(60);
    expect(left).toBeGreaterThan(10);

    await button(text.kept.back).click();
    await pane.getByText(/^已恢复公式/).waitFor({ timeout: 240_000 });
    const back = await whole();
    expect(cellsThatDiffer(before.formulas, back.formulas)).toEqual([]);
    expect(cellsThatDiffer(before.values, back.values)).toEqual([]);
  });

  it.each([
    ['the first request', 1],
    ['a later one', 2],
  ])('%s refused: every formula is as it was', async (_, nth) => {
    const { page, pane, whole, button, list } = opened;
    const before = await whole();
    await list();
    await failing(page, nth);
    await button(/^替换 /).click();
    await pane.getByText(text.refused(refusedBecause)).waitFor({ timeout: 240_000 });
    await noFaults(page);
    const after = await whole();
    expect(cellsThatDiffer(before.formulas, after.formulas)).toEqual([]);
    expect(cellsThatDiffer(before.values, after.values)).toEqual([]);
    expect(await pane.getByText(text.kept.heading).count()).toBe(0);
  });

  it('cancelled in the middle: every formula is as it was', async () => {
    const { page, pane, whole, button, list } = opened;
    const before = await whole();
    await list();
    await page.evaluate((cancel) => {
      const { faults } = window.tuikeWorkbench.host!;
      let writes = 0;
      faults.failBatch = (_, members) => {
        if (members.includes('Formulas') && ++writes === 2) {
          const buttons = [...document.querySelector('iframe')!.contentDocument!.querySelectorAll<HTMLElement>('.hand-over fluent-button')];
          buttons.find((one) => one.textContent === cancel)!.click();
        }
        return undefined;
      };
    }, text.cancel);
    await button(/^替换 /).click();
    await pane.getByText(text.undone).waitFor({ timeout: 240_000 });
    await noFaults(page);
    const after = await whole();
    expect(cellsThatDiffer(before.formulas, after.formulas)).toEqual([]);
    expect(cellsThatDiffer(before.values, after.values)).toEqual([]);
  });
});

it('as values, a cell that somebody changed since is told and left alone', async () => {
  const { page, pane, whole, button, list, replace } = opened;
  await pane.getByLabel(text.kinds.values, { exact: true }).check();
  const before = await whole();
  await list();
  await replace();
  const after = await whole();
  // A text of no characters stays one: a blank in its place would be other numbers in formulas that read it.
  expect(cellsThatDiffer(before.values, after.values)).toEqual([]);
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.write(grid.activeSheet(), { row: 5, column: 2, rows: 1, columns: 1 }, [[123]]);
  });
  await button(text.kept.back).click();
  await pane.getByText(text.kept.left('1')).waitFor({ timeout: 240_000 });
  const back = await whole();
  expect(cellsThatDiffer(before.formulas, back.formulas)).toEqual([['Test 6 3', '=TUIKE.DEPOSIT(B6)', null]]);
});
