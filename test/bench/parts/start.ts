// Bytes, and milliseconds until the functions can answer and until the pane's first view, at full speed and four times slower.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import project from '../../../package.json';
import { chromiumPages } from '../chromium-pages';
import type { Figure } from '../figure';
import type { Bench } from '../node-rows';

const root = path.join(__dirname, '../../..');
const kindOf = (what: string) => ({ part: 'start', what, rows: null, told: 'share' }) as const;

export async function start({ processes, say }: Bench): Promise<Figure[]> {
  const figures: Figure[] = sizes();
  const slownesses = [1, 4];
  const found: Marks[][] = slownesses.map(() => []);
  await chromiumPages(processes, async ({ page }, i) => {
    for (const [k, slowness] of slownesses.entries()) {
      say(`start: page ${i + 1} of ${processes}, CPU ${slowness}× slower`);
      found[k]!.push(await marksOf(page, slowness));
    }
  });
  slownesses.forEach((slowness, k) => {
    const slow = slowness === 1 ? '' : `, CPU ${slowness}× slower`;
    const times = (what: string, of: (marks: Marks) => number): Figure => ({
      ...kindOf(`${what}${slow}`),
      unit: 'ms',
      values: found[k]!.map(of),
    });
    figures.push(
      times('page asked for until the functions can answer', ({ functions }) => functions),
      times('of which ours: our script there until the functions can answer', ({ functions, script }) => functions - script),
      times('page asked for until the pane’s first view', ({ view }) => view),
      {
        ...times('page asked for until the first cell is answered, nothing cached', ({ answered }) => answered),
        against: { what: 'a page with office.js alone, until it is ready', values: found[k]!.map(({ bare }) => bare) },
        ...(slowness === 1 ? { goal: 1.25 } : {}),
      },
    );
  });
  return figures;
}

/** As `npm run size` counts them; the goals are its limits. What comes with a later view is for it alone. */
function sizes(): Figure[] {
  const first = project['size-limit'].filter(({ name }) => !/^views?\b/.test(name));
  return first.map(({ name, path: patterns, limit }) => {
    const bytes = filesOf(patterns).map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
    return { ...kindOf(name), unit: 'kB', values: [bytes.reduce((a, b) => a + b, 0) / 1000], goal: Number.parseFloat(limit) };
  });
}

function filesOf(patterns: readonly string[]): string[] {
  const files = patterns.flatMap((pattern) => {
    const folder = path.join(root, path.dirname(pattern));
    const [before = '', after = ''] = path.basename(pattern).split('*');
    return readdirSync(folder)
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) => path.join(folder, file));
  });
  if (files.length < patterns.length) throw new Error(`Not all of ${patterns.join(', ')} are built: run npm run build first.`);
  return files;
}

/** Milliseconds from the moment the add-in's page was asked for. */
interface Marks {
  readonly script: number;
  readonly functions: number;
  readonly view: number;
  readonly answered: number;
  /** Of a page that has office.js and nothing else. */
  readonly bare: number;
}

async function marksOf(page: Page, slowness: number): Promise<Marks> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const marks = await page.evaluate(async () => {
    const frame = document.querySelector('iframe')!;
    const src = frame.src;
    const began = performance.now();
    frame.src = 'about:blank';
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const asked = performance.now();
    frame.src = src;
    const when = async (isThere: (opened: Window & { CustomFunctions?: any }) => boolean): Promise<number> => {
      for (;;) {
        const opened = frame.contentWindow;
        if (opened && opened.location.href !== 'about:blank' && isThere(opened)) return performance.now() - asked;
        if (performance.now() - began > 60_000) throw new Error('The pane did not open again.');
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
    };
    const [functions, view] = await Promise.all([
      when(({ CustomFunctions }) => CustomFunctions?._association?.mappings?.DEPOSIT !== undefined),
      when(({ document: shown }) => shown.querySelector('main h1') !== null),
    ]);
    const opened = frame.contentWindow!;
    const entry = (opened.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(({ name }) =>
      /\/taskpane\.[^/]*js$/.test(name),
    );
    const script = entry!.responseEnd + opened.performance.timeOrigin - performance.timeOrigin - asked;
    return { script, functions, view };
  });
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const bare = await untilAnswered(page, await bareAddress(page));
  const answered = await untilAnswered(page, null);
  await session.send('Network.setCacheDisabled', { cacheDisabled: false });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { ...marks, bare, answered };
}

/** A page beside the add-in's that loads office.js as the add-in does, and nothing else. */
async function bareAddress(page: Page): Promise<string> {
  const [address, html] = await page.evaluate(async () => {
    const { src } = document.querySelector('iframe')!;
    return [src, await (await fetch(src)).text()] as const;
  });
  const scripts = [...html.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)].map(([script]) => script);
  const last = scripts.findIndex((script) => script.includes('office.js'));
  if (last < 0) throw new Error('The pane’s page does not load office.js.');
  const ready = '<script>Office.onReady(() => { window.tuikeReady = true; });</script>';
  const body = `<!doctype html><html><head>${scripts.slice(0, last + 1).join('')}${ready}</head><body></body></html>`;
  await page.route('**/bare.html*', (route) => route.fulfill({ body, contentType: 'text/html' }));
  const { pathname, search, hash } = new URL(address);
  return `${pathname.replace(/[^/]+$/, 'bare.html')}${search}${hash}`;
}

/** Milliseconds from asking for the page in the pane's place until DEPOSIT has answered; of another page, until office.js is ready. Puts the pane's page back. */
const untilAnswered = (page: Page, other: string | null): Promise<number> =>
  page.evaluate(async (address) => {
    const frame = document.querySelector('iframe')!;
    const { src } = frame;
    const load = async (from: string) => {
      frame.src = from;
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    };
    await load('about:blank');
    const asked = performance.now();
    frame.src = address ?? src;
    for (;;) {
      const opened: (Window & { CustomFunctions?: any; tuikeReady?: boolean }) | null = frame.contentWindow;
      const answer = opened?.CustomFunctions?._association?.mappings?.DEPOSIT as ((gmv: unknown) => Promise<unknown[][]>) | undefined;
      if (address !== null ? opened?.tuikeReady : answer) {
        const found = address !== null ? 50_000 : (await answer!([[500_000]]))[0]?.[0];
        const ms = performance.now() - asked;
        if (found !== 50_000) throw new Error(`The first cell shows ${JSON.stringify(found)}, not 50,000.`);
        if (address !== null) await load(src);
        return ms;
      }
      if (performance.now() - asked > 60_000) throw new Error(`${frame.src} did not become ready.`);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }, other);
