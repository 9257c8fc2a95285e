import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** What a folder of the tests needs beside the project's own packages, by its package.json and lock file: installed there on first use. */
export function installOwn(folder: string, what: string, ...command: readonly string[]): void {
  if (existsSync(path.join(folder, 'node_modules/.package-lock.json'))) return;
  const place = path.relative(path.join(__dirname, '..'), folder).replaceAll(path.sep, '/');
  console.log(`Installing ${what} (npm ${command.join(' ')} --prefix ${place}) …`);
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', [...command, '--prefix', folder], { stdio: 'inherit', shell: isWindows });
  if (status !== 0) throw new Error(`npm could not install ${place}/package.json: see above.`);
}
