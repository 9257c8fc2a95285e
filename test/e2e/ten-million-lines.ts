// Ten million order lines in files to a roster of 50,000 agencies, in the workbench: how long it takes, what memory it takes, how long a
// formula waits meanwhile, and whether it is what DuckDB makes of the same lines by the text of src/dialects.
// npx tsx test/e2e/ten-million-lines.ts [lines] [agencies]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { sqlText } from '../../src/dialects/sql/sql-text';
import { dialects } from '../../src/i18n/en-US/dialects';
import { rosterFiles as text } from '../../src/i18n/zh-CN/pane/roster/files';
import { rosterOrders } from '../../src/i18n/zh-CN/pane/roster/orders';
import { writing } from '../../src/i18n/zh-CN/pane/writing';
import { shippedRules } from '../../src/rules/shipped';
import { published } from '../dialects/proof/vectors';
import { longestFreeze } from './freezes';
import { values } from './grid-page';
import { octoberCents, type OrderFile, writeOrderFile } from './order-files';
import { type PanePage, startPaneServer } from './pane-page';
import { atStep } from './roster-steps';

const [lines = 10_000_000, agencies = 50_000] = process.argv.slice(2).map(Number);
const count = 6;
const patience = 1_800_000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** Megabytes of the largest of this run's pages, workers of theirs included. */
function largestPage(): number {
  const processes = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((parts) => (parts ? [{ pid: Number(parts[1]), ppid: Number(parts[2]), rss: Number(parts[3]), args: parts[4]! }] : []));
  const parents = new Map(processes.map(({ pid, ppid }) => [pid, ppid]));
  const isOurs = (pid: number): boolean => {
    for (let at: number | undefined = pid; at !== undefined && at > 1; at = parents.get(at)) if (at === process.pid) return true;
    return false;
  };
  const pages = processes.filter(({ pid, args }) => args.includes('--type=renderer') && isOurs(pid));
  return Math.max(0, ...pages.map(({ rss }) => rss / 1024));
}

/**
 * A cell is written and a formula of it awaited, again and again, until `isOver`; the longest wait and the median, ms. The workbench computes
 * twice for a function, as Univer does, each time 0.1 s after the last change: what reading adds is told by the same at rest.
 */
async function formulaWaits(
  { page }: PanePage,
  sheet: string,
  isOver: () => boolean,
): Promise<{ longest: number; median: number; asked: number }> {
  const waits: number[] = [];
  while (!isOver()) {
    waits.push(
      ...(await page.evaluate(async (sheet) => {
        const { grid } = window.tuikeWorkbench;
        const [from, to] = [
          { row: 0, column: 0, rows: 1, columns: 1 },
          { row: 0, column: 1, rows: 1, columns: 1 },
        ];
        const found: number[] = [];
        for (let turn = 0; turn < 20; turn++) {
          const begun = performance.now();
          const [gmv, deposit] = turn % 2 === 0 ? [600_000, 50_000] : [100, 20_000];
          grid.write(sheet, from, [[gmv]]);
          while (grid.values(sheet, to)[0]![0] !== deposit) {
            if (performance.now() - begun > 60_000) throw new Error(`The formula shows ${JSON.stringify(grid.values(sheet, to))}.`);
            await new Promise((resolve) => setTimeout(resolve));
          }
          found.push(performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, 25));
        }
        return found;
      }, sheet)),
    );
  }
  waits.sort((a, b) => a - b);
  return { longest: waits.at(-1) ?? 0, median: waits[waits.length >> 1] ?? 0, asked: waits.length };
}

async function byDuckdb(files: readonly string[]): Promise<{ rows: unknown[][]; took: number }> {
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '2' })).connect();
  const asked = sqlText(
    published(shippedRules.at(-1)!),
    'duckdb',
    {
      question: 'roster',
      table: 'orders',
      agency: '机构编号',
      date: '成交时间',
      amount: '订单金额',
      month: '2026-11',
      amounts: 'decimal',
      dates: 'day',
    },
    dialects,
  );
  if ('problems' in asked) throw new Error(JSON.stringify(asked.problems));
  const begun = performance.now();
  const list = files.map((file) => `'${file}'`).join(', ');
  await connection.run(
    `CREATE VIEW orders AS SELECT 机构编号, CAST(成交时间 AS DATE) AS 成交时间, 订单金额 FROM read_csv([${list}], header = true, types = {'机构编号': 'VARCHAR', '成交时间': 'TIMESTAMP', '订单金额': 'DECIMAL(18, 2)'})`,
  );
  const reader = await connection.runAndReadAll(asked.text);
  const rows = reader.getRowsJson() as unknown[][];
  const took = performance.now() - begun;
  connection.closeSync();
  return { rows, took };
}

