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
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return marks;
}
