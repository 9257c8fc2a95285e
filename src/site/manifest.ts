import { developmentAddress, isOnThisMachine } from './address';
import type { Edition } from './edition';
import { escapeMarkup } from './markup';

const id = /<Id>[^<]*<\/Id>/;
// They speak of manifest.xml in the repository.
const comments = /(?<!\s)\s*<!--[^]*?-->/g;

/**
 * The manifest at the add-in's address (which ends in a slash) in place of the development server's. Elsewhere than on this machine it
 * has the edition's own id, so that the add-in under development and the one that people use never take each other's place.
 */
export function manifestFor(manifest: string, address: string, edition: Edition): string {
  const moved = manifest.replace(comments, '').replaceAll(developmentAddress, () => escapeMarkup(address));
  return isOnThisMachine(address) ? moved : moved.replace(id, `<Id>${edition.manifestId}</Id>`);
}
