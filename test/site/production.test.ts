// What ships, as it is served: the build behind our server with its headers, framed by Excel's hosts of either cloud.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { imageSize } from 'image-size';
import type { Browser } from 'playwright-core';
import { version } from '../../package.json';
import { editions } from '../../src/site/edition';
import { openBrowser } from '../e2e/browser';
import { bundle, type Bundle } from '../e2e/bundle';
import { manifestFaults } from '../manifest/lint';
import { until } from '../workbench/until';
import { productionOf, type Production } from './production-page';

const root = path.join(__dirname, '../..');
const china = mkdtempSync(path.join(tmpdir(), 'tuike-china-'));
const dists = { global: path.join(root, 'dist'), china };
const excels = {
  global: 'https://euc-excel.officeapps.live.com/x/host.html',
  china: 'https://bjb-excel.partner.officewebapps.cn/x/host.html',
};
let browser: Browser;
let host: Bundle;
const served: Partial<Record<keyof typeof dists, Production>> = {};
const productionFor = async (edition: keyof typeof dists): Promise<Production> =>
  (served[edition] ??= await productionOf(dists[edition], browser, host));

beforeAll(async () => {
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout } = spawnSync(process.execPath, [webpack, '--config-name', 'addin', '--output-path', china], {
    cwd: root,
    env: { ...process.env, ADDIN_URL: 'https://addin.example.cn/tuike', EDITION: 'china' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout);
  const entry = path.join(__dirname, '../workbench/host/transport-page.ts');
  [browser, host] = await Promise.all([openBrowser(), bundle(entry, { type: 'window', name: 'excel' })]);
}, 300_000);
afterAll(async () => {
  await Promise.all(Object.values(served).map((one) => one.close()));
  await browser.close();
  host.remove();
  rmSync(china, { recursive: true, force: true });
});

describe.each(['global', 'china'] as const)('the %s edition in its Excel on the web', (edition) => {
  test.each([
    ['zh-CN', /负数/],
    ['en-US', /negative/],
  ] as const)('answers formulas and opens every view in %s; no policy is breached and nobody else is asked', async (language, sentence) => {
    const production = await productionFor(edition);
    const { page, frame, strangers, microsoft, violations, faults } = await production.open(excels[edition], language);
    const shown = await page.evaluate(async () => {
      const { grid, host: excel } = window.excel;
      const sheet = grid.activeSheet();
      grid.write(sheet, { row: 0, column: 0, rows: 3, columns: 1 }, [[600_000], [-1], ['51.2万']]);
      grid.write(sheet, { row: 0, column: 1, rows: 1, columns: 1 }, [['=TUIKE.DEPOSIT(A1:A3)']]);
      await grid.settled();
      while (excel.beside().xmlParts!.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      grid.select(sheet, { row: 0, column: 1, rows: 1, columns: 1 });
      return grid.values(sheet, { row: 0, column: 1, rows: 3, columns: 1 });
    });
    expect(shown).toEqual([[50_000], [{ error: '#VALUE!', message: expect.stringMatching(sentence) }], [50_000]]);
    const tabs = frame.getByRole('tab');
    expect(await tabs.count()).toBe(5);
    for (const tab of await tabs.all()) {
      await tab.click();
      await frame.locator(`[role=tabpanel][aria-labelledby=${await tab.getAttribute('id')}] h1`).waitFor();
      await frame.locator('main[aria-busy=false]').waitFor();
    }
    // The gear is the last: its links to the help are those of the build, and lead somewhere.
    const links = frame.locator('.help-links a');
    await links.first().waitFor();
    for (const href of await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))) {
      expect(href).toContain(`${production.address}help/${language}/`);
      expect([href, await frame.evaluate((url) => fetch(url).then(({ status }) => status), href)]).toEqual([href, 200]);
    }
    expect({ strangers, violations, faults }).toEqual({ strangers: [], violations: [], faults: [] });
    expect(microsoft.length).toBeGreaterThan(1);
    await page.context().close();
  });

  test('another site cannot frame it', async () => {
    const production = await productionFor(edition);
    const { context, told } = await production.context('https://elsewhere.example/host.html');
    const page = await context.newPage();
    await page.goto('https://elsewhere.example/host.html');
    await page.evaluate((url) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: url }));
    }, `${production.address}taskpane.html`);
    await until(() => told.violations.some((violation) => violation.includes('frame-ancestors')));
    await context.close();
  });

  test('an inline script does not run in it, and it reaches nobody else', async () => {
    const { frame, page, strangers, violations } = await (await productionFor(edition)).open(excels[edition], 'zh-CN');
    const ran = await frame.evaluate(async () => {
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
      const reached = await fetch('https://elsewhere.example/').then(
        () => true,
        () => false,
      );
      return { ran: 'ran' in window, reached };
    });
    expect(ran).toEqual({ ran: false, reached: false });
    await until(() =>
      ['script-src-elem inline', 'connect-src https://elsewhere.example/'].every((start) =>
        violations.some((one) => one.startsWith(start)),
      ),
    );
    expect(strangers).toEqual([]);
    await page.context().close();
  });
});

describe('the build for China at https://addin.example.cn/tuike/', () => {
  const address = 'https://addin.example.cn/tuike/';
  const read = (dist: string, file: string): string => readFileSync(path.join(dist, file), 'utf8');
  const filesOf = (dist: string): string[] =>
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(path.join(dist, file)).isFile())
      .sort();

  test('its manifest has no fault there, its own id, and nothing names the developer’s machine or the other cloud', () => {
    const serves = {
      address,
      has: (file: string) => filesOf(china).includes(file),
      sizeOf: (file: string) => imageSize(readFileSync(path.join(china, file))),
    };
    expect(manifestFaults(read(china, 'manifest.xml'), serves, version)).toEqual([]);
    expect(read(china, 'manifest.xml')).toContain(`<Id>${editions.china.manifestId}</Id>`);
    expect(read(china, 'taskpane.html')).toContain(editions.china.officeJs);
    const texts = filesOf(china).filter((file) => /\.(html|json|xml|conf)$/.test(file));
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts)
      expect([file, read(china, file)]).toEqual([file, expect.not.stringMatching(/localhost|appsforoffice\.microsoft/)]);
  });

  test('scripts, styles and pictures are the same bytes as in the build for this machine', () => {
    const same = (dist: string): string[] => filesOf(dist).filter((file) => /\.(js|css|map|png|svg|txt)$/.test(file));
    expect(same(china)).toEqual(same(dists.global));
    for (const file of same(china))
      expect([file, readFileSync(path.join(china, file)).equals(readFileSync(path.join(dists.global, file)))]).toEqual([file, true]);
  });
});
