// The ways on which the add-in changes a workbook, each from a small workbook of its own, as a person goes them.
import { handOver } from '../../src/i18n/zh-CN/pane/roster/hand-over';
import { rosterClose } from '../../src/i18n/zh-CN/pane/roster/close';
import { rosterCompute } from '../../src/i18n/zh-CN/pane/roster/compute';
import { rosterFind } from '../../src/i18n/zh-CN/pane/roster/find';
import { selfTest } from '../../src/i18n/zh-CN/pane/self-test';
import { versions } from '../../src/i18n/zh-CN/pane/versions';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { closeColumns } from '../../src/roster/close/sheet/columns';
import type { StepId } from '../../src/i18n/en-US/pane/roster';
import type { Locator } from 'playwright-core';
import type { CellInput } from '../../src/workbench/grid/grid';
import { openVersions } from '../e2e/open-versions';
import type { PanePage } from '../e2e/pane-page';
import { atStep } from '../e2e/roster-steps';
import { type Sentence, type Verdict, verdictOf } from './said';

type At = PanePage;

/** Something that a person begins, up to what the pane says in the end. */
export interface Way {
  /** What a person does before each time, which is not counted. */
  readonly ready?: ((at: At) => Promise<void>) | undefined;
  /** Begins it, and answers what it asks. */
  readonly press: (at: At) => Promise<void>;
  readonly isBusy: (at: At) => Promise<boolean>;
  readonly says: (at: At) => Promise<Verdict>;
}

export interface Path extends Way {
  readonly sheets: Readonly<Record<string, readonly (readonly CellInput[])[]>>;
  /** To where it begins, in the workbook just opened. */
  readonly come: (at: At) => Promise<void>;
  /** Takes back what was done, if it leaves anything. */
  readonly back?: Way;
}

const roster: CellInput[][] = [
  ['机构ID', '机构名称', '上月GMV', '保证金余额'],
  ['A1', '星河', 499_999.99, 20_000],
  ['A2', '云帆', 500_000, 20_000],
  ['A3', '长空', 1_996_800.5, 50_000],
  ['A4', '北辰', 2_000_000, 150_000.5],
];
const calls: CellInput[][] = [
  ['机构', 'GMV', '应缴', '档位', '溢出', '说明'],
  ['一', 499_999.99, '=TUIKE.DEPOSIT(B2)', '=TUIKE.TIER(B2)', '=TUIKE.DEPOSIT(B2:B4)', null],
  ['二', 500_000, '=TUIKE.DEPOSIT(B3)', '=TUIKE.TIER(B3)', null, '=TUIKE.EXPLAIN(B3)'],
  ['三', 2_000_000, '=TUIKE.DEPOSIT(B4)', '=TUIKE.TIER(B4)', null, null],
];

const text = ({ pane }: At): Promise<string> => pane.locator('body').innerText();
const exactly = ({ pane }: At, says: string) => pane.getByRole('button', { name: says, exact: true });
/** Of what writes, not of what the view computes besides. */
const isProgressing = async ({ pane }: At): Promise<boolean> => (await pane.locator('.writing-state [role=progressbar]').count()) > 0;

/** By the words of the one writer. */
async function saysOfPlan(at: At): Promise<Verdict> {
  const said = verdictOf(await text(at), {
    unsure: [writing.left],
    before: [writing.asBefore, writing.cancelled, writing.failed, writing.obstacles.heading],
    planned: [],
  });
  return said ?? ((await exactly(at, writing.undo).count()) > 0 ? 'planned' : null);
}

const undo: Way = {
  press: (at) => exactly(at, writing.undo).first().click(),
  isBusy: isProgressing,
  says: async (at) =>
    verdictOf(await text(at), {
      unsure: [writing.undoneInPart],
      before: [writing.notUndone, writing.undoCancelled],
      planned: [writing.undone],
    }),
};

const primaryOf = (at: At, step: 'compute' | 'close' | 'result') => at.pane.locator(`[data-step=${step}] fluent-button.primary`);
const readyPrimaryOf = (at: At, step: 'compute' | 'close') => primaryOf(at, step).and(at.pane.locator(':not([aria-disabled=true])'));

const plan = (come: Path['come'], press: Path['press'], more: Partial<Path> = {}): Path & { readonly back: Way } => ({
  sheets: { 名册: roster },
  come,
  press,
  isBusy: isProgressing,
  says: saysOfPlan,
  back: undo,
  ...more,
});

async function comeTo(at: At, step: StepId): Promise<void> {
  await at.openView('roster');
  await atStep(at.pane, step);
}

async function comeToColumns(at: At): Promise<void> {
  await comeTo(at, 'compute');
  await at.pane.locator('.compute-more summary').first().click();
  await at.pane.getByLabel(rosterCompute.how, { exact: true }).selectOption('cells');
}

/** Either what it asks comes, or it ends without. */
async function pressAndOverwrite(at: At): Promise<void> {
  await primaryOf(at, 'compute').click();
  const question = exactly(at, writing.overwrite);
  await question
    .or(at.pane.getByText(/拒绝|没有写入/))
    .first()
    .waitFor();
  if (await question.isVisible()) await question.click();
}

