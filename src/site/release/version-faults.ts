// One version number: package.json's. Where it stands elsewhere it is the same, and what Excel keeps of a version never changes under it.
import { createHash } from 'node:crypto';

/** What went out under a version; Excel may keep its metadata for a day and its manifest until a higher version comes. */
export interface Released {
  readonly version: string;
  /** Of the functions' metadata. */
  readonly metadata: string;
  /** A hash of the manifest but for its version. */
  readonly manifest: string;
}

export interface Versions {
  readonly packageJson: string;
  readonly lockFile: string;
  /** The text of manifest.xml. */
  readonly manifest: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  readonly metadata: string;
  readonly released: readonly Released[];
}

const threeNumbers = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;
export const isVersion = (text: string): boolean => threeNumbers.test(text);

/** Below 0 where the first comes before the second. */
export function compareVersions(first: string, second: string): number {
  const [one, other] = [first, second].map((version) => version.split('.').map(Number));
  return one?.map((number, i) => number - (other?.[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const versionElement = /<Version>([^<]*)<\/Version>/;
export const manifestHash = (manifest: string): string =>
  createHash('sha256').update(manifest.replace(versionElement, '')).digest('hex').slice(0, 8);

/** The heading of a version in the changelog, as written there; undefined where there is none. */
export const changelogEntry = (changelog: string, version: string): string | undefined =>
  changelog.split('\n').find((line) => line === `## ${version}` || line.startsWith(`## ${version} `));

/** A sentence in both languages for each place that disagrees; empty where all is well. */
export function versionFaults({ packageJson, lockFile, manifest, changelog, metadata, released }: Versions): string[] {
  const inManifest = versionElement.exec(manifest)?.[1] ?? '';
  const same = released.find(({ version }) => version === packageJson);
  const newest = released.map(({ version }) => version).sort(compareVersions);
  const raise = 'npm run version:raise';
  return [
    ...(isVersion(packageJson)
      ? []
      : [both(`package.json 的版本“${packageJson}”不是 x.y.z`, `package.json's version "${packageJson}" is not x.y.z`)]),
    ...(lockFile === packageJson ? [] : [differs('package-lock.json', lockFile, packageJson)]),
    ...(inManifest === `${packageJson}.0` ? [] : [differs('manifest.xml', inManifest, `${packageJson}.0`)]),
    ...(changelogEntry(changelog, packageJson)
      ? []
      : [both(`CHANGELOG.md 没有“## ${packageJson}”一节`, `CHANGELOG.md has no entry "## ${packageJson}"`)]),
    ...(compareVersions(newest.at(-1) ?? '0.0.0', packageJson) <= 0
      ? []
      : [
          both(
            `${newest.at(-1)} 已经发布，版本不能退回 ${packageJson}`,
            `${newest.at(-1)} is out, so the version cannot go back to ${packageJson}`,
          ),
        ]),
    ...(same && same.metadata !== metadata
      ? [
          both(
            `函数元数据在 ${packageJson} 发布后改变了，请先提高版本（${raise}）`,
            `the functions' metadata changed after ${packageJson} went out: raise the version first (${raise})`,
          ),
        ]
      : []),
    ...(same && same.manifest !== manifestHash(manifest)
      ? [
          both(
            `manifest.xml 在 ${packageJson} 发布后改变了，请先提高版本（${raise}）`,
            `manifest.xml changed after ${packageJson} went out: raise the version first (${raise})`,
          ),
        ]
      : []),
  ];
}

const both = (chinese: string, english: string): string => `${chinese}。\n${english}.`;
const differs = (file: string, seen: string, expected: string): string =>
  both(`${file} 的版本是“${seen}”，应为“${expected}”`, `${file} has the version "${seen}", not "${expected}"`);
