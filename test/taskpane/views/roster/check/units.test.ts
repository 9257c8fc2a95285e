// Several columns in another unit than yuan: one sentence names them, one button writes them all, one step takes them back; the rest is folded.
import type { Locator } from 'playwright-core';
import { rosterCheck } from '../../../../../src/i18n/zh-CN/pane/roster/check';
import { rosterFind as find } from '../../../../../src/i18n/zh-CN/pane/roster/find';
import type { CellInput } from '../../../../../src/workbench/grid/grid';
import { values } from '../../../../e2e/grid-page';
import { paneFrame } from '../../../../e2e/pane-frame';
import type { PanePage } from '../../../../e2e/pane-page';
import { paneServerForTests } from '../../../../e2e/pane-tests';
import { atStep, stepNow } from '../../../../e2e/roster-steps';
import { axeViolations } from '../../../axe';

const words = rosterCheck.units;
const server = paneServerForTests();
let opened: PanePage;

async function open(header: readonly CellInput[]): Promise<void> {
  const rows: CellInput[][] = [
    ['甲', 60.5, 58.1, 2.5],
    ['乙', 51.2, 50, 5],
    ['丙', 49.99999999, 0, 0],
  ];
  opened = await server.open({ cells: [['机构', ...header], ...rows] });
  await opened.openView('roster');
  await atStep(opened.pane, 'check');
}
const notice = (heading: string): Locator => opened.pane.locator('.notice', { hasText: heading });
const button = (name: string): Locator => opened.pane.getByRole('button', { name });
const chosen = async (role: string): Promise<string> =>
  (await atStep(opened.pane, 'find'))
    .getByLabel(new RegExp(`^${role}`))
    .evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);

const [gmv, before, held] = ['B · 上月推客GMV（万元）', 'C · 上上月推客GMV（万元）', 'D · 账户余额（万元）'];
const headings = ['上月推客GMV（万元）', '上上月推客GMV（万元）', '账户余额（万元）'];
const list = (...names: string[]) => new Intl.ListFormat('zh-CN').format(names);

it('one sentence, one button, one step back', async () => {
  await open(headings);
  const { page } = opened;
  const asked = notice(words.heading(list(gmv, before, held), '万元'));
  await asked.waitFor();
  expect(await opened.pane.locator('.notice', { hasText: words.heading('', '万元') }).count()).toBe(1);
  // What is not folded: the button that writes, and the other answer.
  const visible = asked.getByRole('button').filter({ visible: true });
  expect(await visible.allInnerTexts()).toEqual([words.writeAll('3'), words.areYuan]);
  // What blocks says so on the way on.
  const onward = opened.pane.getByRole('button', { name: rosterCheck.unitFirst(list(gmv, held)), exact: true, disabled: true });
  await onward.waitFor();
  expect(await axeViolations(paneFrame(page))).toEqual([]);

  await asked.getByRole('button', { name: words.writeAll('3') }).click();
  await asked.waitFor({ state: 'detached' });
  expect(await values(page, 'E1:G4')).toEqual([
    ['上月推客GMV（元）', '上上月推客GMV（元）', '账户余额（元）'],
    [605_000, 581_000, 25_000],
    [512_000, 500_000, 50_000],
    [499_999.9999, 0, 0],
  ]);
  expect(await chosen(find.roles.gmv)).toBe('E · 上月推客GMV（元）');
  expect(await chosen(find.roles.held)).toBe('G · 账户余额（元）');
  expect(await stepNow(opened.pane)).toBe('find');
  await atStep(opened.pane, 'result');
  await atStep(opened.pane, 'check');

  await button('撤销').first().click();
  await asked.waitFor();
  expect(await opened.pane.locator('[data-step=result].done').count()).toBe(0);
  expect((await values(page, 'E1:G4')).flat().every((cell) => cell === null)).toBe(true);
  expect(await chosen(find.roles.gmv)).toBe(gmv);
});

it('one of them is written alone, the others are asked about still', async () => {
  await open(headings);
  const asked = notice(words.heading(list(gmv, before, held), '万元'));
  await asked.locator('summary').click();
  expect(await axeViolations(paneFrame(opened.page))).toEqual([]);
  await button(`${words.write.yuan} · ${held}`).click();
  await notice(words.heading(list(gmv, before), '万元')).waitFor();
  expect((await values(opened.page, 'E1:E2')).flat()).toEqual(['账户余额（元）', 25_000]);
  await notice(words.heading('', '万元')).locator('summary').click();
  await button(`${words.isYuan} · ${before}`).click();
  await notice(words.heading(gmv, '万元')).waitFor();
});

it('columns in different units are named with theirs; all of them may be yuan after all', async () => {
  await open(['上月推客GMV（万元）', '上上月推客GMV（万元）', '账户余额（千元）']);
  const named = [words.counts(gmv, '万元'), words.counts(before, '万元'), words.counts('D · 账户余额（千元）', '千元')];
  const asked = notice(words.differing(list(...named)));
  await asked.waitFor();
  await asked.getByRole('button', { name: words.areYuan }).click();
  await asked.waitFor({ state: 'detached' });
  await atStep(opened.pane, 'result');
  expect((await values(opened.page, 'E1:G4')).flat().every((cell) => cell === null)).toBe(true);
});
