import { installOwn } from '../install-own';

/** What the add-in is compared with. */
export function installPeers(): void {
  // The lock file holds DuckDB's and zen-engine's binaries for Linux x64 alone, which npm ci refuses on any machine; elsewhere the same
  // versions come without it.
  const isLocked = process.platform === 'linux' && process.arch === 'x64';
  installOwn(__dirname, 'what is compared with, about 110 MB', 'install', isLocked ? '--no-save' : '--no-package-lock');
}
