// The ports of src/excel on Microsoft's office.js in jsdom, wired to each other as start.ts does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, type Bundle } from '../e2e/bundle';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../workbench/office-page';
import type { Ports } from './ports';

let built: Promise<Bundle> | undefined;

export interface PortsPage extends OfficePage {
  readonly ports: Ports;
  /** What the batches so far called, read and set, as on the wire. */
  readonly asked: string[][];
}

/** Opens a workbook whose add-in is only its ports; what they asked of Excel while opening is not counted. */
export async function openPorts({ faults, ...options }: OfficePageOptions = {}): Promise<PortsPage> {
  built ??= bundle(join(__dirname, 'ports.ts'), { type: 'window', name: 'ports' });
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
  page.window.eval(readFileSync((await built).path, 'utf8'));
  const { ports } = (page.window as unknown as { ports: { ports: Ports } }).ports;
  return Object.assign(page, { ports, asked });
}

export async function removePorts(): Promise<void> {
  (await built)?.remove();
}
