// How long files of the promised sizes take to open and how long the page stands still meanwhile; and, in each view of the pane beside 100,000
// rows, how long a function asked again and again waits at most, and which scripts had tasks above 50 ms. Prints; gates nothing:
// npx tsx test/e2e/stand-still.ts [files|views]
// Pane, office.js and grid share one thread here. Scripts are told apart by where the browser says that a task began (Long Animation Frames).
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { FrameLocator, Page } from 'playwright-core';
import type { StepId } from '../../src/i18n/en-US/pane/roster';
import { csvBytes } from '../roster/month-end/file-bytes';
import { messyRoster } from '../roster/month-end/messy-roster';
import { chooseFile } from './choose-file';
import { longestFreeze } from './freezes';
import { area } from './grid-page';
import { openVersions } from './open-versions';
import { type PaneServer, startPaneServer } from './pane-page';
import { atStep } from './roster-steps';
import { ordersFile, rosterFile, rosterRow } from './size-files';

const folder = mkdtempSync(join(tmpdir(), 'stand-still-'));
/** An .xls has no more rows. */
const mostOfXls = 65_535;

function xlsFile(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(Array.from({ length: mostOfXls }, (_, r) => rosterRow(r))), '名册');
  return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
}

const written = (name: string, bytes: Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

/** tsx names functions by a function that the page does not have. */
const named = 'globalThis.__name ??= (of) => of';

async function files(server: PaneServer): Promise<void> {
  const made = [
    ['100,000 × 10 .xlsx', written('a.xlsx', rosterFile())],
    ['65,535 × 10 .xls', written('b.xls', xlsFile())],
    ['1,000,000 lines .csv', written('c.csv', ordersFile())],
  ] as const;
  for (const [what, file] of made) {
    const { page, close } = await server.open();
    page.setDefaultTimeout(300_000);
    await page.evaluate(named);
    try {
      const { freeze, duration } = await longestFreeze(page, () => chooseFile(page, file));
      console.log(`${what}: ${(duration / 1000).toFixed(1)} s, the page stood still for ${freeze} ms at the longest`);
    } catch (fault) {
      console.log(`${what}: ${String(fault).split('\n')[0]}`);
    }
    await close();
  }
}

interface Task {
  readonly script: string;
  readonly begun: string;
  readonly ms: number;
}

/** A timer that calls a resolver of the platform's own names no script: those of the pane's page are told by this one. */
const namedTimers = `for (const { contentWindow: pane } of document.querySelectorAll('iframe')) {
  if (pane.timersNamed) continue;
  pane.timersNamed = true;
  const setTimeout = pane.setTimeout.bind(pane);
  pane.setTimeout = (then, ...rest) => setTimeout((...given) => then(...given), ...rest);
}
//# sourceURL=timers-of-the-pane`;

/** Frames above 50 ms, by their scripts; and a cell of TUIKE.DEPOSIT that is asked again as soon as it has answered. */
async function watched(page: Page, action: () => Promise<unknown>): Promise<{ tasks: Task[]; waits: number[] }> {
  await page.evaluate(named);
  await page.evaluate(namedTimers);
  await page.evaluate(
    ([place]) => {
      const { grid } = window.tuikeWorkbench;
      const seen: Task[] = [];
      const note = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {
          scripts: { sourceURL: string; invoker: string; duration: number }[];
        })[])
          for (const { sourceURL, invoker, duration } of entry.scripts) seen.push({ script: sourceURL, begun: invoker, ms: duration });
      };
      const windows = [window, ...Array.from(document.querySelectorAll('iframe'), (frame) => frame.contentWindow as typeof window)];
      const observers = windows.map((one) => new one.PerformanceObserver(note));
      observers.forEach((observer) => observer.observe({ type: 'long-animation-frame' }));
      const waits: number[] = [];
      let [isAsking, number] = [true, 0];
      const ask = async () => {
        while (isAsking) {
          const from = performance.now();
          grid.write(grid.activeSheet(), place, [[`=TUIKE.DEPOSIT(${500_000 + ++number})`]]);
          await grid.settled();
          waits.push(performance.now() - from);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      };
      const asked = ask();
      Object.assign(window, {
        endWatch: async () => {
          isAsking = false;
          await asked;
          observers.forEach((observer) => observer.disconnect());
          return { tasks: seen, waits };
        },
      });
    },
    // Beside the table: a cell far away would make the sheet as wide as that.
    [area('K1')] as const,
  );
  await action().catch((fault: unknown) => console.log(`  (${String(fault).split('\n')[0]})`));
  return page.evaluate(() => (window as unknown as { endWatch: () => Promise<{ tasks: Task[]; waits: number[] }> }).endWatch());
}

