import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The code below a folder, ascending, as "src/engine/tally.ts". Without declarations of types. */
export const filesUnder = (root: string, folder: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
