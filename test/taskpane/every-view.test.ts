// Every view in every state that people meet, in both languages, light and dark: axe finds nothing, every character has its glyph, every target is large
// enough, nothing is wider than the pane, with a font whose lines are tall and in English with a wide one as well, and at most three lines of prose stand
// between two controls.
import type { Frame } from 'playwright-core';
import { boxes } from '../e2e/boxes';
import { tallFamily, wideFamily } from '../e2e/fonts';
import { usual } from '../e2e/pane-scenes';
import { startPaneServer, type PaneServer } from '../e2e/pane-page';
import { axeViolations } from './axe';
import { longProse } from './long-prose';
import { walkViews } from './walk-views';

jest.setTimeout(600_000);

let server: PaneServer;
beforeAll(async () => {
  server = await startPaneServer({ grid: 'memory' });
});
afterAll(() => server.close());

// Chinese with a wide Latin font alone needs a browser of its own: every-view-fonts.test.ts.
describe.each([
  ['zh-CN', 'light', [null, tallFamily]],
  ['en-US', 'dark', [null, tallFamily, wideFamily]],
] as const)('%s', (language, opensIn, fonts) => {
  const found: Record<'light' | 'dark', string[]> = { light: [], dark: [] };
  let complaints: readonly string[];

  // Both themes in each state: to come there takes longer than to look.
  beforeAll(async () => {
    const opened = await server.open({ language, theme: opensIn, stored: usual });
    const look = async (frame: Frame, theme: 'light' | 'dark'): Promise<string[]> => {
      await frame.evaluate(async (name) => {
        document.documentElement.dataset['theme'] = name;
        // Fluent's colours come by transitions, which begin with the next frame and last, on a busy machine, for many; they run in its shadow trees.
        const running = () =>
          [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])]
            .flatMap((root) => root.getAnimations())
            .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
        do {
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          await Promise.allSettled(running().map(({ finished }) => finished));
        } while (running().length > 0);
      }, theme);
      return axeViolations(frame);
    };
    const other = opensIn === 'light' ? 'dark' : 'light';
    found[opensIn] = await walkViews(opened, {
      async look(frame, name) {
        found[other].push(...(await look(frame, other)).map((fault) => `${name}: ${fault}`));
        return [...(await look(frame, opensIn)), ...(await boxes(frame)), ...(await longProse(frame))];
      },
      fonts,
    });
    complaints = opened.complaints;
    await opened.close();
  });

  it.each(['light', 'dark'] as const)('%s', (theme) => {
    expect(found[theme]).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
