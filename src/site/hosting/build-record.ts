// hosting/build.json: what a build was made for, so that a server need not be told again.
import { addressFrom } from '../address';
import { editionFrom, type Edition } from '../edition';

export interface BuildRecord {
  readonly version: string;
  /** Of the functions' metadata. */
  readonly metadata: string;
  readonly edition: Edition;
  readonly address: string;
}

export const buildRecordFile = 'hosting/build.json';

export const buildRecordText = ({ version, metadata, edition, address }: BuildRecord): string =>
  `${JSON.stringify({ version, metadata, edition: edition.id, address }, null, 2)}\n`;

/** Reads what the build wrote; undefined where it is something else. */
export function buildRecord(text: string): BuildRecord | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null) return undefined;
  const { version, metadata, edition, address } = read as Record<string, unknown>;
  const [at, chosen] = [addressFrom(String(address)), editionFrom(String(edition))];
  if (typeof version !== 'string' || typeof metadata !== 'string' || !('address' in at) || !('edition' in chosen)) return undefined;
  return { version, metadata, edition: chosen.edition, address: at.address };
}
