// Fluent's controls behind ours, by keyboard alone, on the office.js that moves the focus itself when Tab is pressed.
import { eventually } from '../e2e/eventually';
import { paneFrame } from '../e2e/pane-frame';
import { openVersions } from '../e2e/open-versions';
import type { PanePage } from '../e2e/pane-page';
import { paneServerForTests } from '../e2e/pane-tests';
import { settingsText } from '../../src/rules/workbook/settings';
import { ownRule } from './workbooks';
import { heldInPage } from '../e2e/rules-in-page';

const server = paneServerForTests({ grid: 'memory' });
let opened: PanePage;

const stored = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:24:00.000Z',
  effectiveFrom: {},
  versions: [{ ...ownRule, name: { 'zh-CN': '自拟', 'en-US': 'Own' } }],
});
const frame = () => paneFrame(opened.page);
const press = (key: string) => opened.page.keyboard.press(key);
const focused = () => frame().evaluate(() => document.activeElement?.textContent);
const focusIsOn = (name: string) => eventually(async () => expect(await focused()).toBe(name));
const button = (name: string) => opened.pane.getByRole('button', { name, exact: true });
const field = (name: string) => opened.pane.getByRole('textbox', { name, exact: true });

it('Tab goes through fields and buttons and back; Enter in a field saves; what cannot be pressed keeps the focus and does nothing', async () => {
  opened = await server.open({ stored, language: 'en-US' });
  await openVersions(opened);
  await field('Fixed deposit').focus();
  for (const [key, name] of [
    ['Tab', 'Floating deposit'],
    ['Tab', 'Own'],
    ['Tab', 'Save dates'],
    ['Shift+Tab', 'Own'],
    ['Shift+Tab', 'Floating deposit'],
  ] as const) {
    await press(key);
    await focusIsOn(name);
  }
  const ring = await frame().evaluate(() => getComputedStyle(document.activeElement!.shadowRoot!.querySelector('.root')!).outlineWidth);
  expect(ring).toBe('2px');

  await opened.page.keyboard.type('2026-13-01');
  expect(await field('Floating deposit').getAttribute('aria-description')).toContain('“2026-13-01” is no date');
  const save = button('Save dates');
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await press('Enter');
  await save.focus();
  await press('Space');
  await press('Enter');
  expect(await focused()).toBe('Save dates');
  expect(await heldInPage(opened.page)).toBe(stored);

  await field('Floating deposit').fill('2026-12-01');
  await press('Enter');
  await opened.pane.getByText('Dates saved.').first().waitFor();
});

it('Space and Enter press a button, whose focus is seen; a confirmation keeps what Enter or Escape would lose, and gives the focus back', async () => {
  opened = await server.open({ stored, language: 'en-US' });
  await openVersions(opened);
  const remove = button('Delete…');
  const dialog = opened.pane.getByRole('alertdialog', { name: 'Delete Own?' });
  for (const [openWith, leaveWith] of [
    ['Space', 'Escape'],
    ['Enter', 'Enter'],
  ] as const) {
    await remove.focus();
    await press(openWith);
    await dialog.waitFor();
    await focusIsOn('Cancel');
    expect(await dialog.getAttribute('aria-description')).toContain('will show #N/A');
    const shadow = await frame().evaluate(() => getComputedStyle(document.activeElement!).boxShadow);
    expect(shadow).not.toBe('none');
    await press('Tab');
    await focusIsOn('Delete version');
    await press('Shift+Tab');
    await focusIsOn('Cancel');
    await press(leaveWith);
    await dialog.waitFor({ state: 'detached' });
    await focusIsOn('Delete…');
    expect(await opened.pane.getByRole('article').filter({ hasText: 'Own' }).count()).toBeGreaterThan(0);
  }
});