async function comeToOverwrite(at: At): Promise<void> {
  const { page, pane, select } = at;
  await comeToColumns(at);
  await page.evaluate(async () => {
    const { grid } = window.tuikeWorkbench;
    const cells = [
      ['旧', 1],
      ['=1+1', '甲'],
      [null, "'007"],
      ['乙', true],
      [5, '丙'],
    ];
    grid.write(grid.activeSheet(), { row: 0, column: 6, rows: 5, columns: 2 }, cells);
    await grid.settled();
  });
  await select('G2');
  await pane.getByLabel(rosterCompute.where, { exact: true }).selectOption('selection');
  await pane.getByText(/G:/).first().waitFor();
}

async function comeToTable(at: At): Promise<void> {
  const { page, pane } = at;
  await comeTo(at, 'compute');
  await page.evaluate(async () => {
    const { Excel: excel } = document.querySelector('iframe')!.contentWindow as unknown as { Excel: typeof Excel };
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().tables.add('A1:D5', true).name = '表一';
      await context.sync();
    });
  });
  await atStep(pane, 'find');
  await pane.getByRole('button', { name: rosterFind.readAgain, exact: true }).last().click();
  await atStep(pane, 'compute');
  await pane.getByLabel(rosterCompute.where, { exact: true }).selectOption('table');
  await pane
    .getByText(/名册!E/)
    .first()
    .waitFor();
}

async function comeToClose(at: At): Promise<void> {
  await comeTo(at, 'close');
  await at.pane.getByRole('textbox', { name: rosterClose.month.label }).fill('2026-11');
}

/** The month closed, a payment filled in, the close open. */
async function comeToClosed(at: At): Promise<void> {
  const { page, pane } = at;
  await comeToClose(at);
  await primaryOf(at, 'close').click();
  await pane.locator('.close-good').waitFor();
  await page.evaluate(async (paid) => {
    const { grid } = window.tuikeWorkbench;
    const sheet = grid.sheets().at(-1)!.id;
    const row = grid.values(sheet, grid.usedArea(sheet)!).findIndex((line) => line[1] === 'A2');
    grid.write(sheet, { row, column: paid, rows: 1, columns: 3 }, [[30_000, 46_360, '记-2']]);
    await grid.settled();
  }, closeColumns.paid);
  await exactly(at, rosterClose.openClose).click();
  await pane.locator('.close-verdict').waitFor();
}

async function unfold({ pane }: At, heading: string): Promise<void> {
  const fold = pane.locator('details.folded-part', { has: pane.getByRole('heading', { name: heading, exact: true }) });
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}

/** Waits for what a path needs; where it could not be read, it is asked for again. */
async function readAtLast(again: Locator, wanted: Locator): Promise<void> {
  await wanted.or(again).first().waitFor();
  if (await again.isVisible()) await again.click();
  await wanted.waitFor();
}

async function partOfClose(at: At, heading: string): Promise<void> {
  await readAtLast(exactly(at, rosterClose.work.again), at.pane.getByRole('heading', { name: heading, exact: true }));
  await unfold(at, heading);
}

async function comeToHandOver(at: At): Promise<void> {
  await at.openView('roster');
  const open = at.pane.getByText(handOver.open);
  const list = at.pane.locator('.hand-over fluent-button', { hasText: handOver.list });
  await open.or(at.pane.locator('.hand-over')).first().waitFor();
  if (await open.isVisible()) await open.click();
  await at.pane.getByLabel(handOver.targets.here, { exact: true }).check();
  await list.waitFor();
}

async function listCalls({ pane }: At): Promise<void> {
  await pane.locator('.hand-over fluent-button', { hasText: handOver.list }).click();
  await pane.locator('.hand-over fluent-button.primary', { hasText: /^\s*替换 / }).waitFor();
}

async function saysOfSwap(at: At): Promise<Verdict> {
  return verdictOf(await text(at), {
    unsure: [handOver.halfDone],
    before: [handOver.refused, handOver.undone, handOver.recordUnread],
    planned: [handOver.swapped],
  });
}

const swapBack: Way = {
  // Where what is kept was not read, it is asked for again.
  async ready({ pane }) {
    const [kept, again] = [handOver.kept.back, handOver.again].map((says) =>
      pane.locator('.hand-over').getByRole('button', { name: says }),
    );
    await readAtLast(again!, kept!);
  },
  press: ({ pane }) => pane.locator('.hand-over-kept fluent-button').click(),
  isBusy: isProgressing,
  says: async (at) =>
    verdictOf(await text(at), {
      unsure: [handOver.halfDone],
      before: [handOver.kept.refused, handOver.kept.cancelled, handOver.recordUnread],
      planned: [handOver.kept.done],
    }),
};

/** Of the pages of the rule: a button waits while it changes. */
const isChanging = async ({ pane }: At): Promise<boolean> => (await pane.locator('main fluent-button[aria-disabled=true]').count()) > 0;

