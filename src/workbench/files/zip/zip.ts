import { Inflate } from 'fflate';
import type { BothLanguages } from '../fault';
import { crc32 } from '../../../files/zip/crc32';
import {
  contentPlace,
  deflated,
  directoryPlace,
  isZipFault,
  stored,
  zipEntries,
  type ZipEntry,
  type ZipFault,
} from '../../../files/zip/directory';

const chunkBytes = 64 * 1024;

/** Thrown for archives that are cut off or inconsistent. */
export class ZipDamage extends Error {
  readonly words: BothLanguages;

  constructor(chinese: string, english: string) {
    super(english);
    this.words = { 'zh-CN': chinese, 'en-US': english };
  }
}

/** The archive's own list of its files. Nothing is unpacked. Throws ZipDamage. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const place = directoryPlace(bytes, bytes.length);
  const entries = isZipFault(place) ? place : zipEntries(bytes.subarray(place.start), place.count);
  if (isZipFault(entries)) throw damageOf(entries);
  return entries;
}

function damageOf(fault: ZipFault): ZipDamage {
  switch (fault.code) {
    case 'no-end':
      return new ZipDamage('缺少结尾，像是没有下载完', 'its end is missing, as after an interrupted download');
    case 'no-zip64':
      return new ZipDamage('缺少 ZIP64 目录', 'its ZIP64 directory is missing');
    case 'short-zip64':
      return new ZipDamage('ZIP64 目录不完整', 'its ZIP64 directory is cut off');
    case 'short-size':
      return new ZipDamage('缺少 ZIP64 大小', 'a ZIP64 size is missing');
    case 'overlap':
      return new ZipDamage(`${fault.entry} 与别的部分重叠`, `${fault.entry} overlaps another part`);
    case 'short-directory':
      return new ZipDamage(`压缩包目录缺第 ${fault.entry} 项（共 ${fault.of} 项）`, `entry ${fault.entry} of ${fault.of} is not listed`);
  }
}

/** The bytes of one entry: never more than the directory announced, and only if its checksum holds. Throws ZipDamage. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const content = entry.method === stored ? packed : inflated(packed, entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new ZipDamage(`${entry.name} 校验不符`, `the checksum of ${entry.name} does not match`);
  return content;
}

/** The bytes of one entry as they lie in the archive. Throws ZipDamage. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const start = contentPlace(entry, bytes.subarray(entry.at, entry.at + 30));
  if (start === null) throw new ZipDamage(`缺少 ${entry.name}`, `${entry.name} is missing`);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw new ZipDamage(`${entry.name} 不完整`, `${entry.name} is cut off`);
  return packed;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== deflated)
    throw new ZipDamage(`${entry.name} 的压缩方式不认识（${entry.method}）`, `${entry.name} is packed in an unknown way (${entry.method})`);
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > entry.size)
      throw new ZipDamage(`${entry.name} 解压后比声明的大`, `${entry.name} unpacks to more than it announces`);
    content.set(chunk, filled);
    filled += chunk.length;
  });
  // In small steps, so that a bomb is noticed after one of them.
  for (let at = 0; at < packed.length || at === 0; at += chunkBytes) {
    try {
      stream.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
    } catch (error) {
      throw error instanceof ZipDamage ? error : new ZipDamage(`${entry.name} 无法解压`, `${entry.name} cannot be unpacked`);
    }
  }
  return content.subarray(0, filled);
}
