// The chart as a person uses it: the built add-in in the built workbench.
import { chart as english } from '../../../../src/i18n/en-US/pane/chart';
import { cell as chineseCell } from '../../../../src/i18n/zh-CN/pane/cell';
import { eventually } from '../../../e2e/eventually';
import { write } from '../../../e2e/grid-page';
import { paneFrame } from '../../../e2e/pane-frame';
import type { PaneOptions, PanePage } from '../../../e2e/pane-page';
import { paneServerForTests } from '../../../e2e/pane-tests';
import { pressAtOnce } from '../../../e2e/press-at-once';

const chinese = chineseCell.many;
const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const cells = [['GMV'], [499_999.99], [500_000], ['51.2万'], ['１，０５０，０００'], [3_000_000], [null], ['abc'], [-1]];
const open = async (options: PaneOptions = {}): Promise<PanePage> => {
  opened = await server.open({ cells, ...options });
  await opened.openView('lookup');
  return opened;
};
const drawing = () => opened.pane.getByRole('img');
const frame = () => paneFrame(opened.page);
const drawn = (role: string) => opened.pane.locator(`svg.chart .${role}`).count();
const rows = async () => {
  const all = await opened.pane.locator('.chart-table').getByRole('row').all();
  return Promise.all(all.map(async (row) => (await row.innerText()).split(/\s+/)));
};

const unfold = () => opened.pane.locator('summary', { hasText: /^(表格与图片|Table and picture)$/ }).click();
const amounts = (count: string) => opened.pane.locator('.sums dd', { hasText: new RegExp(`^${count}$`) });

it('follows the selection: a column under the steps, one cell marked, the same facts in words and as a table', async () => {
  const { pane, select } = await open({ language: 'en-US' });
  await select('A:A');
  await amounts('5').waitFor();
  // 500,000 and 51.2万 share a bar.
  expect(await drawn('bar')).toBe(4);
  expect(await drawing().getAttribute('aria-label')).toMatch(/from 500k: deposit 50k.*A1:A9: tier 1: 1, tier 2: 2/);
  await unfold();
  expect(await rows()).toEqual([
    ['Tier', 'From', 'Below', 'Deposit', 'Cells'],
    ['1', '0', '500,000', '20,000', '1'],
    ['2', '500,000', '1,000,000', '50,000', '2'],
    ['3', '1,000,000', '2,000,000', '100,000', '1'],
    ['4', '2,000,000', 'no', 'limit', '200,000', '1'],
  ]);

  await select('A4');
  await pane.getByText('¥488,000 until tier 3').waitFor();
  expect([await drawn('mark'), await drawn('bar')]).toEqual([1, 0]);
  expect(await drawing().getAttribute('aria-label')).toMatch(/from 500k: deposit 50k.*A4: GMV ¥512,000/);

  await select('A3');
  await pane.getByText('Other reading: tier 1, ¥20,000').first().waitFor();
  await select('A8');
  await pane.getByText('“abc” is not an amount').waitFor();
  expect(await drawn('mark')).toBe(0);
});

it('a cell that is written is counted anew', async () => {
  const { page, select } = await open({ language: 'en-US' });
  await select('A2:A9');
  await amounts('5').waitFor();
  await write(page, 'A8', [[700_000]]);
  await amounts('6').waitFor();
});

