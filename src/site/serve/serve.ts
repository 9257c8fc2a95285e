// npm run serve: a build as a production host serves it.
import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { buildRecord, buildRecordFile } from '../hosting/build-record';
import { buildListener } from './build-listener';
import { serveOptions, type ServeRequest } from './options';
import { serveWords } from './words';

/** An end that was explained: the sentence is all there is to say. */
class ServeFailure extends Error {}

export interface Serving {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens; rejects with a sentence in both languages where there is no build, no certificate or no such port to be had. */
export async function serveBuild({ dist, port, host, tls }: ServeRequest, say: (line: string) => void): Promise<Serving> {
  const record = buildRecord(await readFile(path.join(dist, buildRecordFile), 'utf8').catch(() => ''));
  if (!record) throw new ServeFailure(serveWords.notBuilt(dist));
  const listener = buildListener(dist, record);
  const server = tls ? createHttpsServer({ cert: await pem(tls.cert), key: await pem(tls.key) }, listener) : createHttpServer(listener);
  await listening(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const url = `${tls ? 'https' : 'http'}://${host}:${taken}${new URL(record.address).pathname}`;
  say(serveWords.ready(url, record.address));
  return { url, close: () => closed(server) };
}

const pem = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new ServeFailure(serveWords.noCertificate(file, reasonOf(error)));
  });

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new ServeFailure(serveWords.notListening(port, reasonOf(error)))));
    server.listen(port, host, resolve);
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

async function main(): Promise<void> {
  const read = serveOptions(process.argv.slice(2));
  if ('problem' in read) throw new ServeFailure(`${read.problem}\n${serveWords.usage}`);
  await serveBuild(read.options, (line) => console.log(line));
}

if (require.main === module) {
  main().catch((error: unknown) => {
    console.error(error instanceof ServeFailure ? error.message : error);
    process.exitCode = 1;
  });
}
