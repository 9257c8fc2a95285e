// What screen readers are told of each place: its tree of roles and names is the written one (trees/; WRITE_TREES=1 writes what is there now, to be read),
// with headings in order and no two of one role and name.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shell as english } from '../../../src/i18n/en-US/pane/shell';
import { shell as chinese } from '../../../src/i18n/zh-CN/pane/shell';
import { startPaneServer, type PanePage, type PaneServer } from '../../e2e/pane-page';
import { stepNow } from '../../e2e/roster-steps';
import { usual } from '../../e2e/pane-scenes';
import { drawn } from './places';

const languages = { 'zh-CN': chinese, 'en-US': english } as const;
const places = ['rule', 'roster', 'lookup', 'formula', 'settings'] as const;

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer();
});
afterAll(() => server.close());

/** Builds come and go with every change of the code, ports with every run. */
const lasting = (tree: string): string =>
  tree
    .replaceAll(/http:\/\/localhost:\d+/g, '‹address›')
    .replaceAll(/\b[0-9a-f]{8}\b/g, '‹id›')
    .replaceAll(/\b\d+\.\d+\.\d+(?:-[\w.]+)?/g, '‹version›');

async function tree({ pane, page }: PanePage): Promise<string> {
  await pane.locator('main h1').first().waitFor();
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await drawn(page);
  return lasting(await pane.locator('body').ariaSnapshot());
}

/** Levels of the headings, in the order of the page. */
const levels = (text: string): number[] => [...text.matchAll(/- heading .*\[level=(\d)\]/g)].map((match) => Number(match[1]));
const pressed = /^\s*- ((?:button|link|textbox|combobox|checkbox|radio|region|table|heading) ".*?")/;

describe.each(['zh-CN', 'en-US'] as const)('%s', (language) => {
  let opened: PanePage;
  beforeAll(async () => {
    opened = await server.open({ language, stored: usual });
  });
  afterAll(() => opened.close());

  it.each(places)('%s', async (place) => {
    await opened.select('C3');
    await opened.openView(place);
    if (place === 'roster') await stepNow(opened.pane);
    const now = `${await tree(opened)}\n`;
    const file = path.join(__dirname, 'trees', `${place}.${language}.yaml`);
    if (process.env['WRITE_TREES']) writeFileSync(file, now);
    expect(now).toBe(readFileSync(file, 'utf8'));

    expect(now).toContain(`tab "${languages[language].nav[place]}" [selected]`);
    const [first, ...others] = levels(now);
    expect(first).toBe(1);
    others.forEach((level, i) => {
      expect(level).toBeGreaterThan(1);
      expect(level - (others[i - 1] ?? 1)).toBeLessThanOrEqual(1);
    });
    const names = now.split('\n').flatMap((line) => pressed.exec(line)?.[1] ?? []);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});
