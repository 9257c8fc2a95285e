// Packages of a few parts, for what reads and changes one.
import { strToU8, zipSync } from 'fflate';
import { openPackage, type OpenPackage } from '../../../src/files/package/open-package';

export const packageOf = (parts: Readonly<Record<string, string>>): OpenPackage =>
  openPackage(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))!;

/** Its parts as they are after all changes. */
export const textsOf = (file: OpenPackage): Record<string, string | null> =>
  Object.fromEntries(file.names().map((name) => [name, file.text(name)]));

/** Relations: id, the end of the type, target. */
export const relations = (...of: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${of.map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
