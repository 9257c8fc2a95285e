// Texts leave the pane where the clipboard is refused, as frames around Excel on the web may refuse it, and where everything is.
import { rosterList } from '../../../src/i18n/zh-CN/pane/roster/list';
import { rosterResult } from '../../../src/i18n/zh-CN/pane/roster/result';
import { versions } from '../../../src/i18n/zh-CN/pane/versions';
import { paneFrame } from '../../e2e/pane-frame';
import { openVersions } from '../../e2e/open-versions';
import type { PanePage } from '../../e2e/pane-page';
import { paneServerForTests } from '../../e2e/pane-tests';
import { atStep } from '../../e2e/roster-steps';

const server = paneServerForTests({ grid: 'memory' });
const cells = [
  ['机构ID', '机构名称', '上月GMV', '保证金余额'],
  ['A1', '星河', 499_999.99, 20_000],
  ['A2', '云帆', 500_000, 20_000],
];
const list = '机构名称\t机构编号\t余额\t保证金\t按余额应补缴\t档位\t成交额\t行号\n云帆\tA2\t20000\t50000\t30000\t2\t500000\t3';

const frame = ({ page }: PanePage) => paneFrame(page);
const refuseAll = (opened: PanePage) =>
  frame(opened).evaluate(() => {
    Object.assign(document, { execCommand: () => false });
  });
/** What is selected in the field that has the focus. */
const selectedText = (opened: PanePage) =>
  frame(opened).evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLTextAreaElement ? field.value.slice(field.selectionStart, field.selectionEnd) : null;
  });

async function openList(): Promise<PanePage> {
  const opened = await server.open({ language: 'zh-CN', cells, excel: 'worst' });
  await opened.openView('roster');
  await atStep(opened.pane, 'result');
  await opened.pane.getByRole('heading', { name: rosterResult.calls.heading('1') }).waitFor();
  return opened;
}
const copyList = ({ pane }: PanePage) =>
  pane
    .locator('details.folded-part', { has: pane.getByRole('heading', { name: rosterResult.calls.heading('1') }) })
    .getByRole('button', { name: rosterList.copy, exact: true })
    .click();

it('the frame refuses the clipboard: the browser’s own way to copy is taken', async () => {
  const opened = await openList();
  await expect(frame(opened).evaluate(() => navigator.clipboard.writeText('x'))).rejects.toThrow(/NotAllowed|permission/i);
  await copyList(opened);
  await opened.pane.getByText(rosterList.copied('1'), { exact: true }).waitFor({ state: 'attached' });
  expect(await opened.pane.getByText(rosterList.notCopied).count()).toBe(0);
  // Pasted where a person would.
  await opened.page.context().grantPermissions(['clipboard-read']);
  expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe(list);
});

it('both ways are refused: the list stands there selected', async () => {
  const opened = await openList();
  await refuseAll(opened);
  await copyList(opened);
  await opened.pane.getByRole('textbox', { name: rosterList.notCopied }).waitFor();
  expect(await selectedText(opened)).toBe(list);
});

it('both ways are refused: the exported text is selected, and that is said', async () => {
  const opened = await server.open({ language: 'zh-CN', excel: 'worst' });
  await openVersions(opened);
  await refuseAll(opened);
  await opened.pane.getByRole('article').first().getByRole('button', { name: '导出' }).click();
  await opened.pane.getByRole('button', { name: versions.export.copy, exact: true }).click();
  await opened.pane.getByText(versions.export.notCopied, { exact: true }).first().waitFor();
  expect(JSON.parse((await selectedText(opened))!)).toMatchObject({ id: expect.any(String) as string });
});
