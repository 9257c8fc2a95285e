// What the test files of one run share: the add-in's server, and a folder for what is built once for all of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt, servedAtOfRun, serveAddin, type AddinServer } from './addin-server';

interface Run {
  readonly addin: AddinServer | null;
  readonly folder: string;
}

// Jest loads this file once to begin and once more to end.
const place = globalThis as { tuikeRun?: Run };

export async function begin(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuike-run-'));
  process.env['TUIKE_RUN_FOLDER'] = folder;
  const addin = isBuilt() ? await serveAddin() : null;
  if (addin) process.env[servedAtOfRun] = addin.url;
  place.tuikeRun = { addin, folder };
}

export function end(): void {
  place.tuikeRun?.addin?.close();
  if (place.tuikeRun) rmSync(place.tuikeRun.folder, { recursive: true, force: true });
}
