import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

const built = join(__dirname, '../../build/workbench');

/** The built workbench alone, without an add-in: `/` and `/workbench/`; everything else is 404. */
export async function serveWorkbench(): Promise<WorkbenchServer> {
  if (!existsSync(join(built, 'index.html'))) throw new Error('The workbench is not built: run npm run build first.');
  const files = sirv(built, { dev: true, extensions: [] });
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isKnown = pathname === '/' || pathname.startsWith('/workbench/');
    request.url = pathname === '/' ? '/index.html' : pathname.replace('/workbench', '');
    const missing = () => void response.writeHead(404).end();
    if (pathname === '/workbench/file') response.writeHead(204).end();
    else if (isKnown) files(request, response, missing);
    else missing();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
