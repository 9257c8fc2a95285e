// What people see of each view in the workbench: how to come there, in either language.
import { settingsText } from '../../src/rules/workbook/settings';
import type { ViewId } from '../../src/taskpane/view-id';
import { damagedText, ownRule } from '../taskpane/workbooks';
import { closeScenes } from './close-scenes';
import { write } from './grid-page';
import type { PanePage } from './pane-page';
import { rosterScenes } from './roster-scenes';
import { openVersions, toRule } from './open-versions';
import { changeInPage } from './rules-in-page';

export interface Scene {
  readonly view: ViewId;
  /** What the workbook holds; left out, floating-v2 without dates. */
  readonly stored?: string;
  readonly come?: (pane: PanePage) => Promise<void>;
}

const settings = (chosen: string, rest: Partial<Parameters<typeof settingsText>[0]> = {}): string =>
  settingsText({ chosen, chosenBy: 'person', chosenAt: '2026-11-23T03:24:00.000Z', effectiveFrom: {}, versions: [], ...rest });
export const usual = settings('floating-v2');

const press = ({ pane }: PanePage, name: RegExp) => pane.getByRole('button', { name }).first().click();
const fill = ({ pane }: PanePage, name: RegExp, value: string) => pane.getByRole('textbox', { name }).fill(value);
const answered = async (pane: PanePage, selector: string): Promise<void> => {
  await pane.pane.locator(selector).first().waitFor();
};
/** Opens a folded part, whichever is its state. */
const unfold = async ({ pane }: PanePage, name: RegExp): Promise<void> => {
  const fold = pane.locator('details', { has: pane.locator('summary', { hasText: name }) }).first();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
};
const cell = (address: string) => async (pane: PanePage) => {
  await pane.select(address);
  await answered(pane, `.lookup:has(.lookup-field:has-text("${address}")) section`);
};

export const scenes: Readonly<Record<string, Scene>> = {
  rule: { view: 'rule' },
  'rule-newer': { view: 'rule', stored: settings('fixed-v1', { effectiveFrom: { 'fixed-v1': '2025-06-01' } }) },
  'rule-damaged': { view: 'rule', stored: damagedText },
  'lookup-amount': { view: 'lookup', come: cell('C3') },
  'lookup-text': { view: 'lookup', come: cell('C5') },
  'lookup-formula': { view: 'lookup', come: cell('I3') },
  'lookup-check': { view: 'lookup', come: cell('J3') },
  'lookup-schedule': { view: 'lookup', come: cell('T3') },
  'lookup-error': { view: 'lookup', come: cell('I13') },
  'lookup-many': { view: 'lookup', come: cell('C2:C201') },
  'lookup-typed': {
    view: 'lookup',
    async come(pane) {
      await fill(pane, /GMV/, '50万');
      await unfold(pane, /^(已缴档位|Paid, or)/);
      await fill(pane, /^(已缴至档位|Tier paid so far)$/, '1');
    },
  },
  'lookup-problem': {
    view: 'lookup',
    async come(pane) {
      await fill(pane, /GMV/, '1,2,3');
      await unfold(pane, /^(已缴档位|Paid, or)/);
      await fill(pane, /^(已缴至档位|Tier paid so far)$/, '7');
    },
  },
  'lookup-column': {
    view: 'lookup',
    async come(pane) {
      await pane.select('C2:C201');
      await answered(pane, '.chart .bar');
      await unfold(pane, /^(表格与图片|Table and picture)/);
    },
  },
  versions: {
    view: 'rule',
    stored: settings('floating-v2', { versions: [ownRule], effectiveFrom: { 'floating-v2': '2026-01-01' } }),
    come: openVersions,
  },
  'versions-preview': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(采用……|Use…)$/);
      await answered(pane, 'table.changes');
    },
  },
  'versions-compare': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await pane.select('C2:C201');
      await press(pane, /^(比较|Compare)$/);
      await press(pane, /^(比较所选金额|Compare the selection)$/);
      await answered(pane, 'table.changes');
    },
  },
  'versions-editor': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(复制并修改|Copy and edit)$/);
      await fill(pane, /^(基础保证金（元）|Base, yuan)$/, 'many');
      await answered(pane, '.field.invalid');
    },
  },
  'versions-delete': {
    view: 'rule',
    stored: settings('floating-v2', { versions: [ownRule] }),
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(删除……|Delete…)$/);
      await answered(pane, 'fluent-dialog-body');
    },
  },
  'versions-export': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(导出|Export)$/);
      await answered(pane, 'textarea');
    },
  },
  'versions-portable': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(在别处使用|Use elsewhere)$/);
      await answered(pane, 'textarea');
    },
  },
  'versions-portable-month': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(在别处使用|Use elsewhere)$/);
      await answered(pane, 'textarea');
      await pane.pane.getByLabel(/^(计算内容|What it computes)$/).selectOption('roster');
      await answered(pane, '.wrong p');
    },
  },
  'versions-import': {
    view: 'rule',
    async come(pane) {
      await openVersions(pane);
      await press(pane, /^(导入版本|Import a version)$/);
      await fill(pane, /JSON/, '{"id":"x"}');
      await press(pane, /^(检查并打开|Check and open)$/);
      await answered(pane, '.notice');
    },
  },
  formula: {
    view: 'formula',
    async come({ pane }) {
      await pane.locator('details').evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
    },
  },
  'formula-arguments': {
    view: 'formula',
    async come(pane) {
      await pane.select('L2');
      await press(pane, /^TOPUP /);
      await fill(pane, /^gmv$/, 'C2:C201');
      await fill(pane, /^prevTier$/, 'D2:D201');
      await answered(pane, '.insert-preview');
    },
  },
  ...rosterScenes,
  ...closeScenes,
  settings: {
    view: 'settings',
    async come(pane) {
      await press(pane, /^(开始自检|Run the self-test)$/);
      await pane.pane
        .getByText(/(个示例全部一致|examples agree)/)
        .first()
        .waitFor();
    },
  },
};

const firstSheet = ({ page }: PanePage) =>
  page.evaluate(() => window.tuikeWorkbench.grid.activateSheet(window.tuikeWorkbench.grid.sheets()[0]!.id));

/** A roster with formulas beside it, as a person works with it; once per page. */
export async function prepare(opened: PanePage): Promise<void> {
  const { page } = opened;
  await firstSheet(opened);
  await write(page, 'I2:J2', [['=TUIKE.DEPOSIT(C2:C201)', '=TUIKE.CHECK(C2:C201,D2:D201)']]);
  await write(page, 'S2:T4', [
    ['2026-09', '=TUIKE.SCHEDULE(B2:B4,S2:S4,C2:C4,E2:E4)'],
    ['2026-09', null],
    ['2026-09', null],
  ]);
}

export async function comeTo(opened: PanePage, { view, stored = usual, come }: Scene): Promise<void> {
  const { page, pane, openView } = opened;
  await firstSheet(opened);
  // What the scene before left open.
  const refuse = pane.locator('fluent-dialog fluent-button').first();
  if (await refuse.isVisible()) await refuse.click();
  await changeInPage(page, stored);
  // Another view in between, so that each scene begins at the view's beginning.
  await openView(view === 'settings' ? 'rule' : 'settings');
  await openView(view);
  await toRule(opened);
  // A pinned amount stays as it was typed.
  const follow = pane.getByRole('button', { name: /^(跟随所选|Follow selection)$/ });
  if (await follow.isVisible()) await follow.click();
  await come?.(opened);
  await pane.locator('main[aria-busy=false]').waitFor();
}
