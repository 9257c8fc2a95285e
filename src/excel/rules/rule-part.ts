// The workbook's rule as a custom XML part: it travels with the file and is seen by every edition of the add-in, however it was installed,
// which `workbook.settings` are not (OfficeDev/office-js#840, #2758, #1585).
import { textIn } from '../parts/text-in-xml';

export const partNamespace = 'urn:tuike-deposit:rules';
export const rootName = 'rules';

/** The JSON in a part. */
export const textInPart = (xml: string): string => textIn(rootName, xml);

/** Which rule a workbook holds, said outside the part: a defined name and a property of the document. */
export interface Mirror {
  /** The id of the version in use. */
  readonly id: string;
  /** SHA-256 of the JSON in UTF-8, in hexadecimal. */
  readonly fingerprint: string;
}

export const mirrorName = 'TUIKE_RULE';
export const mirrorProperty = 'TUIKE rule';

/** null where it is none: blank, or written by somebody else. */
export function mirrorIn(text: unknown): Mirror | null {
  const [, id, fingerprint] = /^=?"?([a-z0-9-]+) sha256:([0-9a-f]{64})"?$/.exec(String(text)) ?? [];
  return id !== undefined && fingerprint !== undefined ? { id, fingerprint } : null;
}

export async function fingerprintOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** How a fingerprint is told: its first eight characters. */
export const mirrorGlimpse = ({ id, fingerprint }: Mirror): string => `${id} ${fingerprint.slice(0, 8)}`;
