// A server of this run's own: its folder, its socket, no network; ended by its process id.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { insertions, type Loaded, type SqlEngine } from '../proof/sql-engine';

const types = { text: 'TEXT', decimal: 'DECIMAL(38, 10)', double: 'DOUBLE', day: 'DATE', tier: 'INT' } as const;
const literal = (cell: Loaded): string => (cell === null ? 'NULL' : `'${cell.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`);
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '0': '\0' };
const cellOf = (text: string): string | null => (text === 'NULL' ? null : text.replace(/\\(.)/g, (_, c: string) => escapes[c] ?? c));

/** null where there is no MariaDB on this machine. */
export async function mariadbEngine(): Promise<SqlEngine | null> {
  if (spawnSync('mariadbd', ['--version']).status !== 0) return null;
  const folder = mkdtempSync(path.join(tmpdir(), 'tuike-mariadb-'));
  const socket = path.join(folder, 'socket');
  const data = path.join(folder, 'data');
  const user = `--user=${userInfo().username}`;
  const install = spawnSync('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    user,
  ]);
  if (install.status !== 0) throw new Error(`mariadb-install-db: ${String(install.stderr)}`);
  const server = spawn(
    'mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--character-set-server=utf8mb4', user],
    {
      stdio: 'ignore',
    },
  );
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const asked = (sql: string, database = 'proof') =>
    spawnSync(
      'mariadb',
      ['--no-defaults', `--socket=${socket}`, '--user=root', '--default-character-set=utf8mb4', '--batch', '--skip-column-names', database],
      {
        input: sql,
        encoding: 'utf8',
        maxBuffer: 2 ** 30,
      },
    );
  const run = (sql: string, database?: string): string => {
    const { status, stdout, stderr } = asked(sql, database);
    if (status !== 0) throw new Error(`MariaDB: ${stderr.slice(0, 1000)}`);
    return stdout;
  };
  for (let tries = 0; asked('SELECT 1', 'mysql').status !== 0; tries++) {
    if (tries > 200 || server.exitCode !== null) throw new Error('MariaDB does not start.');
    await wait(100);
  }
  run('CREATE DATABASE proof CHARACTER SET utf8mb4', 'mysql');
  const rows = async (sql: string): Promise<unknown[][]> =>
    run(sql)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t').map(cellOf));
  return {
    name: 'MariaDB',
    dialect: 'mysql',
    version: async () => String((await rows('SELECT VERSION()'))[0]![0]),
    has: () => true,
    load: async (table, columns, cells) => {
      const made = `DROP TABLE IF EXISTS \`${table}\`; CREATE TABLE \`${table}\` (${columns.map(({ name, type }) => `\`${name}\` ${types[type]}`).join(', ')})`;
      run([made, ...insertions(`\`${table}\``, columns, cells, literal)].join(';\n'));
    },
    rows,
    end: async () => {
      server.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
