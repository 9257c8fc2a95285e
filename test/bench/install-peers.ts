import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What the add-in is compared with has a package.json and a lock file of its own, installed here on first use. */
export function installPeers(): void {
  if (existsSync(path.join(__dirname, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what is compared with (npm install --prefix test/bench), about 110 MB …');
  // The lock file holds DuckDB's and zen-engine's binaries for Linux x64 alone, which npm ci refuses on any machine; elsewhere the same
  // versions come without it.
  const isLocked = process.platform === 'linux' && process.arch === 'x64';
  if (!npm('install', isLocked ? '--no-save' : '--no-package-lock'))
    throw new Error('npm could not install test/bench/package.json: see above.');
}

function npm(...args: readonly string[]): boolean {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...args, '--prefix', __dirname], { stdio: 'inherit', shell: isWindows });
  return status === 0;
}
