// The files of the repository that hold the version.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { declarationsIn, metadataVersion } from '../../functions/metadata';
import { catalogue } from '../help-pages';
import type { Released, Versions } from './version-faults';

interface PackageJson {
  version: string;
}
interface LockFile extends PackageJson {
  packages: { '': PackageJson };
}

const releasedFile = 'src/site/release/released.json';
const read = (root: string, file: string): string => readFileSync(path.join(root, file), 'utf8');
const write = (root: string, file: string, value: unknown): void =>
  writeFileSync(path.join(root, file), `${JSON.stringify(value, null, 2)}\n`);

/** Rejects where the functions cannot be read. */
export async function versionsIn(root: string): Promise<Versions> {
  const { functions, errors } = await declarationsIn(path.join(root, 'src/functions/functions.ts'));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const lock = JSON.parse(read(root, 'package-lock.json')) as LockFile;
  return {
    packageJson: (JSON.parse(read(root, 'package.json')) as PackageJson).version,
    // It says so twice.
    lockFile: [...new Set([lock.version, lock.packages[''].version])].join(' / '),
    manifest: read(root, 'manifest.xml'),
    changelog: read(root, 'CHANGELOG.md'),
    metadata: metadataVersion(functions, catalogue),
    released: JSON.parse(read(root, releasedFile)) as Released[],
  };
}

/** Writes the version wherever it stands. */
export function writeVersion(root: string, version: string): void {
  const [packageJson, lock] = ['package.json', 'package-lock.json'].map((file) => JSON.parse(read(root, file)) as PackageJson);
  write(root, 'package.json', { ...packageJson, version });
  const { packages, ...rest } = lock as LockFile;
  write(root, 'package-lock.json', { ...rest, version, packages: { ...packages, '': { ...packages[''], version } } });
  writeFileSync(
    path.join(root, 'manifest.xml'),
    read(root, 'manifest.xml').replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`),
  );
}

export const recordRelease = (root: string, released: readonly Released[]): void => write(root, releasedFile, released);
