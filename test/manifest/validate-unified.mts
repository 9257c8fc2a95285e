// Microsoft's validator in a process of its own, because a package that it brings along is an ES module, which jest's require cannot load.
import { validateManifest } from 'office-addin-manifest';

const faults: string[] = [];
for (const file of process.argv.slice(2)) {
  try {
    const { isValid, report } = await validateManifest(file);
    faults.push(isValid ? '' : JSON.stringify(report?.errors));
  } catch (fault) {
    faults.push(String(fault));
  }
}
process.stdout.write(JSON.stringify(faults));