it('100,000 cells; a refused read is told; counting can be cancelled and begun again', async () => {
  const { page, pane, select } = await open({ cells: Array.from({ length: 100_000 }, (_, i) => [i * 25]) });
  await select('A:A');
  await amounts('100,000').waitFor();
  // The chart is drawn anew once it knows how wide it is.
  await eventually(async () =>
    expect(await pane.locator('svg.chart .count').allTextContents()).toEqual(['20,000', '20,000', '40,000', '20,000']),
  );

  // Excel asks for patience, so that there is time to cancel.
  await page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
      members.includes('GetRange') ? { code: 'InvalidOperationInCellEditMode', message: 'busy' } : undefined;
  });
  // Before the pane's patience runs out.
  await pressAtOnce(frame(), 'main', chinese.cancel);
  await select('A1:A50000');
  await pane.locator('main').getByText(chinese.cancelled).waitFor();
  // A press of the button itself makes the pane ask for the selection again, which must not start over.
  await frame().evaluate(() => window.dispatchEvent(new Event('focus')));
  expect(await pane.locator('main').getByText(chinese.cancelled).count()).toBe(1);
  await page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
      members.includes('GetRange') ? { code: 'GeneralException', message: 'busy' } : undefined;
  });
  await pane.getByRole('button', { name: chinese.again }).click();
  await pane.locator('main').getByText(chinese.failed('busy')).waitFor();
  await page.evaluate(() => (window.tuikeWorkbench.host!.faults.failBatch = undefined));
  await pane.getByRole('button', { name: chinese.again }).click();
  await amounts('50,000').waitFor();
});

describe('as a picture', () => {
  interface Shown {
    readonly name: string;
    readonly altTextDescription: string;
    readonly width: number;
    readonly left: number;
  }
  const pictures = () =>
    frame().evaluate(async () => {
      const { Excel } = window as any;
      return (await Excel.run(async (context: any) => {
        const { shapes } = context.workbook.worksheets.getActiveWorksheet();
        shapes.load('items/name,items/altTextDescription,items/width,items/left');
        await context.sync();
        return shapes.items.map(({ name, altTextDescription, width, left }: Shown) => ({ name, altTextDescription, width, left }));
      })) as Shown[];
    });

  it('is inserted beside the selection, with its description; a refusal is told', async () => {
    const { page, pane, select } = await open({ language: 'en-US' });
    await select('A2:A9');
    await amounts('5').waitFor();
    await unfold();
    await pane.getByRole('button', { name: english.picture.insert }).click();
    await pane.getByText(english.picture.inserted('B2'), { exact: true }).first().waitFor();
    expect(await pictures()).toEqual([
      {
        name: 'TUIKE Floating deposit',
        altTextDescription: await drawing().getAttribute('aria-label'),
        width: 420,
        left: expect.any(Number),
      },
    ]);

    await page.evaluate(() => {
      window.tuikeWorkbench.host!.faults.failBatch = (_, members) =>
        members.includes('AddImage') ? { code: 'AccessDenied', message: 'The sheet is protected.' } : undefined;
    });
    await pane.getByRole('button', { name: english.picture.insert }).click();
    await pane.getByText(english.picture.reason('The sheet is protected.')).waitFor();
    expect(await pictures()).toHaveLength(1);
  });

  it('is copied as a PNG where that is allowed, and offered for download where it is not', async () => {
    const { page, pane, select } = await open({ language: 'en-US' });
    await select('A4');
    await unfold();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.getByRole('button', { name: english.picture.copy }).click();
    await pane.getByText(english.picture.copied, { exact: true }).first().waitFor();
    const copied = await frame().evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item!.getType('image/png'));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      canvas.drawImage(bitmap, 0, 0);
      const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      const colours = new Set<number>();
      for (let i = 0; i < data.length; i += 4) colours.add((data[i]! << 16) + (data[i + 1]! << 8) + data[i + 2]!);
      return { width: bitmap.width, colours: [0xffffff, 0xbc4b09, 0x242424].map((colour) => colours.has(colour)) };
    });
    expect(copied).toEqual({ width: 1120, colours: [true, true, true] });

    await frame().evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('The host forbids it.'));
    });
    await pane.getByRole('button', { name: english.picture.copy }).click();
    await pane.getByText(english.picture.reason('The host forbids it.')).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: english.picture.download }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(english.picture.file);
  });

  it('an older Excel cannot take it, and the view says so; the rest works', async () => {
    const { pane, select } = await open({ language: 'en-US', excel: 'oldest' });
    await select('A4');
    await unfold();
    await pane.getByText(english.picture.tooOld).waitFor();
    expect(await pane.getByRole('button', { name: english.picture.insert }).count()).toBe(0);
    await pane.getByText('¥488,000 until tier 3').waitFor();
  });
});
