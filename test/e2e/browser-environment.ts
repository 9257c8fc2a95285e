// What the test files of one worker share. Jest reads every file's modules anew; what an environment holds lives as long as the worker.
import childProcess, { type SpawnOptions } from 'node:child_process';
import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import * as playwright from 'playwright-core';

export interface OfWorker {
  readonly playwright: typeof playwright;
  /** The browser of the worker, launched so by whoever wants it first: it ends with the worker. */
  launched(launch: () => Promise<Browser>): Promise<Browser>;
  /** What test files leave to those after them. Nothing of a test file's own may stand in it: it would keep all of that file. */
  readonly left: Map<string, unknown>;
}

let browser: Promise<Browser> | undefined;

/** A browser that keeps no worker from ending. Playwright ends it when the process does. */
async function unheld(launch: () => Promise<Browser>): Promise<Browser> {
  const { spawn } = childProcess;
  const spawnUnheld = (command: string, args: readonly string[], options: SpawnOptions) => {
    const child = spawn(command, args, options);
    child.unref();
    for (const stream of child.stdio) (stream as { unref?(): void } | null)?.unref?.();
    return child;
  };
  childProcess.spawn = spawnUnheld as typeof spawn;
  try {
    return await launch();
  } finally {
    childProcess.spawn = spawn;
  }
}

const ofWorker: OfWorker = { playwright, launched: (launch) => (browser ??= unheld(launch)), left: new Map() };

export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['tuikeWorker'] = ofWorker;
  }
}
