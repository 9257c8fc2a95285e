import { createRequire } from 'node:module';
import path from 'node:path';

const own = createRequire(path.join(__dirname, 'package.json'));

/** A package of this folder's own node_modules: `npm ci` of the project does not bring it, so it has no types here. */
export const ownPackage = (name: string): any => own(name);
