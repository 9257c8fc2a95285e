// The ports of src/excel on Microsoft's office.js in jsdom, wired to each other as start.ts does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestWait } from '../../src/excel/answer-limit';
import { bundle, type Bundle } from '../e2e/bundle';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../workbench/office-page';
import type { Ports } from './ports';

const built = new Map<string, Promise<Bundle>>();

export interface PortsPage extends OfficePage {
  readonly ports: Ports;
  /** What the batches so far called, read and set, as on the wire. */
  readonly asked: string[][];
}

/** Opens a workbook whose add-in is only its ports; what they asked of Excel while opening is not counted. An answer that never comes is not waited for. */
export async function openPorts({
  faults,
  entry = 'ports.ts',
  ...options
}: OfficePageOptions & { readonly entry?: string } = {}): Promise<PortsPage> {
  const script = built.get(entry) ?? bundle(join(__dirname, entry), { type: 'window', name: 'ports' });
  built.set(entry, script);
  const asked: string[][] = [];
  const waiting = new Map<unknown, () => void>();
  const page = await openOfficePage({
    ...options,
    faults: {
      ...faults,
      failBatch: (n, members, changes) => {
        asked.push([...members]);
        const fault = faults?.failBatch?.(n, members, changes);
        // Nothing else is asked at the same time.
        if (fault?.isUnanswered) setTimeout(() => [...waiting.values()].forEach((giveUp) => giveUp()));
        return fault;
      },
    },
  });
  page.window.eval(readFileSync((await script).path, 'utf8'));
  const { ports } = (page.window as unknown as { ports: { ports: Ports } }).ports;
  stopTheClock(page.window, waiting);
  ports.limitWaiting();
  return Object.assign(page, { ports, asked });
}

/** Whoever waits for an answer of Excel's as long as the limit waits in `waiting`. */
function stopTheClock(page: PortsPage['window'], waiting: Map<unknown, () => void>): void {
  const { setTimeout: start, clearTimeout: stop } = page;
  Object.assign(page, {
    setTimeout(run: () => void, ms?: number) {
      if (ms !== longestWait) return start(run, ms);
      const key = {};
      waiting.set(key, run);
      return key;
    },
    clearTimeout(key: never) {
      if (!waiting.delete(key)) stop(key);
    },
  });
}

export async function removePorts(): Promise<void> {
  for (const one of built.values()) (await one).remove();
}
