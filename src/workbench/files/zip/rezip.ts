import { deflateSync } from 'fflate';
import { crc32 } from '../../../files/zip/crc32';
import { deflated } from '../../../files/zip/directory';
import { packedBytes, unpack, zipDirectory } from './zip';

interface Member {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

/** An archive that is open for change: parts that nobody touches stay packed as they are. */
export interface OpenArchive {
  names(): readonly string[];
  read(name: string): Uint8Array;
  replace(name: string, content: Uint8Array): void;
  /** The archive with its changes, below 4 GB. */
  bytes(): Uint8Array<ArrayBuffer>;
}

const nameIsUtf8 = 0x0800;
// 1 January 1980: the zip format knows no earlier day, and files made of the same cells are the same to the last byte.
const firstDay = 0x0021;

export function openArchive(archive: Uint8Array): OpenArchive {
  const entries = new Map(zipDirectory(archive).map((entry) => [entry.name, entry]));
  const changed = new Map<string, Uint8Array>();
  const kept = (name: string): Member => {
    const entry = entries.get(name)!;
    return { name: utf8(name), packed: packedBytes(archive, entry), size: entry.size, crc: entry.crc, method: entry.method };
  };
  const made = (name: string, content: Uint8Array): Member => ({
    name: utf8(name),
    packed: deflateSync(content),
    size: content.length,
    crc: crc32(content),
    method: deflated,
  });
  const names = () => [...new Set([...entries.keys(), ...changed.keys()])];
  return {
    names,
    read: (name) => changed.get(name) ?? unpack(archive, entries.get(name)!),
    replace: (name, content) => void changed.set(name, content),
    bytes: () => archiveOf(names().map((name) => (changed.has(name) ? made(name, changed.get(name)!) : kept(name)))),
  };
}

function archiveOf(members: readonly Member[]): Uint8Array<ArrayBuffer> {
  const listed = members.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const content = members.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const bytes = new Uint8Array(content + listed + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listedAt = content;
  for (const member of members) {
    view.setUint32(listedAt, 0x02014b50, true);
    view.setUint16(listedAt + 4, 20, true);
    fields(view, listedAt + 6, member);
    view.setUint32(listedAt + 42, at, true);
    bytes.set(member.name, listedAt + 46);
    listedAt += 46 + member.name.length;
    view.setUint32(at, 0x04034b50, true);
    fields(view, at + 4, member);
    bytes.set(member.name, at + 30);
    bytes.set(member.packed, at + 30 + member.name.length);
    at += 30 + member.name.length + member.packed.length;
  }
  view.setUint32(listedAt, 0x06054b50, true);
  view.setUint16(listedAt + 8, members.length, true);
  view.setUint16(listedAt + 10, members.length, true);
  view.setUint32(listedAt + 12, listed, true);
  view.setUint32(listedAt + 16, content, true);
  return bytes;
}

/** What an entry's own header and its line in the directory have in common. */
function fields(view: DataView, at: number, { name, packed, size, crc, method }: Member): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, nameIsUtf8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
