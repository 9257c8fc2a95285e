// A workbook that is handed over in the roster view, and what stands in it.
import type { Page } from 'playwright-core';
import { handOver as text } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import type { CellInput } from '../../src/workbench/grid/grid';
import type { PanePage, PaneServer } from './pane-page';

/** Of agencies; five formulas each. */
export const rows = 1000;
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

/** Every sheet's formulas and values, each as one text. */
interface WholeBook {
  readonly formulas: string;
  readonly values: string;
}

export interface HandOverPage {
  readonly page: Page;
  readonly pane: PanePage['pane'];
  readonly whole: () => Promise<WholeBook>;
  readonly button: (says: string | RegExp) => ReturnType<PanePage['pane']['locator']>;
  /** How many formulas the row of a table says that has these words. */
  readonly count: (what: string) => Promise<string>;
  readonly list: () => Promise<void>;
  readonly replace: () => Promise<void>;
}

/** A roster, a protected sheet and one that uses a spill beside the sample's sheets, and the page to hand them over. */
export async function openHandOver(server: Pick<PaneServer, 'open'>, target: keyof typeof text.targets = 'here'): Promise<HandOverPage> {
  const { page, pane, openView } = await server.open({ language: 'zh-CN', cells: roster });
  await writeSheets(page, {
    受保护: [[500_000, '=TUIKE.DEPOSIT(A1)', '=TUIKE.TIER(A1)']],
    别处: [[1, "=SUM(Test!K2#)+TUIKE.TIER('受保护'!A1)"]],
  });
  await protect(page, '受保护');
  await openView('roster');
  await pane.getByText(text.open).click();
  await pane.getByLabel(text.targets[target], { exact: true }).check();
  const button = (says: string | RegExp) => pane.locator('.hand-over fluent-button, .hand-over button', { hasText: says }).first();
  return {
    page,
    pane,
    button,
    whole: () => whole(page),
    count: async (what) => (await pane.locator('.hand-over-table tr', { hasText: what }).last().locator('td').innerText()).trim(),
    async list() {
      await button(text.list).click();
      await pane.locator('.hand-over-table').waitFor();
    },
    async replace() {
      await button(/^替换 /).click();
      await pane.getByText(/^改为 Excel 公式 .* 个，改为数值/).waitFor({ timeout: 240_000 });
    },
  };
}

const whole = (page: Page): Promise<WholeBook> =>
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

/** The cells that hold or show something else now: sheet, row and column from 1, then what was there and what is. */
export function cellsThatDiffer(before: string, now: string): unknown[] {
  const cellsOf = (text: string): Map<string, unknown> =>
    new Map(
      (JSON.parse(text) as [string, unknown[][] | null][]).flatMap(([sheet, cells]) => [
        [sheet, cells?.length ?? 0] as const,
        ...(cells ?? []).flatMap((row, r) => row.map((cell, c) => [`${sheet} ${r + 1} ${c + 1}`, cell] as const)),
      ]),
    );
  const [old, current] = [cellsOf(before), cellsOf(now)];
  return [...new Set([...old.keys(), ...current.keys()])]
    .filter((place) => JSON.stringify(old.get(place)) !== JSON.stringify(current.get(place)))
    .map((place) => [place, old.get(place), current.get(place)]);
}

/** How many formulas call functions of ours; the sample's sheets have some, too. */
export const calls = (formulas: string): number =>
  (JSON.parse(formulas) as [string, (string | null)[][] | null][])
    .flatMap(([, cells]) => (cells ?? []).flat())
    .filter((one) => one?.includes('TUIKE.')).length;

const writeSheets = (page: Page, cells: Readonly<Record<string, CellInput[][]>>): Promise<void> =>
  page.evaluate(async (given) => {
    const { grid } = window.tuikeWorkbench;
    for (const [name, lines] of Object.entries(JSON.parse(given) as Record<string, CellInput[][]>)) {
      const { id } = grid.addSheet(name);
      grid.write(id, { row: 0, column: 0, rows: lines.length, columns: lines[0]!.length }, lines);
    }
    await grid.settled();
  }, JSON.stringify(cells));

const protect = (page: Page, name: string): Promise<void> =>
  page.evaluate(async (sheet) => {
    const { Excel: excel } = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
  }, name);
