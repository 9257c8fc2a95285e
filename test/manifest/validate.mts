// Microsoft's own reading of manifests: a schema of manifest.json; of manifest.xml only whether it can be read, for what it validates goes to a
// service. In a process of its own, because a package that it brings along is an ES module, which jest's require cannot load.
import { OfficeAddinManifest, validateManifest } from 'office-addin-manifest';

const faults: string[] = [];
for (const file of process.argv.slice(2)) {
  try {
    if (file.endsWith('.xml')) {
      const { id, version, defaultLocale, displayName, permissions } = await OfficeAddinManifest.readManifestFile(file);
      faults.push([id, version, defaultLocale, displayName, permissions].every(Boolean) ? '' : `${file}: a part is missing`);
      continue;
    }
    const { isValid, report } = await validateManifest(file);
    faults.push(isValid ? '' : JSON.stringify(report?.errors));
  } catch (fault) {
    faults.push(String(fault));
  }
}
process.stdout.write(JSON.stringify(faults));
