// What the soak counts is what a page holds on to; and looking around holds on to nothing.
import { firstChoiceShown } from '../e2e/first-choice';
import { paneServerForTests } from '../e2e/pane-tests';
import { countHeld, type Held, heldBy, leftOver } from './held';

const server = paneServerForTests();

it('a timer, a listener and memory that a page keeps are found, and nothing is where it keeps nothing', async () => {
  const { page, pane } = await server.open({ cells: [] });
  await countHeld(page);
  await firstChoiceShown(page, pane);
  const before = await heldBy(page);
  expect(leftOver(before, await heldBy(page))).toEqual([]);
  await page.evaluate(() => {
    const kept = { bytes: new Uint8Array(40_000_000), words: Array.from({ length: 500_000 }, (_, i) => `word ${i}`) };
    for (let i = 0; i < 20; i++) {
      setInterval(() => kept, 60_000);
      setTimeout(() => undefined, 600_000);
      addEventListener('tuike-never', () => String(kept));
      new MessageChannel().port1.onmessage = () => undefined;
    }
  });
  expect(leftOver(before, await heldBy(page))).toEqual([
    expect.stringMatching(/^memory: /),
    expect.stringMatching(/^listeners: /),
    expect.stringMatching(/^intervals: /),
    expect.stringMatching(/^timeouts: /),
    expect.stringMatching(/^ports: /),
  ]);
  // What is over is not counted.
  const kept = await heldBy(page);
  await page.evaluate(() => {
    for (let i = 0; i < 20; i++) {
      clearInterval(setInterval(() => undefined, 60_000));
      setTimeout(() => undefined, 1);
      const { port1 } = new MessageChannel();
      port1.onmessage = () => undefined;
      port1.close();
    }
  });
  expect(leftOver(kept, await heldBy(page))).toEqual([]);
  // Nobody else gets a page that keeps so much.
  await page.context().close();
});

it('what was looked at and left is let go: buttons, fields and tables with them', async () => {
  const { page, openView } = await server.open({ cells: [['GMV'], [600_000]] });
  const lookAround = async (times: number) => {
    for (let time = 0; time < times; time++) for (const id of ['lookup', 'formula', 'settings', 'rule'] as const) await openView(id);
    return (await heldBy(page)).nodes;
  };
  const once = await lookAround(2);
  // Of three rounds more, which have about 300 nodes each.
  expect((await lookAround(3)) - once).toBeLessThan(100);
});

const held: Held = { memory: 100, nodes: 5, listeners: 4, documents: 3, workers: 2, intervals: 1, timeouts: 0, ports: 0 };
it.each<[string, Partial<Held>, string[]]>([
  ['a tenth more memory', { memory: 110 }, []],
  ['more than a tenth', { memory: 110.2 }, ['memory: 100.0 MB before, 110.2 MB after']],
  ['what comes and goes', { nodes: 25, listeners: 9, intervals: 2, timeouts: 1, ports: 1 }, []],
  ['listeners', { listeners: 10 }, ['listeners: 4 before, 10 after']],
  ['intervals', { intervals: 3 }, ['intervals: 1 before, 3 after']],
  ['ports', { ports: 2 }, ['ports: 0 before, 2 after']],
  ['a worker', { workers: 3 }, ['workers: 2 before, 3 after']],
  ['less of everything', { memory: 50, nodes: 0, listeners: 0, documents: 1, workers: 0, intervals: 0 }, []],
])('%s', (_, change, found) => expect(leftOver(held, { ...held, ...change })).toEqual(found));
