// A workbook handed over to people without the add-in, and its formulas put back: in the workbench, with the built add-in.
import type { Page } from 'playwright-core';
import { handOver as text } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import type { CellInput } from '../../src/workbench/grid/grid';
import { paneServerForTests } from './pane-tests';
import type { PanePage } from './pane-page';
import { noFaults } from './write-faults';

jest.setTimeout(600_000);

const rows = 900;
const amounts: readonly CellInput[] = [600_000, 499_999.99, 500_000, 289571.66 + 48665.48 + 161762.86, null, 2_000_000, 0, 1_000_000.01];
const odd: readonly CellInput[] = ['51.2万', 'abc', -5, '1,000,000'];

const roster: CellInput[][] = [
  ['机构', 'GMV', '应缴', '档位', '需补', '距下一档', '半数', '溢出', '说明', '合计', '用到溢出'],
  ...Array.from({ length: rows }, (_, i): CellInput[] => {
    const r = i + 2;
    return [
      `机构${i + 1}`,
      i < odd.length ? odd[i]! : amounts[i % amounts.length]!,
      `=TUIKE.DEPOSIT(B${r})`,
      `=IF(B${r}="","",TUIKE.TIER(B${r}))`,
      `=TUIKE.SHORTFALL(B${r},TUIKE.DEPOSIT(B${r},"fixed-v1"))`,
      `=TUIKE.HEADROOM($B${r})`,
      `=IFERROR(ROUND(TUIKE.DEPOSIT(B${r})*0.5+TUIKE.TOPUP(B${r},1),2),"?")`,
      i === 0 ? `=IF(B2:B${rows + 1}="","",TUIKE.DEPOSIT(B2:B${rows + 1}))` : null,
      i === 4 ? '=TUIKE.EXPLAIN(B6)' : i === 5 ? '=TUIKE.EXPLAIN(B7)' : null,
      i === 0 ? `=SUM(TUIKE.DEPOSIT(B6:B${rows + 1}))` : null,
      i === 0 ? '=TUIKE.TIER(B6:B9)' : null,
    ];
  }),
];

const server = paneServerForTests();
let opened: PanePage;
let page: Page;

/** Every sheet's formulas and values, as one text. */
const whole = (): Promise<{ formulas: string; values: string }> =>
  page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    await grid.settled();
    const sheets = grid.sheets().map(({ id, name }) => {
      const used = grid.usedArea(id);
      return { name, formulas: used && grid.formulas(id, used), values: used && grid.values(id, used) };
    });
    const withoutSentences = (key: string, value: unknown): unknown => (key === 'message' ? undefined : value);
    return {
      formulas: JSON.stringify(sheets.map(({ name, formulas }) => [name, formulas])),
      values: JSON.stringify(
        sheets.map(({ name, values }) => [name, values]),
        withoutSentences,
      ),
    };
  });

const inSheets = (cells: Readonly<Record<string, CellInput[][]>>): Promise<void> =>
  page.evaluate(async (given) => {
    const { grid } = window.tuikeWorkbench;
    for (const [name, lines] of Object.entries(JSON.parse(given) as Record<string, CellInput[][]>)) {
      const { id } = grid.addSheet(name);
      grid.write(id, { row: 0, column: 0, rows: lines.length, columns: lines[0]!.length }, lines);
    }
    await grid.settled();
  }, JSON.stringify(cells));

const protect = (name: string): Promise<void> =>
  page.evaluate(async (sheet) => {
    const { Excel: excel } = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
  }, name);

const button = (says: string | RegExp) => opened.pane.locator('.hand-over fluent-button, .hand-over button', { hasText: says }).first();
const tableRow = (what: string) => opened.pane.locator('.hand-over-table tr', { hasText: what }).last();
const count = async (what: string): Promise<string> => (await tableRow(what).locator('td').innerText()).trim();

async function open(): Promise<void> {
  opened = await server.open({ cells: roster });
  ({ page } = opened);
  await inSheets({
    受保护: [[500_000, '=TUIKE.DEPOSIT(A1)', '=TUIKE.TIER(A1)']],
    别处: [[1, "=SUM(Test!K2#)+TUIKE.TIER('受保护'!A1)"]],
  });
  await protect('受保护');
  await opened.openView('roster');
  await opened.pane.getByText(text.open).click();
}

