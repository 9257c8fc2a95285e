// The part and its mirrors as they are written.
import { type Mirror, partNamespace, rootName } from './rule-part';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** @param text JSON; characters that XML cannot hold are escaped as JSON does it */
export function partWith(text: string): string {
  const content = text
    .replace(/[\uFFFE\uFFFF]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
    .replace(/[&<>]/g, (character) => escapes[character] ?? '');
  return `<${rootName} xmlns="${partNamespace}">${content}</${rootName}>`;
}

export const mirrorText = ({ id, fingerprint }: Mirror): string => `${id} sha256:${fingerprint}`;
