// npm run version:raise -- 0.2.0: one number, written wherever it stands.
import path from 'node:path';
import { versionsIn, writeVersion } from './repository';
import { changelogEntry, compareVersions, isVersion, versionFaults } from './version-faults';

/** Raises the version; answers what is in the way, in both languages, and then nothing was written. */
export async function raiseVersion(root: string, version: string | undefined): Promise<string[]> {
  if (version === undefined || !isVersion(version)) {
    return [
      `请写出新版本，例如 npm run version:raise -- 0.2.0，给出的是“${version ?? ''}”。\nName the new version, such as npm run version:raise -- 0.2.0, not "${version ?? ''}".`,
    ];
  }
  const { packageJson, changelog } = await versionsIn(root);
  const faults = [
    ...(compareVersions(version, packageJson) > 0
      ? []
      : [`新版本 ${version} 不高于现在的 ${packageJson}。\nThe new version ${version} is not above ${packageJson}, the present one.`]),
    ...(changelogEntry(changelog, version)
      ? []
      : [
          `CHANGELOG.md 没有“## ${version}”一节：请先写明改了什么。\nCHANGELOG.md has no entry "## ${version}": say there first what changed.`,
        ]),
  ];
  if (faults.length > 0) return faults;
  writeVersion(root, version);
  return versionFaults(await versionsIn(root));
}

if (require.main === module) {
  const [version] = process.argv.slice(2);
  raiseVersion(path.resolve(__dirname, '../../..'), version)
    .then((faults) => {
      console.log(faults.length > 0 ? faults.join('\n') : `版本现在是 ${version}。\nThe version is ${version} now.`);
      process.exitCode = faults.length > 0 ? 1 : 0;
    })
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}
