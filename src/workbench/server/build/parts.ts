// What the workbench serves, built where it is missing or older than its sources.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildAddin, watchAddin } from './addin';
import { workbenchBuild } from './workbench';
import type { PartName, PartNews } from './part-news';
import { startWords } from '../start-words';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';

interface BuiltPart {
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
async function isFresh(part: BuiltPart): Promise<boolean> {
  const remembered = await readFile(part.stamp, 'utf8').catch(() => '');
  return remembered !== '' && remembered === (await stampOf(part, await fingerprintOfSources(part)));
}

/** To be asked before the build: a source that changes while it runs may have been read before that. */
const fingerprintOfSources = ({ sources }: BuiltPart): Promise<string> => fingerprint(sources);

/** Remembers that the output was just built from the sources of this fingerprint. */
async function recordBuild(part: BuiltPart, sources: string): Promise<void> {
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

export interface Part extends BuiltPart {
  readonly name: PartName;
  /** Resolves with the errors; an empty text where there are none. */
  build(onShare: (share: number) => void): Promise<string>;
}

export class BuildFailure extends Error {}

export function partsOf(root: string): readonly [addin: Part, workbench: Part] {
  const part = (name: PartName, output: string, sources: readonly string[], build: Part['build']): Part => ({
    name,
    output: path.join(root, output),
    sources: [...sources, 'webpack.config.js', 'package.json', 'package-lock.json'].map((source) => path.join(root, source)),
    stamp: path.join(root, 'build', 'stamps', `${name}.json`),
    setting: ['ADDIN_URL', 'EDITION'].map((variable) => process.env[variable] ?? '').join(' '),
    build,
  });
  const rooms = readdirSync(path.join(root, 'src')).filter((room) => room !== 'workbench');
  // The workbench takes nothing of the add-in's, nor the add-in of the workbench's.
  return [
    part('addin', 'dist', ['assets', 'manifest.xml', ...rooms.map((room) => `src/${room}`)], (onShare) => buildAddin(root, onShare)),
    part('workbench', 'build/workbench', ['src/workbench'], () => workbenchBuild(root, path.join(root, 'build/workbench')).run()),
  ];
}

/** Parts that are missing or older than their sources are built side by side. Throws BuildFailure with all their errors. */
export async function buildStale(parts: readonly Part[], tell: (news: PartNews) => void): Promise<void> {
  const failures = (await Promise.all(parts.map((part) => buildIfStale(part, tell)))).filter((failure) => failure !== '');
  if (failures.length > 0) throw new BuildFailure(failures.join('\n'));
}

async function buildIfStale(part: Part, tell: (news: PartNews) => void): Promise<string> {
  const { name } = part;
  if (await isFresh(part)) {
    tell({ name, is: 'fresh' });
    return '';
  }
  const began = Date.now();
  tell({ name, is: 'building' });
  const sources = await fingerprintOfSources(part);
  const errors = await part.build((share) => tell({ name, is: 'at', share })).catch(String);
  if (errors !== '') {
    tell({ name, is: 'failed', errors });
    return startWords.buildFailed(name, errors);
  }
  await recordBuild(part, sources);
  tell({ name, is: 'built', seconds: (Date.now() - began) / 1000 });
  return '';
}

/** Builds again after each change of the sources; tells the errors of each build, an empty text where there are none. */
export async function watchParts(root: string, tell: (name: PartName, errors: string) => void): Promise<void> {
  watchAddin(root, (errors) => tell('addin', errors));
  const { output } = partsOf(root)[1];
  await workbenchBuild(root, output).watch((errors) => tell('workbench', errors));
}
