// What the test files of one run share: a browser, and a folder for what is built once for all of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { startBrowserOfRun } from './browser';
import { isBuilt, servedAtOfRun, serveAddin, type AddinServer } from './addin-server';

interface Run {
  readonly browser: BrowserServer;
  readonly addin: AddinServer | null;
  readonly folder: string;
}

// Jest loads this file once to begin and once more to end.
const place = globalThis as { tuikeRun?: Run };

export async function begin(): Promise<void> {
  // Playwright closes the browser when it is to end and says nothing to others: without this the run would go on without one.
  process.once('SIGTERM', () => process.exit(143));
  const folder = mkdtempSync(join(tmpdir(), 'tuike-run-'));
  process.env['TUIKE_RUN_FOLDER'] = folder;
  const addin = isBuilt() ? await serveAddin() : null;
  if (addin) process.env[servedAtOfRun] = addin.url;
  place.tuikeRun = { browser: await startBrowserOfRun(), addin, folder };
}

export async function end(): Promise<void> {
  await place.tuikeRun?.browser.close();
  place.tuikeRun?.addin?.close();
  if (place.tuikeRun) rmSync(place.tuikeRun.folder, { recursive: true, force: true });
}
