import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Listens on this machine alone, by IPv4 and, where there is one, IPv6, since browsers try either for "localhost".
 * Port 0 takes any free one. Rejects with the system's error (EADDRINUSE, EACCES) where the port cannot be had.
 */
export async function listenLocally(createServer: () => Server, port: number): Promise<Listening> {
  const first = createServer();
  await listening(first, port, '127.0.0.1');
  const taken = (first.address() as AddressInfo).port;
  const second = createServer();
  const servers = [first];
  try {
    await listening(second, taken, '::1');
    servers.push(second);
  } catch (error) {
    // A machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT; another program on the port is another matter.
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
      await closed(first);
      throw error;
    }
  }
  return { port: taken, close: () => Promise.all(servers.map(closed)).then(() => undefined) };
}

const listening = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
