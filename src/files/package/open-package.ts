// The parts of an Office file that is whole in memory, changed as texts: parts that nobody touches stay packed as they are.
import { inflateSync, strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../zip/crc32';
import { contentPlace, deflated, directoryPlace, isZipFault, stored, zipEntries, type ZipEntry } from '../zip/directory';
import { packedMember, type ZipMember, zipOfMembers } from '../zip/zip-of-members';

/** Parts are named without a first "/", capitals make no difference (ECMA-376 part 2, 9.1.1.1). */
export interface OpenPackage {
  /** As they are written. */
  readonly names: () => readonly string[];
  /** null where there is no such part, or none in UTF-8 that its checksum agrees with. */
  readonly text: (name: string) => string | null;
  readonly replace: (name: string, text: string) => void;
  readonly drop: (name: string) => void;
  readonly bytes: () => Uint8Array<ArrayBuffer>;
}

/** null where the bytes are no archive that can be read: another kind of file, or one under a password. */
export function openPackage(bytes: Uint8Array): OpenPackage | null {
  const place = directoryPlace(bytes, bytes.length);
  const entries = isZipFault(place) ? place : zipEntries(bytes.subarray(place.start), place.count);
  if (isZipFault(entries) || entries.some(({ isEncrypted }) => isEncrypted)) return null;
  const parts = new Map<string, ZipEntry>(entries.map((entry) => [keyOf(entry.name), entry]));
  const changed = new Map<string, string>();

  function memberOf(entry: ZipEntry): ZipMember | null {
    const start = contentPlace(entry, bytes.subarray(entry.at, entry.at + 30));
    if (start === null || start + entry.packed > bytes.length) return null;
    const { name, size, crc, method } = entry;
    return { name, size, crc, method, packed: bytes.subarray(start, start + entry.packed) };
  }

  if ([...parts.values()].some((entry) => memberOf(entry) === null)) return null;
  return {
    names: () => [...parts.values()].map(({ name }) => name.replace(/^\//, '')),
    text(name) {
      const key = keyOf(name);
      const [entry, own] = [parts.get(key), changed.get(key)];
      return own ?? (entry ? textOfMember(memberOf(entry)!) : null);
    },
    replace: (name, text) => void changed.set(keyOf(name), text),
    drop(name) {
      parts.delete(keyOf(name));
      changed.delete(keyOf(name));
    },
    bytes: () =>
      zipOfMembers(
        [...parts].map(([key, entry]) => (changed.has(key) ? packedMember(entry.name, strToU8(changed.get(key)!)) : memberOf(entry)!)),
      ),
  };
}

/** What a JavaScript engine has in one text. */
const longestText = 512 * 1024 * 1024;

const keyOf = (name: string): string => name.replace(/^\//, '').toLowerCase();

function textOfMember({ packed, size, crc, method }: ZipMember): string | null {
  if ((method !== stored && method !== deflated) || size > longestText) return null;
  try {
    const content = method === stored ? packed : inflateSync(packed, { out: new Uint8Array(size) });
    if (content.length !== size || crc32(content) !== crc) return null;
    const isUtf16 = content[0] === 0 || content[1] === 0 || content[0] === 0xff || content[0] === 0xfe;
    return isUtf16 ? null : strFromU8(content);
  } catch {
    return null;
  }
}
