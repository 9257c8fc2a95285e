// What a page holds on to: memory after its garbage was collected, nodes, listeners and timers.
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    tuikeHeld?: Readonly<Record<'intervals' | 'timeouts' | 'ports', number>>;
  }
}

/** Of page, frames and workers together where not said otherwise. */
export interface Held {
  /** MB of JavaScript's heap and of what it keeps outside, page and frames. */
  readonly memory: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly workers: number;
  /** setInterval that nobody ended. */
  readonly intervals: number;
  /** setTimeout still to come. */
  readonly timeouts: number;
  /** Heard and never closed. */
  readonly ports: number;
}

/** Loads the workbench anew and counts timers and ports of every document from its beginning. */
export async function countHeld(page: Page): Promise<void> {
  // As text: tsx names functions by one that the page does not have.
  await page.addInitScript(`{
    const [intervals, timeouts, heard] = [new Set(), new Set(), new WeakSet()];
    let ports = 0;
    const { setInterval, setTimeout, clearTimeout } = window;
    window.setInterval = (...given) => {
      const id = setInterval(...given);
      intervals.add(id);
      return id;
    };
    window.setTimeout = (work, ...given) => {
      const id = setTimeout((...of) => {
        timeouts.delete(id);
        if (typeof work === 'function') work(...of);
        else (0, eval)(work);
      }, ...given);
      timeouts.add(id);
      return id;
    };
    // Either ends either.
    window.clearInterval = window.clearTimeout = (id) => {
      intervals.delete(id);
      timeouts.delete(id);
      clearTimeout(id);
    };
    const { prototype } = MessagePort;
    const { close } = prototype;
    const onmessage = Object.getOwnPropertyDescriptor(prototype, 'onmessage');
    const hear = (port, isHeard) => {
      if (isHeard === heard.has(port)) return;
      ports += isHeard ? 1 : -1;
      if (isHeard) heard.add(port);
      else heard.delete(port);
    };
    Object.defineProperty(prototype, 'onmessage', {
      ...onmessage,
      set(listener) {
        hear(this, Boolean(listener));
        onmessage.set.call(this, listener);
      },
    });
    prototype.close = function () {
      hear(this, false);
      return close.call(this);
    };
    window.tuikeHeld = {
      get intervals() { return intervals.size; },
      get timeouts() { return timeouts.size; },
      get ports() { return ports; },
    };
  }`);
  await page.reload();
  await page.evaluate(() => window.tuikeWorkbench.ready);
}

/** At rest: what is still to come within a second is waited for, and garbage is collected until no more is found. Of each count the least. */
export async function heldBy(page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const now = async (): Promise<Held> => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, ...outside } = (await session.send('Runtime.getHeapUsage')) as Readonly<Record<string, number>>;
    const { nodes, documents, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    const counted = await Promise.all(page.frames().map((frame) => frame.evaluate(() => ({ ...window.tuikeHeld }))));
    const sum = (kind: 'intervals' | 'timeouts' | 'ports') => counted.reduce((all, of) => all + (of[kind] ?? 0), 0);
    const [intervals, timeouts, ports] = [sum('intervals'), sum('timeouts'), sum('ports')];
    const memory = (usedSize! + (outside['backingStorageSize'] ?? 0) + (outside['embedderHeapUsedSize'] ?? 0)) / 1e6;
    return { memory, nodes, documents, listeners, workers: page.workers().length, intervals, timeouts, ports };
  };
  try {
    await page.waitForTimeout(1000);
    let least = await now();
    for (let round = 0; round < 3; round++) {
      await page.waitForTimeout(200);
      const before = least.memory;
      const next = await now();
      least = Object.fromEntries(
        Object.entries(least).map(([what, count]) => [what, Math.min(count, next[what as keyof Held])]),
      ) as unknown as Held;
      if (next.memory > before * 0.999 && round > 0) break;
    }
    return least;
  } finally {
    await session.detach();
  }
}

/** What comes and goes at rest: under the mouse, or when the page looks whether something changed. */
const comesAndGoes: Partial<Held> = { nodes: 20, listeners: 5, intervals: 1, timeouts: 1, ports: 1 };

/** Memory may be a tenth more than before; what is counted must not be more. A sentence for each that is. */
export function leftOver(before: Held, after: Held): string[] {
  const { memory, ...counts } = before;
  const grown = Object.entries(counts).flatMap(([what, count]) => {
    const [now, slack] = [after[what as keyof Held], comesAndGoes[what as keyof Held] ?? 0];
    return now > count + slack ? [`${what}: ${count} before, ${now} after`] : [];
  });
  return after.memory > memory * 1.1 ? [`memory: ${memory.toFixed(1)} MB before, ${after.memory.toFixed(1)} MB after`, ...grown] : grown;
}