async function list(): Promise<void> {
  await button(text.list).click();
  await opened.pane.locator('.hand-over-table').waitFor();
}

async function replace(): Promise<void> {
  await button(/^替换 /).click();
  await opened.pane.getByText(/^改为 Excel 公式 .* 个，改为数值/).waitFor({ timeout: 240_000 });
}

const failing = (nth: number): Promise<void> =>
  page.evaluate((at) => {
    const { faults } = window.tuikeWorkbench.host!;
    let writes = 0;
    faults.failBatch = (_, members) =>
      members.includes('Formulas') && members.includes('Clear') === false && ++writes === at
        ? { code: 'GeneralException', message: '连接中断', afterActions: 2 }
        : undefined;
  }, nth);

describe('handed over with Excel’s own formulas', () => {
  it('what shows the same is replaced, what does not keeps its formula; put back, every formula is as it was', async () => {
    await open();
    const before = await whole();
    await list();
    expect([await count(text.becomes.native), await count(text.why['many-cells']), await count(text.why.protected)]).toEqual([
      (rows * 5 + 2).toLocaleString('zh-CN'),
      '1',
      '2',
    ]);
    expect([await count(text.why['spill-in-use']), await count(text.why['no-native'])]).toEqual(['1', '2']);
    await replace();
    const after = await whole();
    expect(after.values).toBe(before.values);
    // Texts of four rows, in five columns and the spill; the nested one of a blank that IFERROR makes "?" agrees by itself.
    expect(await count(text.why.differs)).not.toBe('0');
    const left = (after.formulas.match(/TUIKE\./g) ?? []).length;
    expect(left).toBeLessThan(60);
    expect(left).toBeGreaterThan(10);

    await button(text.kept.back).click();
    await opened.pane.getByText(/^已恢复公式/).waitFor({ timeout: 240_000 });
    const back = await whole();
    expect(back.formulas).toBe(before.formulas);
    expect(back.values).toBe(before.values);
  });

  it.each([
    ['the first request', 1],
    ['a later one', 3],
  ])('%s refused: every formula is as it was', async (_, nth) => {
    await open();
    const before = await whole();
    await list();
    await failing(nth);
    await button(/^替换 /).click();
    await opened.pane.getByText(text.refused('连接中断')).waitFor({ timeout: 240_000 });
    await noFaults(page);
    const after = await whole();
    expect(after.formulas).toBe(before.formulas);
    expect(after.values).toBe(before.values);
    expect(await opened.pane.getByText(text.kept.heading).count()).toBe(0);
  });

  it('cancelled in the middle: every formula is as it was', async () => {
    await open();
    const before = await whole();
    await list();
    await page.evaluate((cancel) => {
      const { faults } = window.tuikeWorkbench.host!;
      let writes = 0;
      faults.failBatch = (_, members) => {
        if (members.includes('Formulas') && ++writes === 4) {
          const buttons = [...document.querySelector('iframe')!.contentDocument!.querySelectorAll<HTMLElement>('.hand-over fluent-button')];
          buttons.find((one) => one.textContent === cancel)!.click();
        }
        return undefined;
      };
    }, text.cancel);
    await button(/^替换 /).click();
    await opened.pane.getByText(text.undone).waitFor({ timeout: 240_000 });
    await noFaults(page);
    const after = await whole();
    expect([after.formulas, after.values]).toEqual([before.formulas, before.values]);
  });
});

it('as values, a cell that somebody changed since is told and left alone', async () => {
  await open();
  await opened.pane.getByLabel(text.kinds.values, { exact: true }).check();
  const before = await whole();
  await list();
  await replace();
  expect((await whole()).values).toBe(before.values);
  await page.evaluate(() => {
    const { grid } = window.tuikeWorkbench;
    grid.write(grid.activeSheet(), { row: 5, column: 2, rows: 1, columns: 1 }, [[123]]);
  });
  await button(text.kept.back).click();
  await opened.pane.getByText(text.kept.left('1')).waitFor({ timeout: 240_000 });
  const back = await whole();
  const changed = before.formulas.replace('"=TUIKE.DEPOSIT(B6)"', 'null');
  expect(back.formulas).toBe(changed);
});
