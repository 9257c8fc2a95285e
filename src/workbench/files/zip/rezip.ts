import { packedMember, type ZipMember, zipOfMembers } from '../../../files/zip/zip-of-members';
import { packedBytes, unpack, zipDirectory } from './zip';

/** An archive that is open for change: parts that nobody touches stay packed as they are. */
export interface OpenArchive {
  names(): readonly string[];
  read(name: string): Uint8Array;
  replace(name: string, content: Uint8Array): void;
  /** The archive with its changes, below 4 GB. */
  bytes(): Uint8Array<ArrayBuffer>;
}

export function openArchive(archive: Uint8Array): OpenArchive {
  const entries = new Map(zipDirectory(archive).map((entry) => [entry.name, entry]));
  const changed = new Map<string, Uint8Array>();
  const kept = (name: string): ZipMember => {
    const entry = entries.get(name)!;
    return { name, packed: packedBytes(archive, entry), size: entry.size, crc: entry.crc, method: entry.method };
  };
  const names = () => [...new Set([...entries.keys(), ...changed.keys()])];
  return {
    names,
    read: (name) => changed.get(name) ?? unpack(archive, entries.get(name)!),
    replace: (name, content) => void changed.set(name, content),
    bytes: () => zipOfMembers(names().map((name) => (changed.has(name) ? packedMember(name, changed.get(name)!) : kept(name)))),
  };
}
