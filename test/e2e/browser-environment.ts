// What the test files of one worker share. Jest reads every file's modules anew; what an environment holds lives as long as the worker.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { TestEnvironment } from 'jest-environment-node';
import type { Browser } from 'playwright-core';
import * as playwright from 'playwright-core';

export interface OfWorker {
  readonly playwright: typeof playwright;
  /** The browser of the run, by its address. */
  connected(address: string): Promise<Browser>;
  /** What test files leave to those after them. Nothing of a test file's own may stand in it: it would keep all of that file. */
  readonly left: Map<string, unknown>;
}

let browser: Promise<Browser> | undefined;

/** Its sockets keep no worker from ending. */
async function connect(address: string): Promise<Browser> {
  const unref = (message: unknown) => void (message as { socket: Socket }).socket.unref();
  subscribe('net.client.socket', unref);
  try {
    return await playwright.chromium.connect(address);
  } finally {
    unsubscribe('net.client.socket', unref);
  }
}

const ofWorker: OfWorker = { playwright, connected: (address) => (browser ??= connect(address)), left: new Map() };

export default class BrowserEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    this.global['tuikeWorker'] = ofWorker;
  }
}
