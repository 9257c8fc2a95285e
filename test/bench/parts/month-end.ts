// What a person waits for at month end, in the workbench with the pane beside it: its grid's time is in it, Excel's own would differ.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rosterCompute } from '../../../src/i18n/en-US/pane/roster/compute';
import { atStep, stepOf } from '../../e2e/roster-steps';
import { rosterFind } from '../../../src/i18n/en-US/pane/roster/find';
import { writing } from '../../../src/i18n/en-US/pane/writing';
import { chooseFile } from '../../e2e/choose-file';
import { longestFreeze } from '../../e2e/freezes';
import { openJourney } from '../../e2e/journey-page';
import { startPaneServer, type PanePage } from '../../e2e/pane-page';
import { ordersFile, rosterFile } from '../../e2e/size-files';
import { csvBytes } from '../../roster/month-end/file-bytes';
import { messyRoster } from '../../roster/month-end/messy-roster';
import { chromiumPages } from '../chromium-pages';
import type { Figure } from '../figure';
import type { Bench } from '../node-rows';

const [agencies, orderLines] = [100_000, 1_000_000];
const patience = 120_000;

/** In milliseconds. */
type Waits = Readonly<Record<string, number>>;

const said: Readonly<Record<string, readonly [what: string, rows: number, goal?: number, against?: string]>> = {
  found: ['roster in the pane: found and looked at', agencies],
  summed: ['roster in the pane: found, looked at and summed up', agencies, 1500],
  summedFreeze: ['the longest the page stood still meanwhile', agencies, 50],
  written: ['roster in the pane: four columns of formulas written and compared', agencies],
  undone: ['roster in the pane: undone', agencies],
  values: ['roster in the pane: five columns of values written', agencies, 1.5, 'the grid’s own writing of these cells'],
  xlsx: ['an .xlsx of ten columns opened', agencies],
  xlsxFreeze: ['the longest the page stood still meanwhile', agencies],
  csv: ['a .csv of three columns opened', orderLines],
  csvFreeze: ['the longest the page stood still meanwhile', orderLines],
};

export async function monthEnd({ processes, isQuick, say }: Bench): Promise<Figure[]> {
  // A minute a page: three say enough.
  const pages = Math.min(processes, 3);
  const waits: Waits[] = [];
  const made = messyRoster({ seed: 100, agencies, isClean: true });
  const roster = { name: 'roster.csv', bytes: csvBytes(made.cells) };
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-bench-'));
  const files = { xlsx: path.join(folder, 'roster.xlsx'), csv: path.join(folder, 'orders.csv') };
  try {
    writeFileSync(files.xlsx, rosterFile());
    writeFileSync(files.csv, ordersFile());
    const server = await startPaneServer();
    try {
      for (let i = 0; i < pages; i++) {
        say(`month-end: roster ${i + 1} of ${pages}`);
        waits.push(await rosterWaits(await openJourney(server, roster, { language: 'en-US' })));
      }
    } finally {
      await server.close();
    }
    await chromiumPages(pages, async (pane, i) => {
      say(`month-end: files ${i + 1} of ${pages}`);
      waits[i] = { ...waits[i], ...(await fileWaits(pane, files)) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return Object.entries(said).map(([name, [what, rows, goal, against]]) => ({
    part: 'month-end',
    what,
    rows,
    unit: 'ms',
    told: 'share',
    values: waits.map((wait) => wait[name]!),
    ...(against === undefined ? {} : { against: { what: against, values: waits.map((wait) => wait[`${name} against`]!) } }),
    ...(goal === undefined ? {} : { goal }),
    ...(isQuick ? { note: 'wall clock' } : {}),
  }));
}

type Journey = Awaited<ReturnType<typeof openJourney>>;

async function rosterWaits({ page, pane, close }: Journey): Promise<Waits> {
  page.setDefaultTimeout(patience);
  // As chromiumPages says.
  await page.evaluate('window.__name = (named) => named');
  const compute = stepOf(pane, 'compute');
  const after = async (action: () => Promise<unknown>) => {
    const began = performance.now();
    await action();
    return performance.now() - began;
  };
  const lookedAt = () =>
    stepOf(pane, 'check')
      .getByText(/[\d,]+ rows can be computed/)
      .waitFor();
  const summedUp = () => stepOf(pane, 'result').locator('.result-sums').waitFor();
  await atStep(pane, 'result');
  await lookedAt();
  await summedUp();
  const readAgain = (await atStep(pane, 'find')).getByRole('button', { name: rosterFind.readAgain, exact: true });
  await readAgain.click();
  const began = performance.now();
  let [found, summed] = [0, 0];
  const { freeze: summedFreeze } = await longestFreeze(page, async () => {
    // The steps that follow go away with the old table, and come back with the new one.
    await stepOf(pane, 'find').getByRole('progressbar').first().waitFor();
    await lookedAt();
    found = performance.now() - began;
    await atStep(pane, 'result');
    await summedUp();
    summed = performance.now() - began;
  });
  await atStep(pane, 'compute');
  await compute.getByLabel(new RegExp(`^${rosterCompute.answers.check}`)).uncheck();
  const written = await after(async () => {
    await compute.locator('fluent-button.primary').click();
    await compute.locator('.compute-good').waitFor();
  });
  const undone = await after(async () => {
    await compute.getByRole('button', { name: writing.undo, exact: true }).click();
    await compute.getByText(writing.undone, { exact: true }).waitFor();
  });
  await atStep(pane, 'compute');
  await compute.getByLabel(new RegExp(`^${rosterCompute.answers.check}`)).check();
  await compute.locator('.compute-more summary').first().click();
  await compute.getByLabel(rosterCompute.how, { exact: true }).selectOption('values');
  const values = await after(async () => {
    await compute.locator('fluent-button.primary').click();
    await compute.getByRole('button', { name: writing.undo, exact: true }).waitFor();
  });
  const grid = await page.evaluate(async () => {
    const { grid: written } = window.tuikeWorkbench;
    const sheet = written.activeSheet();
    const used = written.usedArea(sheet)!;
    const place = { ...used, column: used.column + used.columns - 5, columns: 5 };
    const cells = written.values(sheet, place);
    const start = performance.now();
    written.write(sheet, { ...place, column: place.column + 6 }, cells);
    await written.settled();
    return performance.now() - start;
  });
  await close();
  return { found, summed, summedFreeze, written, undone, values, 'values against': grid };
}

async function fileWaits({ page }: PanePage, files: { readonly xlsx: string; readonly csv: string }): Promise<Waits> {
  const xlsx = await longestFreeze(page, () => chooseFile(page, files.xlsx));
  const csv = await longestFreeze(page, () => chooseFile(page, files.csv));
  return { xlsx: xlsx.duration, xlsxFreeze: xlsx.freeze, csv: csv.duration, csvFreeze: csv.freeze };
}
