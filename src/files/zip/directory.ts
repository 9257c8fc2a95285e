// The list of its files that a zip archive ends with. Nothing is unpacked for it.

/** One file inside an archive, as the archive's directory announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly at: number;
}

/** Why there is no directory: the archive was cut off, or contradicts itself. */
export type ZipFault =
  | { readonly code: 'no-end' | 'no-zip64' | 'short-zip64' | 'short-size' }
  | { readonly code: 'short-directory'; readonly entry: number; readonly of: number }
  /** Two of its files lie on the same bytes: a small archive that unpacks to a huge one. */
  | { readonly code: 'overlap'; readonly entry: string };

export const isZipFault = (value: object): value is ZipFault => 'code' in value;

/** Methods of packing; there are others, which nothing that writes workbooks uses. */
export const [stored, deflated] = [0, 8];

const sentinel = 0xffffffff;
const [endLength, locatorLength, zip64Length] = [22, 20, 56];
const longestComment = 0xffff;

/** So many of an archive's last bytes say where its directory stands. */
export const tailBytes = endLength + longestComment + locatorLength + zip64Length;

export interface DirectoryPlace {
  /** Of the archive's bytes. */
  readonly start: number;
  readonly count: number;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** @param tail the last bytes of an archive, `tailBytes` or all of it @param size of the archive */
export function directoryPlace(tail: Uint8Array, size: number): DirectoryPlace | ZipFault {
  const view = viewOf(tail);
  const before = size - tail.length;
  // The end record may be followed by a comment.
  for (let at = tail.length - endLength; at >= Math.max(0, tail.length - endLength - longestComment); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== sentinel) return { start, count };
    if (at < locatorLength || view.getUint32(at - locatorLength, true) !== 0x07064b50) return { code: 'no-zip64' };
    const record = Number(view.getBigUint64(at - locatorLength + 8, true)) - before;
    if (record < 0 || record + zip64Length > tail.length) return { code: 'short-zip64' };
    return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
  }
  return { code: 'no-end' };
}

/** @param bytes that begin with the directory */
export function zipEntries(bytes: Uint8Array, count: number): readonly ZipEntry[] | ZipFault {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; entries.length < count;) {
    const shortAt: ZipFault = { code: 'short-directory', entry: entries.length + 1, of: count };
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return shortAt;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    if (at + 46 + nameLength + extraLength > bytes.length) return shortAt;
    const wide = wideFields(view, at + 46 + nameLength, extraLength);
    // ZIP64 keeps its fields in this order: size, packed size, place.
    const [size, packed, place] = [24, 20, 42].map((offset) => {
      const value = view.getUint32(at + offset, true);
      return value === sentinel ? wide() : value;
    }) as [number | null, number | null, number | null];
    if (size === null || packed === null || place === null) return { code: 'short-size' };
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      size,
      packed,
      at: place,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  const overlap = overlapping(entries);
  return overlap ? { code: 'overlap', entry: overlap.name } : entries;
}

const headLength = 30;

function overlapping(entries: readonly ZipEntry[]): ZipEntry | undefined {
  const byPlace = [...entries].sort((one, other) => one.at - other.at);
  return byPlace.find(({ at }, i) => i > 0 && at < byPlace[i - 1]!.at + headLength + byPlace[i - 1]!.packed);
}

/** Answers one 64-bit field of a ZIP64 extra after the other; null beyond the last. */
function wideFields(view: DataView, from: number, length: number): () => number | null {
  let at = from;
  const end = from + length;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) return null;
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}

/** Where an entry's bytes begin, by the head that stands before them; null where that is none. @param head 30 bytes from `entry.at` on */
export function contentPlace({ at }: ZipEntry, head: Uint8Array): number | null {
  const view = viewOf(head);
  if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) return null;
  return at + 30 + view.getUint16(26, true) + view.getUint16(28, true);
}
