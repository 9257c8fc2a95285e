// The ports of src/excel on Microsoft's office.js in jsdom, wired to each other as start.ts does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, type Bundle } from '../e2e/bundle';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../workbench/office-page';
import type { Ports } from './ports';

const built = new Map<string, Promise<Bundle>>();

export interface PortsPage extends OfficePage {
  readonly ports: Ports;
  /** What the batches so far called, read and set, as on the wire. */
  readonly asked: string[][];
}

/** Opens a workbook whose add-in is only its ports; what they asked of Excel while opening is not counted. */
export async function openPorts({
  faults,
  entry = 'ports.ts',
  ...options
}: OfficePageOptions & { readonly entry?: string } = {}): Promise<PortsPage> {
  const script = built.get(entry) ?? bundle(join(__dirname, entry), { type: 'window', name: 'ports' });
  built.set(entry, script);
  const asked: string[][] = [];
  const page = await openOfficePage({
    ...options,
    faults: {
      ...faults,
      failBatch: (n, members) => {
        asked.push([...members]);
        return faults?.failBatch?.(n, members);
      },
    },
  });
  page.window.eval(readFileSync((await script).path, 'utf8'));
  const { ports } = (page.window as unknown as { ports: { ports: Ports } }).ports;
  return Object.assign(page, { ports, asked });
}

export async function removePorts(): Promise<void> {
  for (const one of built.values()) (await one).remove();
}
