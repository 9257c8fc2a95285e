// ClickHouse servers of this run's own: each with its folder and its ports on loopback, ended by its process id.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface ClusterServer {
  readonly pid: number;
  /** The answer's text; rejects with what the server says is wrong, or where it is gone. */
  readonly ask: (sql: string) => Promise<string>;
  readonly kill: () => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Place {
  readonly folder: string;
  readonly http: number;
  readonly tcp: number;
}

/** The name of the cluster that every server knows. */
export const cluster = 'tuike';
const patience = 60_000;

/** Debian's package clickhouse-server; false where it is not on this machine. */
export const hasServers = (): boolean => spawnSync('clickhouse-server', ['--version']).error === undefined;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** As many servers as asked for, all of one cluster: a shard each. @param profile settings of whoever asks */
export async function startCluster(count: number, profile: Readonly<Record<string, string | number>>): Promise<readonly ClusterServer[]> {
  const places: Place[] = [];
  for (let i = 0; i < count; i++) {
    places.push({ folder: mkdtempSync(path.join(tmpdir(), `tuike-shard-${i + 1}-`)), http: await freePort(), tcp: await freePort() });
  }
  return Promise.all(places.map((place) => startServer(place, places, profile)));
}

function configOf({ folder, http, tcp }: Place, places: readonly Place[]): string {
  const shards = places.map((one) => `<shard><replica><host>127.0.0.1</host><port>${one.tcp}</port></replica></shard>`).join('');
  return `<yandex>
  <logger><level>warning</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><users_config>users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size><max_concurrent_queries>20</max_concurrent_queries><keep_alive_timeout>3600</keep_alive_timeout>
  <remote_servers><${cluster}>${shards}</${cluster}></remote_servers>
</yandex>
`;
}

function usersOf(profile: Readonly<Record<string, string | number>>): string {
  const settings = Object.entries(profile).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `<yandex>
  <profiles><default>${settings.join('')}</default></profiles>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
  <quotas><default></default></quotas>
</yandex>
`;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((server) => server.kill('SIGKILL')));

async function startServer(
  place: Place,
  places: readonly Place[],
  profile: Readonly<Record<string, string | number>>,
): Promise<ClusterServer> {
  const { folder, http } = place;
  for (const name of ['data', 'tmp']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'config.xml'), configOf(place, places));
  writeFileSync(path.join(folder, 'users.xml'), usersOf(profile));
  const output = openSync(path.join(folder, 'output'), 'w');
  const server = spawn('clickhouse-server', [`--config-file=${folder}/config.xml`], { stdio: ['ignore', output, output], cwd: folder });
  closeSync(output);
  running.add(server);
  server.once('exit', () => running.delete(server));
  const ask = (sql: string): Promise<string> => asked(http, sql);
  const begun = Date.now();
  while ((await ask('SELECT 1').catch(() => '')) !== '1\n') {
    if (server.exitCode !== null || Date.now() - begun > patience) {
      server.kill('SIGKILL');
      throw new Error(`A server does not start: ${readFileSync(path.join(folder, 'output'), 'utf8').slice(-2000)}`);
    }
    await wait(100);
  }
  return {
    pid: server.pid!,
    ask,
    kill: () => ended(server, 'SIGKILL'),
    end: async () => {
      await ended(server, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  server.kill(signal);
  await exit;
}

/** The answer comes when it is whole: what goes wrong in its middle is no answer. */
async function asked(port: number, sql: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/?wait_end_of_query=1`, { method: 'POST', body: sql });
  const text = await response.text();
  if (!response.ok || text.includes('DB::Exception')) throw new Error(text.trim().slice(0, 600));
  return text;
}
