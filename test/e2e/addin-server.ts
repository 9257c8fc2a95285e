// The built add-in in the built workbench, as `npm start` serves both.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createWorkbenchServer } from '../../src/workbench/server/serve';

export interface AddinServer {
  readonly url: string;
  close(): void;
}

const root = path.join(__dirname, '../..');
const parts = ['dist/taskpane.html', 'build/workbench/index.html'];

/** Where the test files of a run find it. */
export const servedAtOfRun = 'TUIKE_WORKBENCH_AT';

export const isBuilt = (): boolean => parts.every((file) => existsSync(path.join(root, file)));

export async function serveAddin(): Promise<AddinServer> {
  for (const file of parts) if (!existsSync(path.join(root, file))) throw new Error(`${file} is not built: run npm run build first.`);
  const officeJs = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const server = createWorkbenchServer({ dist: path.join(root, 'dist'), workbench: path.join(root, 'build/workbench'), officeJs });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
