// An archive written anew of its files, packed already or not.
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { deflated } from './directory';

/** One file of an archive as it lies in it. */
export interface ZipMember {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
}

export const packedMember = (name: string, content: Uint8Array): ZipMember => ({
  name,
  packed: deflateSync(content),
  size: content.length,
  crc: crc32(content),
  method: deflated,
});

const nameIsUtf8 = 0x0800;
// 1 January 1980: the zip format knows no earlier day, and archives made of the same files are the same to the last byte.
const firstDay = 0x0021;

/** Below 4 GB. */
export function zipOfMembers(members: readonly ZipMember[]): Uint8Array<ArrayBuffer> {
  const named = members.map((member) => ({ ...member, name: new TextEncoder().encode(member.name) }));
  const listed = named.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const content = named.reduce((sum, { name, packed }) => sum + 30 + name.length + packed.length, 0);
  const bytes = new Uint8Array(content + listed + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let listedAt = content;
  for (const member of named) {
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

/** What a file's own head and its line in the directory have in common. */
function fields(
  view: DataView,
  at: number,
  { name, packed, size, crc, method }: Omit<ZipMember, 'name'> & { readonly name: Uint8Array },
): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, nameIsUtf8, true);
  view.setUint16(at + 4, method, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
