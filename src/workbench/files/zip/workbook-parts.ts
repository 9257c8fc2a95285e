import { strFromU8 } from 'fflate';
import { FileFault } from '../fault';
import { mostUnpackedBytes, megabytes } from '../limits';
import { unpack, ZipDamage, zipDirectory, type ZipEntry } from './zip';

/** The parts of a workbook file by their path, unpacked. */
export type Parts = Map<string, Uint8Array>;

// What a grid of values has no use for; a chart that a library cannot read must not keep the figures from being read.
const unusedPart =
  /(^|\/)(media|drawings|charts|chartsheets|diagrams|embeddings|ctrlProps|activeX|printerSettings|theme|customXml|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches|tables|queryTables|threadedComments|persons|externalLinks|docProps|worksheets\/_rels)\/|\.(bin|vml|png|jpe?g|gif|emf|wmf)$|(^|\/)comments\d*\.xml$/i;

/**
 * The parts that carry values, formulas, formats and add-in settings. Refuses archives that are damaged, too large,
 * protected, or no .xlsx; nothing is unpacked before the announced sizes are known.
 */
export function workbookParts(bytes: Uint8Array, report?: (share: number) => void): Parts {
  try {
    const entries = zipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
    refuseOtherArchives(entries);
    const used = entries.filter(({ name }) => !unusedPart.test(name));
    const size = used.reduce((sum, entry) => sum + entry.size, 0);
    if (size > mostUnpackedBytes) throw new FileFault('too-large', `${megabytes(size)} > ${megabytes(mostUnpackedBytes)}`);
    let unpacked = 0;
    return new Map(
      used.map((entry) => {
        const content = unpack(bytes, entry);
        report?.((unpacked += entry.size) / size);
        return [entry.name.replace(/^\//, ''), content];
      }),
    );
  } catch (error) {
    if (error instanceof ZipDamage) throw new FileFault('damaged', error.message);
    throw error;
  }
}

function refuseOtherArchives(entries: readonly ZipEntry[]): void {
  const names = entries.map(({ name }) => name);
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new FileFault('password', 'zip');
  if (names.includes('xl/workbook.bin')) throw new FileFault('other-workbook', '.xlsb');
  if (names.some((name) => name.startsWith('Index/') || name === 'Index.zip'))
    throw new FileFault('other-workbook', 'Apple Numbers (.numbers)');
  if (names.includes('mimetype') && names.includes('content.xml')) throw new FileFault('other-workbook', 'OpenDocument (.ods)');
  if (names.includes('word/document.xml')) throw new FileFault('not-spreadsheet', { 'zh-CN': ' Word 文档', 'en-US': 'a Word document' });
  if (names.includes('ppt/presentation.xml')) {
    throw new FileFault('not-spreadsheet', { 'zh-CN': ' PowerPoint 演示文稿', 'en-US': 'a PowerPoint presentation' });
  }
  if (!names.some((name) => /(^|\/)workbook\.xml$/i.test(name))) {
    const none = { 'zh-CN': '无', 'en-US': 'nothing' };
    throw new FileFault('no-workbook', names.length === 0 ? none : names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : ''));
  }
}

/** The text of a part; empty where the file has no such part. */
export const partText = (parts: Parts, path: string): string => strFromU8(parts.get(path) ?? new Uint8Array());
