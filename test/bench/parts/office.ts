// Calls of functions through Microsoft's own office.js, in jsdom and in Chromium, and how much of the time is ours.
import path from 'node:path';
import { chromiumPages } from '../chromium-pages';
import type { Figure } from '../figure';
import { withExponents } from '../growth-exponents';
import { inFreshProcess } from '../fresh-process';
import type { Bench } from '../node-rows';
import { calls, type CallTimes } from '../office-calls';

export async function office({ processes, isQuick, say }: Bench): Promise<Figure[]> {
  const sizes = isQuick ? [10_000, 100_000] : [1000, 10_000, 100_000, 1_000_000];
  const inJsdom: CallTimes[] = [];
  for (let i = 0; i < processes; i++) {
    say(`office: jsdom, process ${i + 1} of ${processes}`);
    inJsdom.push(await inFreshProcess<CallTimes>(path.join(__dirname, '../office-in-jsdom.ts'), { sizes }, ['--import', 'tsx']));
  }
  const inChromium: CallTimes[] = [];
  await chromiumPages(processes, async ({ page }, i) => {
    say(`office: Chromium, page ${i + 1} of ${processes}`);
    inChromium.push(
      await page.evaluate(
        `(${calls.toString()})(${JSON.stringify(sizes)}, window.tuikeWorkbench.host, window.tuikeWorkbench.grid.activeSheet(), document.querySelector('iframe').contentWindow)`,
      ),
    );
  });
  return [...figuresOf('jsdom', inJsdom), ...figuresOf('Chromium', inChromium)];
}

function figuresOf(where: string, times: readonly CallTimes[]): Figure[] {
  const figure = (what: string, rows: number, of: (one: CallTimes) => { readonly all: number; readonly ours: number }): Figure[] => {
    const all = times.map((one) => of(one).all);
    const common = { part: 'office', rows, told: 'share' } as const;
    return [
      { ...common, what: `${what}, ${where}`, unit: 'ms', values: all },
      {
        ...common,
        what: `our share of ${what}, ${where}`,
        unit: 'ms',
        values: times.map((one) => of(one).ours),
        against: { what: 'all of it', values: all },
      },
    ];
  };
  return [
    ...figure('calls of one cell each', 10_000, ({ singles }) => singles),
    ...withExponents(
      Object.keys(times[0]?.columns ?? {}).flatMap((rows) =>
        figure('one call through office.js', Number(rows), ({ columns }) => columns[rows]!),
      ),
    ),
  ];
}