function print(what: string, { tasks, waits }: { tasks: readonly Task[]; waits: readonly number[] }): void {
  const scripts = new Map<string, number[]>();
  for (const { script, begun, ms } of tasks) {
    const name = `${script.replace(/.*\//, '').replace(/\?.*/, '') || '(none)'} ${begun.replace(/https?:\S*\//, '')}`;
    if (ms > 50) scripts.set(name, [...(scripts.get(name) ?? []), ms]);
  }
  const sorted = [...waits].sort((a, b) => b - a);
  console.log(`${what}: ${waits.length} answers, the longest after ${sorted.slice(0, 3).map(Math.round).join(', ')} ms`);
  const ours = tasks.filter(({ script }) => script !== '' && !script.includes('/workbench-')).map(({ ms }) => ms);
  console.log(`  of the pane's page: ${ours.length} tasks in frames above 50 ms, the longest ${Math.round(Math.max(0, ...ours))} ms`);
  for (const [name, times] of [...scripts].sort((a, b) => Math.max(...b[1]) - Math.max(...a[1])).slice(0, 8))
    console.log(`  ${name}: ${times.length} above 50 ms, the longest ${Math.round(Math.max(...times))} ms`);
}

async function paneViews(server: PaneServer): Promise<void> {
  const made = messyRoster({ seed: 100, agencies: 100_000, isClean: true });
  const { page, pane, openView, select, close } = await server.open();
  page.setDefaultTimeout(120_000);
  await chooseFile(page, written('名册.csv', csvBytes(made.cells)));
  await pane.locator('main h1').waitFor();
  const isQuiet = async (of: FrameLocator) => {
    await of
      .getByRole('progressbar')
      .first()
      .waitFor({ timeout: 2_000 })
      .catch(() => undefined);
    await of.getByRole('progressbar').first().waitFor({ state: 'detached' });
  };
  print('at rest', await watched(page, () => page.waitForTimeout(3_000)));
  const step = (id: StepId) => pane.locator(`.step.here[data-step=${id}]`);
  print(
    'roster: found, looked at',
    await watched(page, async () => {
      await openView('roster');
      await step('compute').or(step('check')).first().waitFor();
      await isQuiet(pane);
    }),
  );
  print(
    'roster: written, compared, summed up',
    await watched(page, async () => {
      const compute = await atStep(pane, 'compute');
      await compute.locator('fluent-button.primary').click();
      await compute.locator('.compute-good').waitFor();
      await step('result').waitFor();
      await isQuiet(pane);
    }),
  );
  // Every GMV at once.
  await select(`B2:B${made.cells.length}`);
  for (const view of ['lookup', 'rule', 'formula'] as const)
    print(
      view,
      await watched(page, async () => {
        await openView(view);
        await isQuiet(pane);
      }),
    );
  print(
    'versions: previewed',
    await watched(page, async () => {
      await openVersions({ openView, pane });
      await pane.getByRole('article').filter({ hasText: '固定制' }).getByRole('button', { name: '采用……' }).click();
      await pane.getByText('变化最大的', { exact: true }).waitFor();
      await isQuiet(pane);
    }),
  );
  await close();
}

async function main(): Promise<void> {
  const server = await startPaneServer();
  try {
    if (process.argv[2] !== 'views') await files(server);
    if (process.argv[2] !== 'files') await paneViews(server);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
