import { Inflate } from 'fflate';
import type { BothLanguages } from '../fault';
import { crc32 } from './crc32';

/** One file inside a zip archive, as the archive's directory announces it. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly at: number;
}

const sentinel = 0xffffffff;
const stored = 0;
const deflated = 8;
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
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = directoryPlace(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new ZipDamage(`压缩包目录缺第 ${i + 1} 项（共 ${count} 项）`, `entry ${i + 1} of ${count} is not listed`);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideFields(view, at + 46 + nameLength, extraLength);
    const field = (offset: number): number => {
      const value = view.getUint32(at + offset, true);
      return value === sentinel ? wide() : value;
    };
    // ZIP64 keeps its fields in this order: size, packed size, place.
    const size = field(24);
    const packed = field(20);
    const place = field(42);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    const flags = view.getUint16(at + 8, true);
    entries.push({
      name,
      size,
      packed,
      at: place,
      crc: view.getUint32(at + 16, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 0x04034b50)
    throw new ZipDamage(`缺少 ${entry.name}`, `${entry.name} is missing`);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
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

function directoryPlace(view: DataView): { start: number; count: number } {
  // The end record may be followed by a comment of up to 65,535 bytes.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    if (count !== 0xffff && start !== sentinel) return { start, count };
    if (at < 20 || view.getUint32(at - 20, true) !== 0x07064b50) throw new ZipDamage('缺少 ZIP64 目录', 'its ZIP64 directory is missing');
    const record = Number(view.getBigUint64(at - 20 + 8, true));
    if (record + 56 > view.byteLength) throw new ZipDamage('ZIP64 目录不完整', 'its ZIP64 directory is cut off');
    return { count: Number(view.getBigUint64(record + 32, true)), start: Number(view.getBigUint64(record + 48, true)) };
  }
  throw new ZipDamage('缺少结尾，像是没有下载完', 'its end is missing, as after an interrupted download');
}

/** Answers one 64-bit field of a ZIP64 extra after the other. */
function wideFields(view: DataView, from: number, length: number): () => number {
  let at = from;
  const end = Math.min(from + length, view.byteLength);
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new ZipDamage('缺少 ZIP64 大小', 'a ZIP64 size is missing');
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  };
}
