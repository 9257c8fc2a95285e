// The content of one file of an archive in pieces, so that neither it nor the archive is ever whole in memory.
import { Inflate } from 'fflate';
import { type BrokenOff, bytesBetween, type FileBytes } from '../file-bytes';
import { crc32 } from './crc32';
import {
  contentPlace,
  deflated,
  directoryPlace,
  isZipFault,
  stored,
  tailBytes,
  zipEntries,
  type ZipEntry,
  type ZipFault,
} from './directory';

export type ZipProblem = BrokenOff | ZipFault | { readonly code: 'damaged-entry'; readonly entry: string };

/** More is a list that somebody made to fill the memory. */
const mostDirectoryBytes = 16 * 1024 * 1024;
const packedPiece = 128 * 1024;

export async function zipEntriesOf(file: FileBytes): Promise<readonly ZipEntry[] | ZipProblem> {
  const tail = await bytesBetween(file, Math.max(0, file.size - tailBytes), file.size);
  if ('code' in tail) return tail;
  const place = directoryPlace(tail, file.size);
  if (isZipFault(place)) return place;
  const end = Math.min(file.size, place.start + mostDirectoryBytes);
  const bytes = await bytesBetween(file, Math.min(place.start, end), end);
  return 'code' in bytes ? bytes : zipEntries(bytes, place.count);
}

/**
 * Hands over every byte of an entry in their order; null at its end, where length and checksum held.
 * @param each answers true to have no more
 */
export async function readEntry(file: FileBytes, entry: ZipEntry, each: (bytes: Uint8Array) => unknown): Promise<ZipProblem | null> {
  const damaged: ZipProblem = { code: 'damaged-entry', entry: entry.name };
  const head = await bytesBetween(file, entry.at, Math.min(file.size, entry.at + 30));
  if ('code' in head) return head;
  const start = contentPlace(entry, head);
  if (start === null || start + entry.packed > file.size || (entry.method !== stored && entry.method !== deflated)) return damaged;
  let [size, crc, isStopped] = [0, 0, false];
  const take = (bytes: Uint8Array): void => {
    size += bytes.length;
    if (isStopped || size > entry.size) return;
    crc = crc32(bytes, crc);
    isStopped = each(bytes) === true;
  };
  const inflate = entry.method === deflated ? new Inflate(take) : null;
  const end = start + entry.packed;
  for (let from = start; from < end || from === start; from += packedPiece) {
    const to = Math.min(end, from + packedPiece);
    const packed = await bytesBetween(file, from, to);
    if ('code' in packed) return packed;
    try {
      if (inflate) inflate.push(packed, to === end);
      else take(packed);
    } catch {
      return damaged;
    }
    if (isStopped) return null;
    if (size > entry.size) return damaged;
    if (to === end) break;
  }
  return size === entry.size && crc === entry.crc ? null : damaged;
}
