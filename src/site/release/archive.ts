import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';

export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// A moment of its own would make each archive differ from the last of the same content. 1980 is the first that zip knows.
const mtime = new Date(1980, 0, 1);

/** The files by their path, in the order of their paths, as one zip; the same files are the same bytes. */
export function archiveOf(name: string, files: ReadonlyMap<string, Uint8Array>): Archive {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return { name, bytes: zipSync(Object.fromEntries(sorted), { level: 9, mtime }) };
}

/** Lines that `sha256sum --check` reads. */
export const checksumsOf = (archives: readonly Archive[]): string =>
  archives.map(({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`).join('');
