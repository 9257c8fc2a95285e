import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface BuiltPart {
  readonly name: string;
  /** The folder that the build writes. */
  readonly output: string;
  /** Files and folders that the build reads; one that is missing counts as such. */
  readonly sources: readonly string[];
  /** Where the last build is remembered. */
  readonly stamp: string;
  /** What else decides on the build's content. */
  readonly setting: string;
}

/**
 * Whether the output is still the one that was built from these very sources. Times of files would not do: webpack leaves
 * a file untouched whose content did not change, and another build of the same folder may have been for another address.
 */
export async function isFresh(part: BuiltPart): Promise<boolean> {
  const remembered = await readFile(part.stamp, 'utf8').catch(() => '');
  return remembered !== '' && remembered === (await stampOf(part, await fingerprintOfSources(part)));
}

/** To be asked before the build: a source that changes while it runs may have been read before that. */
export const fingerprintOfSources = ({ sources }: BuiltPart): Promise<string> => fingerprint(sources);

/** Remembers that the output was just built from the sources of this fingerprint. */
export async function recordBuild(part: BuiltPart, sources: string): Promise<void> {
  await mkdir(path.dirname(part.stamp), { recursive: true });
  await writeFile(part.stamp, await stampOf(part, sources));
}

async function stampOf({ output, setting }: BuiltPart, sources: string): Promise<string> {
  return JSON.stringify({ inputs: sources, outputs: await fingerprint([output]), setting });
}

/** Path, size and time of every file below; content would take longer than it is worth. */
async function fingerprint(places: readonly string[]): Promise<string> {
  const lines = (await Promise.all(places.map(filesBelow))).flat().sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

async function filesBelow(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => null);
  if (!found) return [`${place} missing`];
  if (!found.isDirectory()) return [`${place} ${found.size} ${found.mtimeMs}`];
  const names = await readdir(place);
  return (await Promise.all(names.map((name) => filesBelow(path.join(place, name))))).flat();
}
