// What screen readers are told of each place, step and page: its tree of roles and names is the written one (trees/; WRITE_TREES=1 writes what is there now, to be read),
// with headings in order and, in one region, group or list, no two of one role and name.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shell as english } from '../../../src/i18n/en-US/pane/shell';
import { rosterClose as close } from '../../../src/i18n/zh-CN/pane/roster/close';
import { rosterCompute as compute } from '../../../src/i18n/zh-CN/pane/roster/compute';
import { shell as chinese } from '../../../src/i18n/zh-CN/pane/shell';
import { startPaneServer, type PanePage, type PaneServer } from '../../e2e/pane-page';
import { stepNow } from '../../e2e/roster-steps';
import { comeTo, scenes, usual } from '../../e2e/pane-scenes';
import { drawn } from './places';

const languages = { 'zh-CN': chinese, 'en-US': english } as const;
const places = ['rule', 'roster', 'lookup', 'formula', 'settings'] as const;
/** Steps and pages behind a place's first state, by the scene that comes to each. */
const states: Readonly<Record<string, string>> = {
  'roster/find': 'roster',
  'roster/check': 'roster-check',
  'roster/compute': 'roster-compute',
  'roster/result': 'roster-lists',
  'roster/schedule': 'roster-schedule-result',
  'roster/orders': 'roster-orders',
  'roster/close': 'close-step',
  'closes/all': 'close-list',
  'closes/one': 'close-unfolded',
  'versions/all': 'versions',
  'versions/preview': 'versions-preview',
  'versions/compare': 'versions-compare',
  'versions/editor': 'versions-editor',
  'versions/import': 'versions-import',
  'versions/use-elsewhere': 'versions-portable',
};

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer({ grid: 'memory' });
});
afterAll(() => server.close());

/**
 * Builds come and go with every change of the code, ports and the day of a close with every run. A chart's labels come and go while it finds its width,
 * so their order in the picture is not told; its name says all of it in order.
 */
const lasting = (tree: string): string =>
  tree
    .replaceAll(/^( *- '?img ".*"'?): (.*)$/gm, (_, name: string, labels: string) => `${name}: ${labels.split(' ').sort().join(' ')}`)
    .replaceAll(/http:\/\/localhost:\d+/g, '‹address›')
    .replace(new RegExp(`(term: ${close.one.facts.closedOn}\\n *- definition: ).*`), '$1‹day›')
    .replaceAll(/\b[0-9a-f]{8}\b/g, '‹id›')
    .replaceAll(/\b\d+\.\d+\.\d+(?:-[\w.]+)?/g, '‹version›');

async function tree({ pane, page }: PanePage): Promise<string> {
  await pane.locator('main h1').first().waitFor();
  await page.evaluate(() => window.tuikeWorkbench.grid.settled());
  await drawn(page);
  await pane.getByText(compute.asking).waitFor({ state: 'detached' });
  return lasting(await pane.locator('body').ariaSnapshot());
}

/** Levels of the headings, in the order of the page. */
const levels = (text: string): number[] => [...text.matchAll(/- heading .*\[level=(\d)\]/g)].map((match) => Number(match[1]));
const placed = /^\s*- ((?:button|link|textbox|combobox|checkbox|radio|region|table|heading) ".*?")/;

/** Answers the tree. */
async function isAsWritten(opened: PanePage, name: string): Promise<string> {
  const now = `${await tree(opened)}\n`;
  const file = path.join(__dirname, 'trees', `${name}.yaml`);
  if (process.env['WRITE_TREES']) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  expect(now).toBe(readFileSync(file, 'utf8'));

  const [first, ...others] = levels(now);
  expect(first).toBe(1);
  others.forEach((level, i) => {
    expect(level).toBeGreaterThan(1);
    expect(level - (others[i - 1] ?? 1)).toBeLessThanOrEqual(1);
  });
  expect(twice(now)).toEqual([]);
  return now;
}

/** What stands twice under one name in the innermost region, group or list around it. */
function twice(text: string): string[] {
  const around: { readonly depth: number; readonly names: Set<string> }[] = [{ depth: -1, names: new Set() }];
  return text.split('\n').flatMap((line) => {
    const depth = line.search(/\S/);
    while (around.at(-1)!.depth >= depth && depth >= 0) around.pop();
    const { names } = around.at(-1)!;
    const name = placed.exec(line)?.[1];
    const isTwice = name !== undefined && names.has(name);
    if (name !== undefined) names.add(name);
    if (/^\s*- (?:region|group|radiogroup|list)\b/.test(line)) around.push({ depth, names: new Set() });
    return isTwice ? [name] : [];
  });
}

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
    expect(await isAsWritten(opened, `${language}/${place}`)).toContain(`tab "${languages[language].nav[place]}" [selected]`);
  });
});

describe('behind the first state', () => {
  let opened: PanePage;
  beforeAll(async () => {
    opened = await server.open({ language: 'zh-CN', stored: usual });
  });
  afterAll(() => opened.close());

  it.each(Object.entries(states))('%s', async (state, scene) => {
    await comeTo(opened, scenes[scene]!);
    await isAsWritten(opened, `zh-CN/${state}`);
  });

  it('the settings’ folds', async () => {
    await opened.openView('settings');
    await opened.pane.locator('details').evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    await isAsWritten(opened, 'zh-CN/settings-unfolded');
  });
});
