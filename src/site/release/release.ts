// npm run release, after a production build: what goes out, with its checksums and the packages in it.
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isOnThisMachine } from '../address';
import { buildRecord, buildRecordFile, type BuildRecord } from '../hosting/build-record';
import { iconFiles, languageFile } from '../unified-manifest';
import { archiveOf, checksumsOf } from './archive';
import { recordRelease, versionsIn } from './repository';
import { changelogEntry, manifestHash, versionFaults, type Versions } from './version-faults';

/** Why this build must not go out, in both languages; empty where it may. */
export function releaseFaults(record: BuildRecord | undefined, versions: Versions): string[] {
  if (!record) return ['dist 里没有构建好的加载项。\ndist holds no built add-in.'];
  const { address, version, metadata } = record;
  return [
    ...versionFaults(versions),
    ...(isOnThisMachine(address)
      ? [
          `构建的地址是 ${address}：请用 ADDIN_URL=https://… npm run release。\nIt was built for ${address}: use ADDIN_URL=https://… npm run release.`,
        ]
      : []),
    ...(version === versions.packageJson && metadata === versions.metadata
      ? []
      : ['dist 不是由现在的源文件构建的：请重新构建。\ndist was not built from the present sources: build again.']),
    ...(changelogEntry(versions.changelog, versions.packageJson)?.includes('unreleased')
      ? [`CHANGELOG.md 还把 ${version} 标为 unreleased：请写上日期。\nCHANGELOG.md still calls ${version} unreleased: give it a date.`]
      : []),
  ];
}

/** What is served as one archive, and what only those who look for a fault need as another. */
export function releaseFiles(dist: string, { version, edition }: BuildRecord): Map<string, Uint8Array | string> {
  const name = `tuike-deposit-${version}-${edition.id}`;
  const all = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(path.join(dist, file)).isFile());
  const bytesOf = (files: readonly string[]) => new Map(files.map((file) => [file, new Uint8Array(readFileSync(path.join(dist, file)))]));
  const archives = [
    archiveOf(`${name}.zip`, bytesOf(all.filter((file) => !file.endsWith('.map')))),
    archiveOf(`${name}-source-maps.zip`, bytesOf(all.filter((file) => file.endsWith('.map')))),
    // As the admin centre and the store take it: the file, its words and its icons, and nothing else.
    archiveOf(`${name}-unified-manifest.zip`, bytesOf(['manifest.json', languageFile, ...Object.values(iconFiles)])),
  ];
  return new Map<string, Uint8Array | string>([
    ...archives.map((archive) => [archive.name, archive.bytes] as const),
    [`${name}-packages.json`, readFileSync(path.join(dist, 'licenses/packages.json'), 'utf8')],
    [`${name}-sha256.txt`, checksumsOf(archives)],
  ]);
}

async function main(root: string): Promise<void> {
  const [dist, out] = [path.join(root, 'dist'), path.join(root, 'build/release')];
  const record = buildRecord(readFileSync(path.join(dist, buildRecordFile), 'utf8'));
  const versions = await versionsIn(root);
  const faults = releaseFaults(record, versions);
  if (!record || faults.length > 0) {
    console.error(faults.join('\n'));
    process.exitCode = 1;
    return;
  }
  const files = releaseFiles(dist, record);
  mkdirSync(out, { recursive: true });
  for (const [name, content] of files) {
    rmSync(path.join(out, name), { force: true });
    writeFileSync(path.join(out, name), content);
    console.log(path.join('build/release', name));
  }
  if (versions.released.every(({ version }) => version !== record.version)) {
    const { version, metadata } = record;
    recordRelease(root, [...versions.released, { version, metadata, manifest: manifestHash(versions.manifest) }]);
    console.log('src/site/release/released.json：请提交 / commit this.');
  }
}

if (require.main === module) {
  main(path.resolve(__dirname, '../../..')).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