const saysOfRule =
  (done: Sentence): Path['says'] =>
  async (at) =>
    verdictOf(await text(at), { unsure: [], before: [versions.outcome.refused, versions.outcome.damaged], planned: [done] });

const undoOfRule: Way = {
  press: (at) => exactly(at, versions.outcome.undo).click(),
  isBusy: isChanging,
  says: saysOfRule(versions.outcome.undone),
};

async function comeToVersions(at: At): Promise<void> {
  await openVersions(at);
}

async function comeToPreview(at: At): Promise<void> {
  await openVersions(at);
  await exactly(at, versions.list.use).first().click();
  await exactly(at, versions.preview.use).waitFor();
  await at.pane.locator('main .figures, main h2').first().waitFor();
}

const atCompute: Pick<Path, 'ready'> = {
  async ready(at) {
    await atStep(at.pane, 'compute');
    await readyPrimaryOf(at, 'compute').waitFor();
  },
};

/** Those that write, each with its way back. */
const writings = {
  columns: plan(comeToColumns, (at) => primaryOf(at, 'compute').click(), atCompute),
  overwrite: plan(comeToOverwrite, pressAndOverwrite, {
    async ready(at) {
      await atStep(at.pane, 'compute');
      const unread = exactly(at, rosterCompute.selectionElsewhere('名册'));
      const primary = readyPrimaryOf(at, 'compute');
      await primary.or(unread).first().waitFor();
      // As the button says.
      if (await unread.isVisible()) for (const cell of ['G3', 'G2']) await at.select(cell);
      await primary.waitFor();
    },
  }),
  table: plan(comeToTable, (at) => primaryOf(at, 'compute').click(), atCompute),
  list: plan(
    async (at) => {
      await comeTo(at, 'result');
      await primaryOf(at, 'result').waitFor();
    },
    (at) => primaryOf(at, 'result').click(),
  ),
  close: plan(comeToClose, (at) => primaryOf(at, 'close').click(), {
    ready: (at) => readAtLast(exactly(at, rosterClose.work.again), readyPrimaryOf(at, 'close')),
  }),
  seal: plan(comeToClosed, (at) => exactly(at, rosterClose.payments.seal('1')).click(), {
    async ready(at) {
      await partOfClose(at, rosterClose.payments.heading);
      await exactly(at, rosterClose.payments.seal('1')).waitFor();
    },
  }),
  sign: plan(comeToClosed, (at) => exactly(at, rosterClose.sign.button(rosterClose.sign.roles.prepared)).click(), {
    async ready(at) {
      const { pane } = at;
      await partOfClose(at, rosterClose.sign.heading);
      await pane.getByLabel(rosterClose.sign.role, { exact: true }).selectOption('prepared');
      await pane.getByRole('textbox', { name: rosterClose.sign.name }).fill('王会计');
    },
  }),
  swap: {
    sheets: { 公式: calls },
    come: comeToHandOver,
    ready: listCalls,
    press: ({ pane }) => pane.locator('.hand-over fluent-button.primary').click(),
    isBusy: isProgressing,
    says: saysOfSwap,
    back: swapBack,
  },
  choose: {
    sheets: { 公式: calls },
    come: comeToVersions,
    ready: comeToPreview,
    press: (at) => exactly(at, versions.preview.use).click(),
    isBusy: isChanging,
    says: saysOfRule(versions.outcome.chosen),
    back: undoOfRule,
  },
  dates: {
    sheets: { 公式: calls },
    come: comeToVersions,
    async ready({ pane }) {
      await pane.locator('form.fields fluent-text-input').first().locator('input').fill('2026-10-01');
    },
    press: (at) => exactly(at, versions.dates.save).click(),
    isBusy: isChanging,
    says: saysOfRule(versions.dates.saved),
    back: undoOfRule,
  },
} satisfies Readonly<Record<string, Path>>;

/** Done once, without a fault. */
export async function doneOnce(at: At, path: Way): Promise<void> {
  await path.ready?.(at);
  await path.press(at);
  for (;;) {
    if (!(await path.isBusy(at)) && (await path.says(at)) === 'planned') return;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The way back as the path, and the path as its way back. */
const backOf = (path: Path & { readonly back: Way }): Path => ({
  ...path.back,
  sheets: path.sheets,
  async come(at) {
    await path.come(at);
    await doneOnce(at, path);
  },
  back: path,
});

const backs = Object.fromEntries(
  Object.entries(writings).map(([name, path]) => [`${name}-back`, backOf(path as Path & { readonly back: Way })]),
);

const selfTested: Path = {
  sheets: {},
  come: (at) => at.openView('settings'),
  press: (at) => exactly(at, selfTest.run).click(),
  isBusy: async (at) => (await exactly(at, selfTest.running).count()) > 0,
  says: async (at) => verdictOf(await text(at), { unsure: [selfTest.left], before: [selfTest.refused], planned: [selfTest.agree] }),
};

export const paths: Readonly<Record<string, Path>> = { ...writings, ...backs, 'self-test': selfTested };
