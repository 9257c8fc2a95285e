import { escapeMarkup } from './markup';
import { developmentAddress } from './address';

/** The manifest with the add-in's address (which ends in a slash) in place of the development server's. */
export function manifestAt(manifest: string, address: string): string {
  return manifest.replaceAll(developmentAddress, () => escapeMarkup(address));
}
