// The pane by keyboard alone, through Microsoft's office.js, which takes Tab, Escape and Ctrl+F6 over on the web.
import { rule as ruleWords } from '../../../src/i18n/zh-CN/pane/rule';
import { shell } from '../../../src/i18n/zh-CN/pane/shell';
import { versions as versionWords } from '../../../src/i18n/zh-CN/pane/versions';
import { eventually } from '../../e2e/eventually';
import { values } from '../../e2e/grid-page';
import { paneFrame } from '../../e2e/pane-frame';
import { startPaneServer, type PanePage, type PaneServer } from '../../e2e/pane-page';
import { usual } from '../../e2e/pane-scenes';
import { comeByKeyboard, focused, nameElements, pressable, tabThrough } from './places';

let server: PaneServer;
let opened: PanePage;
beforeAll(async () => {
  server = await startPaneServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  opened = await server.open({ language: 'zh-CN', stored: usual });
  await nameElements(opened.page);
  await opened.select('H5');
  await opened.page.evaluate(() => window.tuikeWorkbench.grid.focus());
});
afterEach(async () => {
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

const press = (keys: string) => opened.page.keyboard.press(keys);
const isAt = (place: string) => eventually(async () => expect(await focused(opened.page)).toBe(place));

describe('in and out of the pane', () => {
  it.each(['F6', 'Control+F6'])('%s goes from part to part, round and round', async (keys) => {
    for (const part of [`tab ${shell.nav.rule}`, '#about', '#open', 'grid', `tab ${shell.nav.rule}`]) {
      await press(keys);
      await isAt(part);
    }
  });

  it.each(['Shift+F6', 'Control+Shift+F6'])('%s goes the other way', async (keys) => {
    for (const part of ['#open', '#about']) {
      await press(keys);
      await isAt(part);
    }
    await press(keys);
    // Into the pane from behind: at its last.
    await eventually(async () => expect(await focused(opened.page)).toBe((await pressable(paneFrame(opened.page))).at(-1)));
    await press(keys);
    await isAt('grid');
  });

  it('Tab goes on behind the pane’s last, and back before its first', async () => {
    await press('F6');
    await isAt(`tab ${shell.nav.rule}`);
    await press('Shift+Tab');
    await isAt('#close-pane');
    await press('F6');
    await isAt('#about');
  });

  it('Escape leads back into the sheet, where typing goes into the cell', async () => {
    await press('F6');
    await isAt(`tab ${shell.nav.rule}`);
    await press('Escape');
    await isAt('grid');
    await opened.page.keyboard.type('7');
    await press('Enter');
    await eventually(async () => expect(await values(opened.page, 'H5')).toEqual([[7]]));
  });
});

it('the way to a page and back keeps the focus in the pane: Tab goes on from where the page begins', async () => {
  await comeByKeyboard(opened, shell.nav.rule);
  const come = async (keys: 'Tab' | 'Shift+Tab', name: string) => {
    for (let i = 0; i < 40 && (await focused(opened.page)) !== name; i++) await press(keys);
    await isAt(name);
  };
  for (const _ of ['once', 'and again']) {
    await come('Tab', `button ${ruleWords.versions.open}`);
    await press('Enter');
    await paneFrame(opened.page).getByRole('heading', { name: versionWords.heading }).waitFor();
    // The page's heading took the focus; the way back stands before it.
    await come('Shift+Tab', `button ‹ ${versionWords.backToRule}`);
    await press('Enter');
    await paneFrame(opened.page).getByRole('heading', { name: ruleWords.rule.inForce }).waitFor();
  }
});

it.each(['rule', 'roster', 'lookup', 'formula', 'settings'] as const)('%s: Tab comes to all of it in order, folds too', async (place) => {
  await opened.select('C3');
  await comeByKeyboard(opened, shell.nav[place]);
  await opened.page.evaluate(() => window.tuikeWorkbench.grid.settled());
  const reached = await tabThrough(opened.page);
  // Every fold is open by now.
  expect(reached).toEqual(await pressable(paneFrame(opened.page)));
  expect(new Set(reached).size).toBe(reached.length);
});
