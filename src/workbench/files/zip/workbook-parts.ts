import { strFromU8, strToU8 } from 'fflate';
import { crc32 } from '../../../files/zip/crc32';
import { stored } from '../../../files/zip/directory';
import { type ZipMember, zipOfMembers } from '../../../files/zip/zip-of-members';
import { FileFault } from '../fault';
import { mostUnpackedBytes, megabytes } from '../limits';
import { unpack, ZipDamage, zipDirectory } from './zip';

/** The parts of a workbook file by their path in small letters, unpacked. */
export type Parts = Map<string, Uint8Array>;

// What a grid of values has no use for; a chart that a library cannot read must not keep the figures from being read.
const unusedPart =
  /(^|\/)(media|drawings|charts|chartsheets|diagrams|embeddings|ctrlProps|activeX|printerSettings|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|tables|queryTables|threadedComments|persons|externalLinks|worksheets\/_rels)\/|\.(bin|vml|png|jpe?g|gif|emf|wmf)$|(^|\/)comments\d*\.xml$/i;

export interface WorkbookArchive {
  /** .xlsx and its like; else .xlsb or .ods. */
  readonly isXlsx: boolean;
  readonly parts: Parts;
  /** Of all parts, in small letters. */
  readonly names: readonly string[];
}

/**
 * The parts that carry values, formulas, formats and add-in settings. Refuses archives that are damaged, too large,
 * protected, or no workbook; nothing is unpacked before the announced sizes are known.
 */
export function workbookParts(bytes: Uint8Array, report?: (share: number) => void): WorkbookArchive {
  try {
    const entries = zipDirectory(bytes)
      .filter(({ name }) => !name.endsWith('/'))
      .map((entry) => ({ entry, name: entry.name.replace(/^\//, '').toLowerCase() }));
    const names = entries.map(({ name }) => name);
    if (entries.some(({ entry }) => entry.isEncrypted)) throw new FileFault('password', 'zip');
    const isXlsx = names.some((name) => /(^|\/)workbook\.xml$/.test(name));
    if (!isXlsx && !names.includes('xl/workbook.bin') && !isOpenDocument(names)) throw otherArchive(entries.map(({ entry }) => entry.name));
    const used = entries.filter(({ name }) => !isXlsx || !unusedPart.test(name));
    const size = used.reduce((sum, { entry }) => sum + entry.size, 0);
    if (size > mostUnpackedBytes) throw new FileFault('too-large', `${megabytes(size)} > ${megabytes(mostUnpackedBytes)}`);
    let unpacked = 0;
    const parts: Parts = new Map(
      used.map(({ entry, name }) => {
        const content = unpack(bytes, entry);
        report?.((unpacked += entry.size) / size);
        return [name, content];
      }),
    );
    if (partText(parts, 'meta-inf/manifest.xml').includes('encryption-data')) throw new FileFault('password', 'OpenDocument');
    return { isXlsx, parts, names };
  } catch (error) {
    if (error instanceof ZipDamage) throw new FileFault('damaged', error.words);
    throw error;
  }
}

/** The parts in one piece again, for a parser that wants it so, and an .ods with styles, which it may leave out. */
export const archiveOfParts = (parts: Parts): Uint8Array =>
  zipOfMembers([...new Map([['styles.xml', strToU8('<office:document-styles/>')], ...parts])].map(storedMember));

// Not fflate's zipSync, which takes an object and fails at a part called __proto__.
const storedMember = ([name, content]: [string, Uint8Array]): ZipMember => ({
  name,
  packed: content,
  size: content.length,
  crc: crc32(content),
  method: stored,
});

const isOpenDocument = (names: readonly string[]): boolean => names.includes('mimetype') && names.includes('content.xml');

function otherArchive(names: readonly string[]): FileFault {
  if (names.some((name) => /(?:^|\/)Index(?:\/|\.zip$)|^[^/]+\.numbers\//i.test(name))) {
    return new FileFault('other-workbook', 'Apple Numbers (.numbers)');
  }
  if (names.includes('word/document.xml')) return new FileFault('not-spreadsheet', { 'zh-CN': ' Word 文档', 'en-US': 'a Word document' });
  if (names.includes('ppt/presentation.xml')) {
    return new FileFault('not-spreadsheet', { 'zh-CN': ' PowerPoint 演示文稿', 'en-US': 'a PowerPoint presentation' });
  }
  const none = { 'zh-CN': '无', 'en-US': 'nothing' };
  return new FileFault('no-workbook', names.length === 0 ? none : names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : ''));
}

/** The text of a part, in UTF-8 or, as XML may be, UTF-16; empty where the file has no such part. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path) ?? new Uint8Array();
  // A mark, or "<" in two bytes.
  const start = String(bytes.subarray(0, 2));
  if (start === '255,254' || start === '60,0') return new TextDecoder('utf-16le').decode(bytes);
  if (start === '254,255' || start === '0,60') return new TextDecoder('utf-16be').decode(bytes);
  return strFromU8(bytes);
}