async function inTheWorkbench(files: readonly OrderFile[]) {
  const server = await startPaneServer();
  try {
    const opened = await server.open({ language: 'zh-CN', cells: [[100, '=TUIKE.DEPOSIT(A1)']] });
    const { page, pane } = opened;
    page.setDefaultTimeout(patience);
    // tsx names functions by a function that the page does not have.
    await page.evaluate('globalThis.__name ??= (of) => of');
    const button = (says: string | RegExp) => pane.locator('fluent-button, button', { hasText: says });
    await opened.openView('roster');
    await atStep(pane, 'find');
    await button(text.open).click();
    const sheet = await page.evaluate(() => window.tuikeWorkbench.grid.activeSheet());
    const watched = async (what: string, action: () => Promise<unknown>): Promise<void> => {
      let isOver = false;
      const waits = formulaWaits(opened, sheet, () => isOver);
      // Where the action fails, that is what is told.
      waits.catch(() => undefined);
      // Pane, functions and grid share one thread here: no function waits longer for it than this.
      const { freeze } = await longestFreeze(page, action);
      isOver = true;
      console.log(`${what}: the page stood still for ${freeze} ms at the longest; a formula, ms:`, JSON.stringify(await waits));
    };
    await watched('at rest', () => new Promise((resolve) => setTimeout(resolve, 10_000)));
    await pane.getByLabel(text.choose).setInputFiles(files.map(({ path: file }) => file));
    await button(/^读取 \d+ 个文件/).waitFor();
    const before = largestPage();
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, largestPage())), 500);
    const begun = performance.now();
    let read = 0;
    await watched('while reading', async () => {
      await button(/^读取 \d+ 个文件/).click();
      await pane.getByText(text.account.whole, { exact: true }).waitFor({ timeout: patience });
      read = performance.now() - begun;
    });
    clearInterval(watch);
    const months = pane.getByLabel(rosterOrders.month.label, { exact: true });
    const option = months.locator('option', { hasText: rosterOrders.monthText(2026, '10 月') });
    await months.selectOption({ label: (await option.textContent())! });
    await button(text.roster.write).waitFor({ timeout: patience });
    const assessed = performance.now() - begun;
    await button(text.roster.write).click();
    await button(writing.undo).waitFor({ timeout: patience });
    const written = performance.now() - begun;
    console.log(`read in ${seconds(read)}, roster there after ${seconds(assessed)}, written after ${seconds(written)}`);
    console.log(`page and worker: ${before.toFixed(0)} MB before, ${peak.toFixed(0)} MB at most: ${(peak - before).toFixed(0)} MB more`);
    return await values(page, `A2:E${agencies + 1}`, await page.evaluate(() => window.tuikeWorkbench.grid.sheets().at(-1)!.id));
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-lines-'));
  try {
    const share = Math.ceil(lines / count);
    const files = Array.from({ length: count }, (_, at): OrderFile => {
      const first = at * share;
      return {
        path: path.join(folder, `订单${at + 1}.csv`),
        encoding: at % 2 === 0 ? 'utf-8' : 'gb18030',
        first,
        lines: Math.min(share, lines - first),
      };
    });
    for (const file of files) writeOrderFile(file, agencies);
    const bytes = files.reduce((sum, file) => sum + statSync(file.path).size, 0);
    console.log(`${lines.toLocaleString('en-US')} lines in ${count} files, ${(bytes / 1e6).toFixed(0)} MB, ${agencies} agencies`);
    let begun = performance.now();
    for (const { path: file } of files) readFileSync(file);
    console.log(`reading the bytes alone: ${seconds(performance.now() - begun)}`);
    const rows = await inTheWorkbench(files);
    // DuckDB reads UTF-8.
    for (const file of files) if (file.encoding === 'gb18030') writeOrderFile({ ...file, encoding: 'utf-8' }, agencies);
    begun = performance.now();
    const answered = await byDuckdb(files.map(({ path: file }) => file));
    console.log(`DuckDB, read_csv and the text of src/dialects: ${seconds(answered.took)}`);
    const expected = octoberCents(lines, agencies);
    const bySql = new Map(
      answered.rows.map(([agency, gmv, tier, deposit]) => [String(agency), [Number(gmv), Number(tier), Number(deposit)].join(' ')]),
    );
    let differing = 0;
    for (const [agency, gmv, tier, deposit] of rows) {
      const isSame =
        Math.round(Number(gmv) * 100) === Number(expected.get(String(agency))) &&
        bySql.get(String(agency)) === [gmv, tier, deposit].map(Number).join(' ');
      if (!isSame && differing++ < 5) console.log(agency, gmv, tier, deposit, expected.get(String(agency)), bySql.get(String(agency)));
    }
    console.log(`${rows.length} agencies against plain integers and the SQL: ${differing} differ`);
    if (differing > 0 || rows.length !== bySql.size) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main();
