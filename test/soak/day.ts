// What a person does in a day, one thing after another in one workbook and one pane, each of them taken back: at the end all is as it began.
import { about } from '../../src/i18n/zh-CN/pane/about';
import { calculator } from '../../src/i18n/zh-CN/pane/calculator';
import { lookup } from '../../src/i18n/zh-CN/pane/lookup';
import type { CellInput } from '../../src/workbench/grid/grid';
import { area } from '../e2e/grid-page';
import type { PanePage } from '../e2e/pane-page';
import { toRule } from '../e2e/open-versions';
import { doneOnce, type Path, paths } from '../faults/paths';

type At = PanePage;

/** Of the sheet that is named first. */
interface Deed {
  readonly sheet: string;
  readonly act: (at: At, time: number) => Promise<void>;
  /** How many things a person would say that they did. */
  readonly acts: number;
}

const notes = '草稿';

/** There and back. */
const path = (name: keyof typeof paths, sheet: string): Deed => {
  const { back, ...there }: Path = paths[name]!;
  return {
    sheet,
    acts: back ? 2 : 1,
    async act(at) {
      await there.come(at);
      await doneOnce(at, there);
      if (back) await doneOnce(at, back);
    },
  };
};

async function write({ page }: At, address: string, cells: readonly (readonly CellInput[])[]): Promise<void> {
  await page.evaluate(
    async ([at, content]) => {
      const { grid } = window.tuikeWorkbench;
      grid.write(grid.activeSheet(), at, content);
      await grid.settled();
    },
    [area(address), cells] as const,
  );
}

const amounts = Array.from({ length: 40 }, (_, i) => 100_000 + i * 61_111.11);

/** In the order of a day, in the workbook of sheetsOfDay. */
const deeds: Readonly<Record<string, Deed>> = {
  'types amounts': {
    sheet: notes,
    acts: 5,
    async act(at, time) {
      for (let i = 1; i <= 5; i++) {
        await at.select(`A${i * 7 + 1}`);
        await write(at, `A${i * 7 + 1}`, [[1000 * time + i]]);
      }
    },
  },
  'types formulas': {
    sheet: notes,
    acts: 2,
    async act(at) {
      await write(at, 'C2:D2', [['=TUIKE.DEPOSIT(A2:A41)', '=TUIKE.EXPLAIN(A2:A41)']]);
      await write(at, 'C2:D2', [[null, null]]);
    },
  },
  'looks up': {
    sheet: notes,
    acts: 4,
    async act(at) {
      const { pane } = at;
      await at.openView('lookup');
      for (const address of ['A2:A41', 'B5', 'A3']) {
        await at.select(address);
        await pane.getByText(`${notes}!${address}`).first().waitFor();
      }
      const field = pane.getByRole('textbox', { name: lookup.gmv, exact: true });
      await field.fill('51.2万');
      await pane.getByRole('region', { name: calculator.answer }).getByText('¥50,000').first().waitFor();
      await pane.getByRole('button', { name: lookup.follow, exact: true }).click();
      await pane.getByText(`${notes}!A3`).first().waitFor();
    },
  },
  'looks into every place': {
    sheet: '名册',
    acts: 5,
    async act(at) {
      for (const id of ['rule', 'roster', 'lookup', 'formula', 'settings'] as const) {
        if (id === 'rule') await toRule(at);
        await at.openView(id);
      }
    },
  },
  'writes columns': path('columns', '名册'),
  'makes a list': path('list', '名册'),
  'closes the month': path('close', '名册'),
  'chooses a version': path('choose', '公式'),
  'dates a version': path('dates', '公式'),
  'replaces formulas': path('swap', '公式'),
  'tests the add-in': path('self-test', '公式'),
  'speaks English': {
    sheet: notes,
    acts: 2,
    async act(at) {
      await at.openView('settings');
      for (const [language, settings] of [
        ['en-US', 'Settings and help'],
        ['zh-CN', '设置与帮助'],
      ] as const) {
        await at.pane.getByRole('radio', { name: about.language[language], exact: true }).check();
        await at.pane.getByRole('tab', { name: settings, exact: true }).waitFor();
        await at.page.evaluate(() => window.tuikeWorkbench.grid.settled());
      }
    },
  },
};

export const actsOfRound = Object.values(deeds).reduce((sum, { acts }) => sum + acts, 0);

export const sheetsOfDay: Path['sheets'] = {
  ...paths['columns']!.sheets,
  ...paths['swap']!.sheets,
  [notes]: [['上月GMV', '保证金'], ...amounts.map((gmv, i) => [gmv, `=TUIKE.DEPOSIT(A${i + 2})`])],
};

/** All of it once; rejects with what was being done. */
export async function oneRound(at: At, time: number): Promise<void> {
  for (const [name, { sheet, act }] of Object.entries(deeds)) {
    await at.page.evaluate((wanted) => {
      const { grid } = window.tuikeWorkbench;
      grid.activateSheet(grid.sheets().find(({ name: of }) => of === wanted)!.id);
    }, sheet);
    await at.select('A1');
    await act(at, time).catch((cause: unknown) => {
      throw new Error(`${name}, time ${time}: ${String(cause)}`, { cause });
    });
  }
}
